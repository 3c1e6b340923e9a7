import type { Locale } from '../../core/local-text';
import { REPORT_STRINGS } from '../../i18n/sheets/report';
import { trimmed } from '../../functions/native/formula';
import { area, at, column, grid, sequence } from '../address';
import { SCORING_NAMES } from '../names';
import type { PlanPart } from '../part';
import { clauseGroups, type ClauseKey } from './clause-groups';
import { rangeOn } from './references';
import type { SiteSource } from './sources';
import { FIGURES, rowsOf, W, type Figure, type WorkingColumn, type WorkingRows } from './working-columns';
import { figureFormulas } from './working-figures';
import { workingRow } from './working-rows';

/** A group of clauses with its cells. */
export interface ClauseGroup {
  readonly clause: string;
  readonly label: string;
  readonly full: string;
  readonly base: string;
  readonly earned: string;
  readonly rate: string;
}

/** Where the working of a scoring sheet stands, for formulas of the report. */
export interface SiteWorking {
  readonly part: PlanPart;
  /** First row below it. */
  readonly next: number;
  readonly figure: (figure: Figure) => string;
  /** A column of the indicators' lines. */
  readonly rows: (key: WorkingColumn) => string;
  /** What the charts show: second-level indicators, or chapters where those are too many. */
  readonly clauses: readonly ClauseGroup[];
  readonly chapters: readonly ClauseGroup[];
  /** Cells of the charts; bars are drawn from below, so theirs stand in reverse. */
  readonly rates: {
    readonly labels: string;
    /** Numbers of the clauses alone, for a small chart. */
    readonly clauses: string;
    readonly values: string;
    readonly barLabels: string;
    readonly barValues: string;
  };
  /** Numbers of the used lines of special deductions, counted up. */
  readonly specialLines: string;
}

/** More of them are no picture any more. */
const MOST_BARS = 30;

