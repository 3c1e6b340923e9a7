import { WORDS } from '../../core/cells/words';
import { toCellNumber } from '../../core/exact';
import { NOT_QUALIFIED } from '../../core/grading/levels';
import type { Locale } from '../../core/local-text';
import { levelText } from '../../i18n/levels';
import { defaultScheme, readSchemeArgument } from '../arguments/single';
import { isOneOf, quoted } from './formula';
import type { NativeArgument } from './native-form';

/** How a score, already taken to 9 decimals, is graded by a scheme. */
export interface SchemePart {
  /** TRUE when the scheme can be read. */
  readonly valid: string;
  /** Number of thresholds that `score` reaches. */
  readonly rank: (score: string) => string;
  /** Name of the level of `score`. */
  readonly level: (score: string, locale: Locale) => string;
  /** Number of special deductions that fails an audit; null where the scheme has no such rule. */
  readonly fatal: number | null;
}

/** Lower bounds of GB/T 27922-2011's levels, from below the first on. */
export const BOUNDS: readonly number[] = [0, ...defaultScheme.levels.map(({ threshold }) => toCellNumber(threshold))];

const row = (cells: readonly (string | number)[]): string =>
  `{${cells.map((cell) => (typeof cell === 'string' ? quoted(cell) : String(cell))).join(',')}}`;

/** What `score` looks up among GB/T 27922-2011's levels: one value for each, the first for scores below them all. */
export function byLevel(score: string, values: readonly (string | number)[]): string {
  return `LOOKUP(${score},${row(BOUNDS)},${row(values)})`;
}

/** Names of GB/T 27922-2011's levels, 不合格 first. */
export function levelNames(locale: Locale): string[] {
  return [NOT_QUALIFIED, ...defaultScheme.levels.map(({ name }) => name)].map((name) => levelText(name, locale));
}

const builtIn = (valid: string): SchemePart => ({
  valid,
  rank: (score) => byLevel(score, [...BOUNDS.keys()]),
  level: (score, locale) => byLevel(score, levelNames(locale)),
  fatal: defaultScheme.fatalSpecialDeductions,
});

/**
 * The scheme that an argument names: the built-in standard, or a range of the user's own.
 *
 * @returns null where its size is unknown; `'refused'` where the function refuses whatever the cells hold.
 */
export function schemePart(argument: NativeArgument | null | undefined): SchemePart | null | 'refused' {
  if (!argument) return builtIn('TRUE');
  if (argument.literal !== undefined) return readSchemeArgument([[argument.literal]]).ok ? builtIn('TRUE') : 'refused';
  const { text, rows, columns } = argument;
  if (rows === undefined || columns === undefined) return null;
  if (rows === 1 && columns === 1) return builtIn(`OR(${text}=0,${isOneOf(text, [...WORDS.standard.gbt27922, ''])})`);
  return columns === 2 ? ownScheme(text) : 'refused';
}

/** Thresholds above 0 up to 100 and labels in two columns, rows in any order; the first may hold headings. */
function ownScheme(range: string): SchemePart {
  const thresholds = `INDEX(${range},0,1)`;
  const labels = `INDEX(${range},0,2)`;
  const noLabel = `((${labels}="")+(${labels}=0)>0)`;
  const skipped = `SUMPRODUCT(${noLabel}*((${thresholds}="")+(${thresholds}=0)>0))`;
  const used = `ISNUMBER(${thresholds})*(1-${noLabel})*(${thresholds}>0)*(${thresholds}<=100)`;
  const { heading } = WORDS.schemeHeading;
  const headed = `AND(${isOneOf(`INDEX(${range},1,1)`, heading)},${isOneOf(`INDEX(${range},1,2)`, [...heading, '', '0'])})`;
  const reached = (score: string): string => `(${thresholds}<=${score})*${used}`;
  const rank = (score: string): string => `SUMPRODUCT(${reached(score)})`;
  return {
    // Every row is a level or blank, there is a level, and no two have one threshold.
    valid:
      `AND(${skipped}+SUMPRODUCT(${used})+IF(${headed},1,0)=ROWS(${range}),SUMPRODUCT(${used})>0,` +
      `SUMPRODUCT(--(FREQUENCY(${thresholds},${thresholds})>0))=COUNT(${thresholds}))`,
    rank,
    level: (score, locale) =>
      `IF(${rank(score)}=0,${quoted(levelText(NOT_QUALIFIED, locale))},` +
      `INDEX(${labels},MATCH(LARGE(${thresholds},SUMPRODUCT(${used})-${rank(score)}+1),${thresholds},0))&"")`,
    fatal: null,
  };
}
