import { isBlank, quote, type Cell } from '../../core/cells/cell';
import { meaningOf } from '../../core/cells/words';
import type { Standard } from '../../standards';
import { SCORING_NAMES } from '../names';
import { columnOf, inputCellsOf, type OurSheet } from '../our-sheet';
import { assess, type Assessment } from '../scoring/assess';
import { scoringInputs, type ScoringInputs } from '../scoring/inputs';
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
  readonly points: number;
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
  const sites = wanted.map(siteSource);
  const known = sites.filter((site) => site !== null);
  const [first, ...rest] = known;
  if (first === undefined || known.length < sites.length) return null;
  const ofKind = (kind: 'audit' | 'findings' | 'consolidation'): OurSheet | null =>
    sheets.find(({ marker }) => marker?.kind === kind) ?? null;
  return { sites: [first, ...rest], audit: ofKind('audit'), findings: ofKind('findings'), consolidation: ofKind('consolidation') };
}

function siteSource(sheet: OurSheet): SiteSource | null {
  if (sheet.marker === null) return null;
  const cells = inputCellsOf(sheet);
  const standard = standardOf(sheet.marker, cells);
  if (standard === null) return null;
  const inputs = scoringInputs(cells);
  return { sheet, standard, inputs, assessment: assess(inputs, standard), rows: siteRows(sheet, inputs, standard) };
}

/** True where all points are the certification body's own: only then there is a result to report. */
export function isResult({ sites }: ReportSources): boolean {
  return sites.every(({ assessment: { pointsState } }) => (pointsState as string) === 'imported');
}

function siteRows(sheet: OurSheet, inputs: ScoringInputs, standard: Standard): SiteRow[] {
  const names = columnOf(sheet, SCORING_NAMES.indicators);
  const rows = inputs.ids.flatMap((id, line): SiteRow[] => {
    const points = inputs.points[line];
    if (isBlank(id) || typeof points !== 'number') return [];
    const rowId = quote(id).trim();
    const known = standard.indicators.find((indicator) => indicator.id === rowId);
    const decided = decidedPoints(inputs, line, points);
    return [
      {
        id: rowId,
        line,
        clause: textOf(inputs.clauses[line]),
        name: textOf(names[line]) || (known?.name[sheet.marker?.locale ?? 'zh-CN'] ?? rowId),
        points,
        kind: decided === 'deleted' || decided === 'unscored' ? decided : 'scored',
        lost: typeof decided === 'number' ? points - decided : 0,
        reason: textOf(inputs.reasons[line]),
      },
    ];
  });
  return inClauseOrder(rows, ({ clause }) => clause);
}

/** Points a row earns as it stands. What is wrong with a row is told elsewhere; here it counts as open. */
function decidedPoints(inputs: ScoringInputs, line: number, points: number): number | 'unscored' | 'deleted' {
  const judgement = inputs.judgements[line];
  const word = typeof judgement === 'string' ? meaningOf('judgement', judgement) : undefined;
  if (word === 'deleted') return 'deleted';
  const adjudged = inputs.adjudged[line];
  if (typeof adjudged === 'number') return adjudged;
  if (typeof judgement === 'number') return judgement === 0 ? 'unscored' : judgement;
  if (word === 'conforming') return points;
  if (word === 'nonconforming') return 0;
  if (word !== 'sampled') return 'unscored';
  const [samples, nonconforming] = [numberOf(inputs.samples[line]), numberOf(inputs.nonconforming[line])];
  return samples === 0 ? 'unscored' : (points * (samples - nonconforming)) / samples;
}

function numberOf(cell: Cell): number {
  return typeof cell === 'number' ? cell : 0;
}
