import { WORDS } from '../../core/cells/words';
import { groupOfClause } from '../../core/scoring/breakdown';
import type { Locale } from '../../core/local-text';
import { levelText } from '../../i18n/levels';
import { REPORT_STRINGS } from '../../i18n/sheets';
import { cutToTwo, isOneOf, joined, quoted, trimmed } from '../../functions/native/formula';
import type { Standard } from '../../standards';
import { area, at, column, grid } from '../address';
import { SCORING_NAMES } from '../names';
import type { PlanPart } from '../part';
import { cellOn, rangeOn } from './references';
import type { SiteSource } from './sources';

/** Columns of the working, right of the printed page. */
const W = {
  id: 'N',
  line: 'O',
  clause: 'P',
  name: 'Q',
  points: 'R',
  judgement: 'S',
  adjudged: 'T',
  kind: 'U',
  earned: 'V',
  base: 'W',
  lost: 'X',
  full: 'Y',
  loss: 'Z',
  rank: 'AA',
  deletion: 'AB',
} as const;

export const WORKING_COLUMNS = { first: W.id, last: W.deletion } as const;

const FIGURES = [
  'score',
  'special',
  'earned',
  'base',
  'open',
  'deleted',
  'unscored',
  'scored',
  'conforming',
  'losing',
  'sampledRows',
  'samples',
  'nonconforming',
  'deletedRows',
  'reasonsMissing',
  'edited',
  'lowest',
  'highest',
  'gap',
  'unlisted',
] as const;

export type Figure = (typeof FIGURES)[number];

/** Where the working of a scoring sheet stands, for formulas of the report. */
export interface SiteWorking {
  readonly part: PlanPart;
  /** First row below it. */
  readonly next: number;
  readonly figure: (figure: Figure) => string;
  /** A column of the indicators' table. */
  readonly rows: (column: keyof typeof W) => string;
  /** Second-level indicators: label and rate, in order and, for bars that are drawn from below, in reverse. */
  readonly clauses: readonly ClauseGroup[];
  readonly rates: { readonly labels: string; readonly values: string; readonly barLabels: string; readonly barValues: string };
  /** Chapters of the standard. */
  readonly chapters: readonly ClauseGroup[];
  /** Numbers of the used lines of special deductions, counted up. */
  readonly specialLines: string;
}

/** A group of clauses with its cells. */
export interface ClauseGroup {
  readonly clause: string;
  readonly label: string;
  readonly full: string;
  readonly base: string;
  readonly earned: string;
  readonly rate: string;
}

/** More bars than this are no picture any more: then chapters are shown. */
const MOST_BARS = 30;