/** The working of one scoring sheet from a row on: every figure the report needs, by native formulas over the sheet's named cells. */
export function siteWorking(site: SiteSource, locale: Locale, top: number): SiteWorking {
  const { sheet, standard } = site;
  const strings = REPORT_STRINGS[locale].working;
  const rows: WorkingRows = { first: top + 2, last: top + 1 + Math.max(1, site.rows.length) };
  const second = clauseGroups(site.rows, 2, standard, locale);
  const chapterKeys = clauseGroups(site.rows, 1, standard, locale);
  const shownKeys = second.length > MOST_BARS ? chapterKeys : second;
  const clausesAt = rows.last + 2;
  const barsAt = clausesAt + shownKeys.length + 1;
  const chaptersAt = barsAt + shownKeys.length + 1;
  const specialAt = chaptersAt + chapterKeys.length + 1;
  const specialLast = specialAt + Math.max(1, sheet.names[SCORING_NAMES.specialTexts]?.values.length ?? 0) - 1;
  const figuresAt = specialLast + 2;
  const specialLines = column(W.line, specialAt, specialLast);
  const figure = (key: Figure): string => at(W.earned, figuresAt + FIGURES.indexOf(key));
  const figures = figureFormulas(site, { rows, specialLines, figure });
  const barRows = sequence(barsAt, barsAt + shownKeys.length - 1);
  const from = (row: number): number => clausesAt + shownKeys.length - 1 - (row - barsAt);
  const labels = (start: number): string => column(W.name, start, start + shownKeys.length - 1);
  const clauses = (start: number): string => column(W.clause, start, start + shownKeys.length - 1);
  const values = (start: number): string => column(W.lost, start, start + shownKeys.length - 1);
  const part: PlanPart = {
    blocks: [
      { kind: 'values', topLeft: at(W.id, top), rows: [[strings.title(sheet.name)]] },
      { kind: 'values', topLeft: at(W.id, top + 1), rows: [Object.keys(W).map((key) => strings.columns[key as WorkingColumn])] },
      ...(site.rows.length === 0
        ? []
        : [
            { kind: 'values' as const, topLeft: at(W.id, rows.first), rows: site.rows.map(({ id }) => [id]) },
            {
              kind: 'formulas' as const,
              topLeft: at(W.line, rows.first),
              rows: site.rows.map((_, index) => workingRow(sheet, rows, rows.first + index)),
            },
          ]),
      ...sums(shownKeys, clausesAt, rows),
      ...barRows.flatMap((row) => [
        { kind: 'formulas' as const, topLeft: at(W.name, row), rows: [[`=${at(W.name, from(row))}`]] },
        { kind: 'formulas' as const, topLeft: at(W.lost, row), rows: [[`=${at(W.lost, from(row))}`]] },
      ]),
      ...sums(chapterKeys, chaptersAt, rows),
      {
        kind: 'formulas',
        topLeft: at(W.line, specialAt),
        rows: sequence(specialAt, specialLast).map((row) => [specialFormula(site, specialAt, row)]),
      },
      { kind: 'values', topLeft: at(W.name, figuresAt), rows: FIGURES.map((key) => [strings.figures[key]]) },
      { kind: 'formulas', topLeft: at(W.earned, figuresAt), rows: FIGURES.map((key) => [`=${figures[key]}`]) },
    ],
    styled: [
      { address: area(W.id, top, W.unfounded, figuresAt + FIGURES.length - 1), style: 'helper' },
      { address: area(W.id, top + 1, W.unfounded, top + 1), style: 'helperHeader' },
    ],
    borders: [grid(area(W.id, top + 1, W.unfounded, top + 1))],
    numberFormats: [
      { address: column(W.id, rows.first, rows.last), format: '@' },
      // A cell with a formula must not be text, or it would show the formula.
      { address: area(W.clause, clausesAt, W.name, barsAt - 2), format: '@' },
      { address: area(W.clause, chaptersAt, W.name, specialAt - 2), format: '@' },
      { address: column(W.lost, clausesAt, specialAt - 2), format: '0.0%' },
    ],
  };
  return {
    part,
    next: figuresAt + FIGURES.length + 1,
    figure,
    rows: (key) => rowsOf(rows, key),
    clauses: shownKeys.map((key, index) => groupAt(key, clausesAt + index)),
    chapters: chapterKeys.map((key, index) => groupAt(key, chaptersAt + index)),
    rates: {
      labels: labels(clausesAt),
      clauses: clauses(clausesAt),
      values: values(clausesAt),
      barLabels: labels(barsAt),
      barValues: values(barsAt),
    },
    specialLines,
  };
}

function groupAt({ clause, label }: ClauseKey, row: number): ClauseGroup {
  return { clause, label, full: at(W.points, row), base: at(W.base, row), earned: at(W.earned, row), rate: at(W.lost, row) };
}

/** Points of groups, and the rate earned of what applies and is scored. */
function sums(keys: readonly ClauseKey[], start: number, { first }: WorkingRows): NonNullable<PlanPart['blocks']> {
  return keys.flatMap(({ clause, label, from, to }, index) => {
    const row = start + index;
    const total = (key: WorkingColumn): string =>
      from === to ? at(W[key], first + from) : `SUM(${column(W[key], first + from, first + to)})`;
    const sum = (key: WorkingColumn): string => `=ROUND(${total(key)},8)`;
    const rate = `=IF(${at(W.base, row)}=0,"",ROUND(${total('earned')}/${at(W.base, row)},10))`;
    return [
      { kind: 'values' as const, topLeft: at(W.clause, row), rows: [[clause, label]] },
      { kind: 'formulas' as const, topLeft: at(W.points, row), rows: [[sum('points')]] },
      { kind: 'formulas' as const, topLeft: at(W.earned, row), rows: [[sum('earned'), sum('base'), rate]] },
    ];
  });
}

/** Number of a line of special deductions among those in which something is written. */
function specialFormula({ sheet }: SiteSource, first: number, row: number): string {
  const cells = [SCORING_NAMES.specialCategories, SCORING_NAMES.specialTexts].flatMap((name) => {
    const range = rangeOn(sheet, name);
    return range === null ? [] : [`${trimmed(`INDEX(${range},${String(row - first + 1)})`)}<>""`];
  });
  if (cells.length === 0) return '=""';
  return `=IF(OR(${cells.join(',')}),COUNT(${column(W.line, first - 2, row - 1)})+1,"")`;
}
