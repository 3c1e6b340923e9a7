import type { PointsDoubt } from '../../core/audit/points-doubt';
import { toCellNumber } from '../../core/exact';
import { effectiveJudgements } from '../../core/scoring/adjudged';
import { readRows } from '../../core/scoring/read-rows';
import { earnedPoints } from '../../core/scoring/row';
import type { Standard } from '../../standards';
import { inputCellsOf, type OurSheet } from '../our-sheet';
import { assess, type Assessment } from '../scoring/assess';
import { scoringInputs, type ScoringInputs } from '../scoring/inputs';
import { pointsDoubt } from '../scoring/points-doubt';
import { standardOf } from '../scoring/standard-of-sheet';
import { inClauseOrder } from './clause-order';
import { textOf } from './references';

/** A row of a scoring sheet as it stands: by it the report knows how many rows its lists need and how high they are. */
export interface SiteRow {
  readonly id: string;
  /** Line in the named columns, counted from 0. */
  readonly line: number;
  readonly clause: string;
  readonly name: string;
  readonly kind: 'unscored' | 'scored' | 'deleted';
  readonly lost: number;
  readonly reason: string;
}

/** A scoring sheet and what follows from it. */
export interface SiteSource {
  readonly sheet: OurSheet;
  readonly standard: Standard;
  readonly inputs: ScoringInputs;
  readonly assessment: Assessment;
  /** Why its points do not count as the certification body's own; null where they do. */
  readonly doubt: PointsDoubt | null;
  /** In the order of their clauses. */
  readonly rows: readonly SiteRow[];
}

/** Everything a report is made from. */
export interface ReportSources {
  /** One scoring sheet, or all of them. */
  readonly sites: readonly [SiteSource, ...SiteSource[]];
  readonly audit: OurSheet | null;
  readonly findings: OurSheet | null;
  readonly consolidation: OurSheet | null;
}

/**
 * The sources of a report among our sheets.
 *
 * @param wanted - Scoring sheets to report on.
 * @returns null where one of them is to a standard that is not known, or there is none.
 */
export function reportSources(sheets: readonly OurSheet[], wanted: readonly OurSheet[]): ReportSources | null {
  const sites = wanted.map((sheet) => siteSource(sheet, sheets));
  const known = sites.filter((site) => site !== null);
  const [first, ...rest] = known;
  if (first === undefined || known.length < sites.length) return null;
  const ofKind = (kind: 'audit' | 'findings' | 'consolidation'): OurSheet | null =>
    sheets.find(({ marker }) => marker?.kind === kind) ?? null;
  return { sites: [first, ...rest], audit: ofKind('audit'), findings: ofKind('findings'), consolidation: ofKind('consolidation') };
}

function siteSource(sheet: OurSheet, sheets: readonly OurSheet[]): SiteSource | null {
  if (sheet.marker === null) return null;
  const cells = inputCellsOf(sheet);
  const standard = standardOf(sheet.marker, cells);
  if (standard === null) return null;
  const inputs = scoringInputs(cells);
  return {
    sheet,
    standard,
    inputs,
    assessment: assess(inputs, standard, sheet.marker),
    doubt: pointsDoubt(sheet, sheets),
    rows: siteRows(sheet, inputs, standard),
  };
}

/** True where all points are proved to be the certification body's own: only then there is a result to report. */
export function isResult({ sites }: ReportSources): boolean {
  return sites.every(({ doubt }) => doubt === null);
}

/** The rows as they stand. What cannot be read counts as open here; the scoring sheet's own check tells what is wrong. */
function siteRows(sheet: OurSheet, inputs: ScoringInputs, standard: Standard): SiteRow[] {
  const rows = inputs.ids.flatMap((cell, line): SiteRow[] => {
    const id = textOf(cell).trim();
    const points = inputs.points[line];
    if (id === '' || typeof points !== 'number') return [];
    const one = <T>(cells: readonly T[]): readonly T[] => cells.slice(line, line + 1);
    const columns = { points: one(inputs.points), judgements: one(inputs.judgements), adjudged: one(inputs.adjudged) };
    const effective = effectiveJudgements(columns);
    const read = effective.ok
      ? readRows({ ...columns, judgements: effective.value, samples: one(inputs.samples), nonconforming: one(inputs.nonconforming) })
      : effective;
    const row = read.ok ? read.value[0] : undefined;
    const kind =
      row === undefined || row.judgement.kind === 'unscored' ? 'unscored' : row.judgement.kind === 'deleted' ? 'deleted' : 'scored';
    const known = standard.indicators.find((indicator) => indicator.id === id);
    return [
      {
        id,
        line,
        clause: textOf(inputs.clauses[line]),
        name: textOf(inputs.indicators[line]) || (known?.name[sheet.marker?.locale ?? 'zh-CN'] ?? id),
        kind,
        lost: row === undefined || kind !== 'scored' ? 0 : toCellNumber(row.points.sub(earnedPoints(row))),
        reason: textOf(inputs.reasons[line]),
      },
    ];
  });
  return inClauseOrder(rows, ({ clause }) => clause);
}