/** The working of one scoring sheet from a row on: every figure the report needs, by native formulas over the sheet's named cells. */
export function siteWorking({ sheet, standard, rows: ofSheet }: SiteSource, locale: Locale, top: number): SiteWorking {
  const strings = REPORT_STRINGS[locale];
  const first = top + 2;
  const last = first + Math.max(1, ofSheet.length) - 1;
  const rows = (key: keyof typeof W): string => column(W[key], first, last);
  const named = (key: keyof typeof SCORING_NAMES): string | null => rangeOn(sheet, SCORING_NAMES[key]);
  const clauseKeys = groupsOf(ofSheet, 2);
  const chapterKeys = groupsOf(ofSheet, 1);
  const shownKeys = clauseKeys.length > MOST_BARS ? chapterKeys : clauseKeys;
  const clausesAt = last + 2;
  const barsAt = clausesAt + shownKeys.length + 1;
  const chaptersAt = barsAt + shownKeys.length + 1;
  const specialAt = chaptersAt + chapterKeys.length + 1;
  const specialCount = Math.max(1, sheet.names[SCORING_NAMES.specialTexts]?.values.length ?? 0);
  const figuresAt = specialAt + specialCount + 1;
  const figureRow = (figure: Figure): number => figuresAt + FIGURES.indexOf(figure);
  const figure = (key: Figure): string => at(W.earned, figureRow(key));
  const specialRows = column(W.line, specialAt, specialAt + specialCount - 1);
  const group = (keys: readonly GroupKey[], index: number, row: number): ClauseGroup => ({
    clause: keys[index]?.clause ?? '',
    label: labelOf(keys[index]?.clause ?? '', standard, locale) ?? keys[index]?.name ?? '',
    full: at(W.points, row),
    base: at(W.base, row),
    earned: at(W.earned, row),
    rate: at(W.lost, row),
  });
  const clauses = shownKeys.map((_, index) => group(shownKeys, index, clausesAt + index));
  const chapters = chapterKeys.map((_, index) => group(chapterKeys, index, chaptersAt + index));
  const figures = figureFormulas();
  const sums = (keys: readonly GroupKey[], start: number): NonNullable<PlanPart['blocks']> =>
    keys.flatMap(({ from, to }, index) => {
      const row = start + index;
      const { label } = (start === clausesAt ? clauses : chapters)[index] ?? { label: '' };
      const [base, earned] = [at(W.base, row), at(W.earned, row)];
      const sum = (key: 'points' | 'earned' | 'base'): string => `=ROUND(SUM(${column(W[key], first + from, first + to)}),8)`;
      return [
        { kind: 'values' as const, topLeft: at(W.name, row), rows: [[label]] },
        { kind: 'formulas' as const, topLeft: at(W.points, row), rows: [[sum('points')]] },
        { kind: 'formulas' as const, topLeft: earned, rows: [[sum('earned'), sum('base'), `=IF(${base}=0,"",ROUND(${earned}/${base},10))`]] },
      ];
    });
  const block: PlanPart = {
    blocks: [
      { kind: 'values', topLeft: at(W.id, top), rows: [[strings.working.title(sheet.name)]] },
      { kind: 'values', topLeft: at(W.id, top + 1), rows: [[...strings.working.columns]] },
      ...(ofSheet.length === 0
        ? []
        : [
            { kind: 'values' as const, topLeft: at(W.id, first), rows: ofSheet.map(({ id }) => [id]) },
            { kind: 'formulas' as const, topLeft: at(W.line, first), rows: ofSheet.map((_, index) => rowFormulas(first + index)) },
          ]),
      ...sums(shownKeys, clausesAt),
      ...shownKeys.flatMap((_, index) => {
        const from = clausesAt + shownKeys.length - 1 - index;
        return [
          { kind: 'formulas' as const, topLeft: at(W.name, barsAt + index), rows: [[`=${at(W.name, from)}`]] },
          { kind: 'formulas' as const, topLeft: at(W.lost, barsAt + index), rows: [[`=${at(W.lost, from)}`]] },
        ];
      }),
      ...sums(chapterKeys, chaptersAt),
      { kind: 'formulas', topLeft: at(W.line, specialAt), rows: Array.from({ length: specialCount }, (_, index) => [specialFormula(index)]) },
      { kind: 'values', topLeft: at(W.name, figuresAt), rows: FIGURES.map((key) => [strings.working.figures[key]]) },
      { kind: 'formulas', topLeft: at(W.earned, figuresAt), rows: FIGURES.map((key) => [`=${figures[key]}`]) },
    ],
    styled: [
      { address: area(W.id, top, W.deletion, figuresAt + FIGURES.length - 1), style: 'helper' },
      { address: area(W.id, top + 1, W.deletion, top + 1), style: 'helperHeader' },
    ],
    borders: [grid(area(W.id, top + 1, W.deletion, top + 1))],
    numberFormats: [
      { address: column(W.id, first, last), format: '@' },
      { address: column(W.name, clausesAt, clausesAt + shownKeys.length - 1), format: '@' },
      { address: column(W.lost, clausesAt, specialAt - 2), format: '0.0%' },
    ],
  };
  return {
    part: block,
    next: figuresAt + FIGURES.length + 1,
    figure,
    rows,
    clauses,
    chapters,
    rates: {
      labels: column(W.name, clausesAt, clausesAt + shownKeys.length - 1),
      values: column(W.lost, clausesAt, clausesAt + shownKeys.length - 1),
      barLabels: column(W.name, barsAt, barsAt + shownKeys.length - 1),
      barValues: column(W.lost, barsAt, barsAt + shownKeys.length - 1),
    },
    specialLines: specialRows,
  };

  function rowFormulas(row: number): string[] {
    const cell = (key: keyof typeof W): string => at(W[key], row);
    const of = (range: string | null): string => (range === null ? '""' : `INDEX(${range},${cell('line')})`);
    const written = (range: string | null): string => (range === null ? '=""' : `=IFERROR(IF(${of(range)}="","",${of(range)}),"")`);
    const indicators = named('indicators') ?? rangeOn(sheet, SCORING_NAMES.clauses, 1);
    const samples = of(named('samples'));
    const nonconforming = of(named('nonconforming'));
    const is = (kind: string): string => `${cell('kind')}=${quoted(kind)}`;
    const scored = `OR(${['C', 'N', 'S', 'P'].map(is).join(',')})`;
    const above = (key: keyof typeof W): string => `${W[key]}$${String(first - 1)}:${at(W[key], row - 1)}`;
    const counted = (condition: string, key: keyof typeof W): string => `=IF(${condition},COUNT(${above(key)})+1,"")`;
    const position = `ROW()-${String(first - 1)}`;
    return [
      `=IFERROR(MATCH(${cell('id')},${named('ids') ?? '""'},0),"")`,
      written(named('clauses')),
      written(indicators),
      `=IFERROR(ROUND(${of(named('points'))},8),0)`,
      written(named('judgements')),
      written(named('adjudged')),
      kindFormula(cell('line'), cell('judgement'), cell('adjudged'), cell('points')),
      `=IF(${is('C')},${cell('points')},IF(${is('S')},IFERROR(${cell('points')}*(${samples}-${nonconforming})/${samples},0),` +
        `IF(${is('P')},IF(${cell('adjudged')}<>"",${cell('adjudged')},${cell('judgement')}),0)))`,
      `=IF(${scored},${cell('points')},0)`,
      `=ROUND(${cell('base')}-${cell('earned')},8)`,
      counted(`AND(${scored},${cell('lost')}=0)`, 'full'),
      counted(`${cell('lost')}>0`, 'loss'),
      `=IF(${cell('lost')}>0,1+SUMPRODUCT(--(${absolute(rows('lost'))}>${cell('lost')}))+SUMPRODUCT((${absolute(rows('lost'))}=${cell('lost')})*(ROW(${absolute(rows('lost'))})<ROW())),"")`,
      counted(`OR(${is('D')},${is('M')})`, 'deletion'),
    ].map((formula) => formula.replace('#POSITION', position));

    function kindFormula(line: string, judgement: string, adjudged: string, points: string): string {
      const reason = of(named('reasons'));
      const word = (kind: keyof typeof WORDS.judgement): string => isOneOf(judgement, WORDS.judgement[kind]);
      const deleted = `IF(IFERROR(${trimmed(reason)}="",TRUE),"M","D")`;
      return (
        `=IF(OR(${line}="",${points}<=0),"",IF(ISNUMBER(${adjudged}),IF(${word('deleted')},"X","P"),` +
        `IF(ISNUMBER(${judgement}),IF(${judgement}=0,"U","P"),IF(${trimmed(judgement)}="","U",` +
        `IF(${word('unscored')},"U",IF(${word('conforming')},"C",IF(${word('nonconforming')},"N",IF(${word('sampled')},"S",` +
        `IF(${word('deleted')},${deleted},"X")))))))))`
      );
    }
  }

  function specialFormula(index: number): string {
    const [categories, texts] = [named('specialCategories'), named('specialTexts')];
    const own = [categories, texts].flatMap((range) => (range === null ? [] : [`${trimmed(`INDEX(${range},${String(index + 1)})`)}<>""`]));
    if (own.length === 0) return '=""';
    return `=IF(OR(${own.join(',')}),COUNT(${W.line}$${String(specialAt - 1)}:${at(W.line, specialAt + index - 1)})+1,"")`;
  }

  function figureFormulas(): Readonly<Record<Figure, string>> {
    const score = cellOn(sheet, SCORING_NAMES.score);
    const count = (...kinds: readonly string[]): string => kinds.map((kind) => `COUNTIF(${rows('kind')},${quoted(kind)})`).join('+');
    const sumOf = (kinds: readonly string[]): string =>
      `ROUND(${kinds.map((kind) => `SUMIF(${rows('kind')},${quoted(kind)},${rows('points')})`).join('+')},8)`;
    const sampledOf = (key: 'samples' | 'nonconforming'): string => {
      const range = named(key);
      const [judgements, ids] = [named('judgements'), named('ids')];
      if (range === null || judgements === null || ids === null) return '0';
      return `SUMPRODUCT(--(${isAny(judgements, WORDS.judgement.sampled)}>0),${range})`;
    };
    const points = named('points');
    const defaults = named('defaults');
    const base = `(${figure('base')}+${figure('open')})`;
    const bound = (earned: string): string =>
      `IF(${base}=0,"",${cutToTwo(`MAX(0,MIN(100,(${earned})/${base}*100-${figure('special')}))`)})`;
    const fatal = String(standard.fatalSpecialDeductions.value);
    return {
      score: score === null ? '""' : `IF(ISNUMBER(${score}),${cutToTwo(score)},"")`,
      special: `COUNT(${specialRows})`,
      earned: `ROUND(SUM(${rows('earned')}),8)`,
      base: `ROUND(SUM(${rows('base')}),8)`,
      open: sumOf(['U']),
      deleted: sumOf(['D', 'M']),
      unscored: count('U', 'X'),
      scored: count('C', 'N', 'S', 'P'),
      conforming: `COUNT(${rows('full')})`,
      losing: `COUNT(${rows('loss')})`,
      sampledRows: count('S'),
      samples: sampledOf('samples'),
      nonconforming: sampledOf('nonconforming'),
      deletedRows: count('D', 'M'),
      reasonsMissing: count('M'),
      edited: points === null || defaults === null ? '0' : `SUMPRODUCT(--(${points}<>${defaults}))`,
      lowest: bound(figure('earned')),
      highest: bound(`${figure('earned')}+${figure('open')}`),
      gap:
        score === null
          ? '""'
          : `IF(ISNUMBER(${score}),IF(${figure('special')}>=${fatal},"",ROUNDUP(ROUND(${missingTo(score, standard)},8),2)),"")`,
      // Rows that were added to the sheet, or whose numbers were lost, since the report was made.
      unlisted: points === null ? '0' : `MAX(0,COUNT(${points})-COUNT(${rows('line')}))`,
    };
  }
}

