import { readCount } from '../../core/cells/read-number';
import { WORDS, type JudgementWord } from '../../core/cells/words';
import { isLeftOut } from '../arguments/single';
import { quoted, trimmed } from './formula';
import type { NativeArgument } from './native-form';

/** The columns of an indicator table as arguments of a call. */
export interface RowArguments {
  readonly points: NativeArgument | null | undefined;
  readonly judgements: NativeArgument | null | undefined;
  readonly samples?: NativeArgument | null | undefined;
  readonly nonconforming?: NativeArgument | null | undefined;
}

/** A condition over the rows, 1 or 0 for each, by which only some of them are summed, e.g. `($A$1:$A$9="5.1")`. */
export type RowMask = string;

/**
 * Formula texts of what SCORE and its kin count. Each is one expression that may stand anywhere.
 *
 * Only SUMPRODUCT over arithmetic masks: no formula here needs Ctrl+Shift+Enter in Excel 2016.
 */
export interface ScoreParts {
  /** TRUE when every row can be read; the sums below mean something only then. */
  readonly valid: string;
  /** Points of the rows that apply and are scored. */
  readonly applicable: (mask?: RowMask) => string;
  /** Points earned by them. */
  readonly earned: (mask?: RowMask) => string;
  /** Points of all rows. */
  readonly full: (mask?: RowMask) => string;
  /** Points of the rows not yet scored. */
  readonly open: (mask?: RowMask) => string;
  /** Number of rows not yet scored. */
  readonly unscored: (mask?: RowMask) => string;
  /** Sum of the points earned that stand as numbers: above 0 when the score may carry binary noise. */
  readonly numbers: string;
}

/** Above the binary noise of points below 10,000, and below every difference that counts. */
const NOISE = '0.000000000001';

/** What is done with the columns where their formula text does not tell enough: no form, or a call that is refused. */
export type NoParts = null | 'refused';

/**
 * The parts of a score over an indicator table.
 *
 * @returns null where the columns' sizes are unknown or they lie in different directions; `'refused'` where the function refuses whatever the cells hold.
 */
export function scoreParts(args: RowArguments): ScoreParts | NoParts {
  const { points, judgements } = args;
  if (!points || !judgements) return 'refused';
  const samples = whereGiven(args.samples, points);
  const nonconforming = whereGiven(args.nonconforming, points);
  if (samples === 'unknown' || nonconforming === 'unknown') return null;
  const columns = [points, judgements, samples, nonconforming].filter((column) => column !== null);
  const fit = fitting(columns);
  return fit === 'fits' ? partsOf({ points, judgements, samples, nonconforming }, points, judgements) : fit;
}

/** An optional column; null where it is left out. One cell beside longer columns is left out while it is blank, which no form can tell. */
function whereGiven(column: NativeArgument | null | undefined, points: NativeArgument): NativeArgument | null | 'unknown' {
  if (!column) return null;
  if (column.literal !== undefined) return isLeftOut(column.literal) ? null : column;
  const single = column.rows === 1 && column.columns === 1 && (points.rows !== 1 || points.columns !== 1);
  return single ? 'unknown' : column;
}

/** Whether columns are one cell wide, equally long and lie the same way. */
export function fitting(columns: readonly NativeArgument[]): 'fits' | NoParts {
  const [first] = columns;
  for (const { rows, columns: width } of columns) {
    if (first?.rows === undefined || first.columns === undefined || rows === undefined || width === undefined) return null;
    if (rows > 1 && width > 1) return 'refused';
    if (rows * width !== first.rows * first.columns) return 'refused';
    if (rows !== first.rows) return null;
  }
  return 'fits';
}

