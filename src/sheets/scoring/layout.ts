import type { Standard } from '../../standards/standard';
import { area, at, column } from '../address';

/** Lines for special deductions. */
export const SPECIAL_LINES = 20;

/** Columns of the indicator table. */
export const COLUMN = {
  id: 'A',
  clause: 'B',
  indicator: 'C',
  points: 'D',
  judgement: 'E',
  samples: 'F',
  nonconforming: 'G',
  adjudged: 'H',
  earned: 'I',
  lost: 'J',
  reason: 'K',
  check: 'L',
} as const;

/** Columns right of the table: the status block and, below it, subtotals. `group`…`rate` take the five columns BREAKDOWN spills. */
export const SIDE = { label: 'N', group: 'O', full: 'P', applicable: 'Q', earned: 'R', rate: 'S', required: 'T', check: 'U' } as const;

/** Where the evidence of each row stands: right of what is printed; the pane has a form for it. */
export const EVIDENCE = {
  row: 'W',
  method: 'X',
  department: 'Y',
  interviewee: 'Z',
  record: 'AA',
  link: 'AB',
  assessor: 'AC',
  finding: 'AD',
} as const;

/** Columns of the working, outside the print area. */
export const HELPER = {
  effective: 'AF',
  kind: 'AG',
  lowest: 'AH',
  highest: 'AI',
  nonconforming: 'AJ',
  default: 'AK',
  source: 'AL',
  problem: 'AM',
} as const;

/** Rows of the status block, from the row of the column header down. */
const STATUS_ROWS = [
  'level',
  'score',
  'lowest',
  'highest',
  'gap',
  'unscored',
  'reasonsMissing',
  'deleted',
  'special',
  'total',
  'pointsState',
  'warnings',
  'check',
  'exact',
] as const;

export type StatusItem = (typeof STATUS_ROWS)[number];

export const ROW = { title: 1, fields: 2, summary: 7, header: 8, first: 9 } as const;

/** Where everything stands in a scoring sheet; follows from the number of indicators and groups. */
export interface ScoringLayout {
  /** Last indicator row. */
  readonly last: number;
  readonly statusRow: Readonly<Record<StatusItem, number>>;
  readonly special: { readonly title: number; readonly header: number; readonly first: number; readonly last: number };
  readonly groups: { readonly title: number; readonly anchor: number; readonly first: number; readonly last: number };
  readonly second: { readonly title: number; readonly anchor: number; readonly first: number; readonly last: number };
  readonly chart: { readonly first: number; readonly last: number };
  /** Single figures of the working: label in the first helper column, value in the second. */
  readonly working: Readonly<Record<'title' | 'applying' | 'scored' | 'level' | 'systemDeleted' | 'edited', number>>;
  /** Clause, name, required and actual points by group; then clause and name of second-level indicators. */
  readonly groupNames: { readonly header: number; readonly first: number; readonly last: number };
  readonly secondNames: { readonly first: number; readonly last: number };
  readonly legend: number;
}

export function scoringLayout(standard: Standard): ScoringLayout {
  const last = ROW.first + standard.indicators.length - 1;
  const statusRow = Object.fromEntries(STATUS_ROWS.map((item, index) => [item, ROW.header + index])) as Record<StatusItem, number>;
  const below = Math.max(last, statusRow.exact) + 2;
  const special = { title: below, header: below + 1, first: below + 2, last: below + 1 + SPECIAL_LINES };
  const groups = { title: below, anchor: below + 1, first: below + 2, last: below + 1 + standard.groups.length };
  const secondTitle = groups.last + 2;
  const second = {
    title: secondTitle,
    anchor: secondTitle + 1,
    first: secondTitle + 2,
    last: secondTitle + 1 + standard.secondLevel.length,
  };
  const working = { title: below, applying: below + 1, scored: below + 2, level: below + 3, systemDeleted: below + 4, edited: below + 5 };
  const namesHeader = working.edited + 2;
  const groupNames = { header: namesHeader, first: namesHeader + 1, last: namesHeader + standard.groups.length };
  const secondNames = { first: groupNames.last + 1, last: groupNames.last + standard.secondLevel.length };
  return {
    last,
    statusRow,
    special,
    groups,
    second,
    chart: { first: second.last + 2, last: second.last + 19 },
    working,
    groupNames,
    secondNames,
    legend: special.last + 2,
  };
}

/** Addresses that formulas use, for a layout. */
export function references(layout: ScoringLayout) {
  const rows = (letters: string): string => column(letters, ROW.first, layout.last);
  const lines = (letters: string): string => column(letters, layout.special.first, layout.special.last);
  const status = (item: StatusItem): string => at(SIDE.group, layout.statusRow[item]);
  const value = (item: keyof ScoringLayout['working']): string => at(HELPER.lowest, layout.working[item]);
  return {
    rows,
    lines,
    status,
    working: {
      applying: value('applying'),
      scored: value('scored'),
      level: value('level'),
      systemDeleted: value('systemDeleted'),
      edited: value('edited'),
    },
    /** Clause, name, required and actual points of every group. */
    groupNames: area(HELPER.kind, layout.groupNames.first, HELPER.nonconforming, layout.groupNames.last),
    /** Clause and name of every second-level indicator. */
    secondNames: area(HELPER.kind, layout.secondNames.first, HELPER.lowest, layout.secondNames.last),
  };
}

export type ScoringReferences = ReturnType<typeof references>;

/** Row of the working that holds a group's required and actual points. */
export function groupRow(layout: ScoringLayout, index: number): number {
  return layout.groupNames.first + index;
}