/** Points from a score to the next threshold; 0 at the top. */
function missingTo(score: string, { levels }: Standard): string {
  return [...levels]
    .sort((one, other) => other.threshold - one.threshold)
    .reduce((rest, { threshold }) => `IF(${score}<${String(threshold)},${rest === '0' ? `${String(threshold)}-${score}` : rest.startsWith('IF') ? `IF(${score}<${String(threshold)},${String(threshold)}-${score},0)` : rest},0)`, '0');
}

/** Name of the level a score of two decimals or more stands for. */
export function levelExpression(score: string, special: string, { levels, fatalSpecialDeductions }: Standard, locale: Locale): string {
  const name = (id: Parameters<typeof levelText>[0]): string => quoted(levelText(id, locale));
  const none = name({ id: 'notQualified' });
  const byScore = levels.reduce((rest, { id, threshold }) => `IF(ROUND(${score},9)>=${String(threshold)},${name({ id })},${rest})`, none);
  return `IF(${score}="","",IF(${special}>=${String(fatalSpecialDeductions.value)},${none},${byScore}))`;
}

/** How many of `words` a cell's trimmed text is, cell by cell. */
function isAny(range: string, words: readonly string[]): string {
  return `(${words.map((word) => `(${trimmed(range)}=${quoted(word)})`).join('+')})`;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}

interface GroupKey {
  readonly clause: string;
  /** Name of its only row, where the standard has no name for the group. */
  readonly name: string;
  /** First and last of its rows, counted from 0. */
  readonly from: number;
  readonly to: number;
}

/** Groups of rows that follow each other in the order of clauses. */
function groupsOf(rows: SiteSource['rows'], level: 1 | 2): GroupKey[] {
  const groups: GroupKey[] = [];
  for (const [index, row] of rows.entries()) {
    const clause = groupOfClause(row.clause, level) || row.clause;
    const open = groups.at(-1);
    if (open?.clause === clause && index > 0) groups[groups.length - 1] = { ...open, to: index };
    else groups.push({ clause, name: joined(clause, row.name).replace('&', ' '), from: index, to: index });
  }
  return groups;
}

/** Clause and name of a group of the standard. */
function labelOf(clause: string, { groups, secondLevel }: Standard, locale: Locale): string | null {
  const found = [...groups, ...secondLevel].find((group) => group.clause === clause);
  return found === undefined ? null : `${clause} ${found.name[locale]}`;
}