function partsOf(args: RowArguments, points: NativeArgument, judgements: NativeArgument): ScoreParts {
  const p = points.text;
  const j = judgements.text;
  const s = args.samples?.text;
  const n = args.nonconforming?.text;
  // The words lie across the rows, so that a comparison gives one line of truth values for each row.
  const separator = (points.rows ?? 1) > 1 || points.columns === 1 ? ',' : ';';
  const word = trimmed(j);
  const is = (...kinds: readonly JudgementWord[]): string =>
    `(${word}={${kinds
      .flatMap((kind) => WORDS.judgement[kind])
      .map(quoted)
      .join(separator)}})`;
  const blank = `((${word}="")+(${j}=0)>0)`;
  const number = `ISNUMBER(${j})*(${j}>0)`;
  const positive = `ISNUMBER(${p})*(${p}>0)`;
  const sum = (...factors: readonly (string | undefined)[]): string => {
    const product = factors.filter((factor) => factor !== undefined);
    return `SUMPRODUCT(${product.length === 1 ? '--' : ''}${product.join('*')})`;
  };
  const wholeSamples = `(${s ?? ''}>=1)*(${s ?? ''}=INT(${s ?? ''}))`;
  const fewNonconforming = n === undefined ? [] : [`(${n}>=0)*(${n}=INT(${n}))*(${n}<=${s ?? ''})`];
  // Every row is of exactly one of these kinds, or something is wrong with it.
  const readable = [
    sum(blank, `((${p}="")+ISNUMBER(${p})*(${p}>=0)>0)`),
    sum(is('unscored', 'nonconforming', 'deleted'), positive),
    sum(is('conforming'), positive, n === undefined ? undefined : `(${n}=0)`),
    sum(number, positive, `(${j}<=${p}+${NOISE})`),
    ...(s === undefined ? [] : [sum(is('sampled'), positive, wholeSamples, ...fewNonconforming)]),
  ];
  // Excel lets an error through any sum; the workbench's engine passes it over.
  const errors = [s, n].filter((column) => column !== undefined).map((column) => `-${sum(`ISERROR(${column})`)}`);
  const left = s === undefined || n === undefined ? undefined : `(${s}-${n})/(${s}+(${s}=0))`;
  return {
    valid: `${readable.join('+')}${errors.join('')}=ROWS(${p})*COLUMNS(${p})`,
    applicable: (mask) => `(${sum(is('conforming', 'nonconforming', 'sampled'), mask, p)}+${sum(number, mask, p)})`,
    // A comparison leaves text alone where a product would not, so the numbers among the words are summed apart.
    earned: (mask) =>
      `(${sum(is('conforming'), mask, p)}+${s === undefined ? '' : `${sum(is('sampled'), mask, p, left)}+`}${mask === undefined ? `SUM(${j})` : `SUMPRODUCT(${mask}*ISNUMBER(${j}),${j})`})`,
    full: (mask) => sum(mask, p),
    open: (mask) => `(${sum(blank, mask, p)}+${sum(is('unscored'), mask, p)})`,
    unscored: (mask) => `(${sum(blank, mask, `(${p}>0)`)}+${sum(is('unscored'), mask)})`,
    numbers: `SUM(${j})`,
  };
}

/** Formula texts of the items outside the score. */
export interface SpecialParts {
  /** TRUE when both can be read. */
  readonly valid: string;
  readonly deductions: string;
  readonly bonus: string;
}

/** Special deductions and bonus from two single cells, each a reference, a constant, or left out; null where one is a range. */
export function specialParts(deductions: NativeArgument | null | undefined, bonus: NativeArgument | null | undefined): SpecialParts | null {
  if ([deductions, bonus].some((argument) => argument && (argument.rows !== 1 || argument.columns !== 1))) return null;
  const d = specialPart(deductions, 'specialDeductions', (cell) => `IF(${cell}>=0,${cell}=INT(${cell}),FALSE)`);
  const b = specialPart(bonus, 'bonus', (cell) => `OR(${cell}=0,${cell}=1)`);
  const conditions = [d.valid, b.valid].filter((condition) => condition !== 'TRUE');
  return {
    valid: conditions.length > 1 ? `AND(${conditions.join(',')})` : (conditions[0] ?? 'TRUE'),
    deductions: d.value,
    bonus: b.value,
  };
}

function specialPart(
  argument: NativeArgument | null | undefined,
  name: 'specialDeductions' | 'bonus',
  holds: (cell: string) => string,
): { readonly valid: string; readonly value: string } {
  if (!argument) return { valid: 'TRUE', value: '0' };
  if (argument.literal !== undefined) {
    const count = readCount(argument.literal, name);
    const accepted = count !== null && (name === 'specialDeductions' || count <= 1);
    return { valid: accepted ? 'TRUE' : 'FALSE', value: String(count ?? 0) };
  }
  // SUM takes a blank cell, and a cell of empty text, for 0.
  return { valid: `IF(ISNUMBER(${argument.text}),${holds(argument.text)},${trimmed(argument.text)}="")`, value: `SUM(${argument.text})` };
}

/** The score so far, 0..100, not rounded; an error while nothing applicable is scored. */
export function scoreExpression(parts: ScoreParts, special: SpecialParts): string {
  const minus = special.deductions === '0' ? '' : `-${special.deductions}`;
  const plus = special.bonus === '0' ? '' : `+${special.bonus}`;
  return `MAX(0,MIN(100,${parts.earned()}/${parts.applicable()}*100${minus}${plus}))`;
}

/** `expression` where both can be read; #N/A elsewhere. */
export function whenValid(parts: ScoreParts, special: SpecialParts, expression: string): string {
  const condition = special.valid === 'TRUE' ? parts.valid : `AND(${parts.valid},${special.valid})`;
  return `IF(${condition},${expression},NA())`;
}
