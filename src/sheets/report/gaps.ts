import { isBlank } from '../../core/cells/cell';
import { columnLetters } from '../column-letters';
import { SCORING_HEADER_NAMES } from '../names';
import { cellOf, columnOf, type OurSheet } from '../our-sheet';
import { FINDING_NAMES } from '../findings/names';
import { GRID } from './flow';
import { textOf } from './references';
import type { ReportSources, SiteSource } from './sources';
import { isTooLong } from './text-height';

/** Header fields a reader of the report expects. */
const WANTED = ['organisation', 'certificationBody', 'ruleNumber', 'auditType', 'date', 'auditors'] as const;

/** What is missing before a report is a good one. `sheet` and `address` lead to where it is. */
export type ReportGap = { readonly sheet: string; readonly address: string } & (
  | { readonly code: 'no_answer' }
  | { readonly code: 'unscored'; readonly count: number }
  | { readonly code: 'reasons_missing'; readonly count: number }
  | { readonly code: 'losses_without_evidence'; readonly count: number }
  | { readonly code: 'header_blank'; readonly fields: readonly (typeof WANTED)[number][] }
  | { readonly code: 'unsigned' }
  | { readonly code: 'no_findings_list'; readonly count: number }
  | { readonly code: 'no_consolidation' }
  | { readonly code: 'text_too_long'; readonly number: string }
);

/** Everything that is missing, in the order in which an audit would see to it. */
export function reportGaps(sources: ReportSources): ReportGap[] {
  const { sites, findings, consolidation } = sources;
  const [first] = sites;
  const losing = sites.reduce(
    (sum, { rows, assessment }) => sum + rows.filter(({ lost }) => lost > 0).length + assessment.specialDeductions,
    0,
  );
  return [
    ...sites.flatMap((site) => siteGaps(site, sources.audit)),
    ...(findings === null && losing > 0
      ? [{ code: 'no_findings_list', count: losing, ...placeOf(first.sheet, 'CERT_Ids', 0) } as const]
      : []),
    ...(findings === null ? [] : longTexts(findings)),
    ...(sites.length > 1 && consolidation === null
      ? [{ code: 'no_consolidation', ...placeOf(first.sheet, 'CERT_Sheet', 0) } as const]
      : []),
  ];
}

function siteGaps({ sheet, assessment, doubt, rows }: SiteSource, audit: OurSheet | null): ReportGap[] {
  const row = (holds: (row: (typeof rows)[number]) => boolean) => rows.filter(holds);
  const open = row(({ kind }) => kind === 'unscored');
  const unfounded = row(({ lost, reason }) => lost > 0 && reason.trim() === '');
  const fields = WANTED.filter((key) => {
    const name = SCORING_HEADER_NAMES[key];
    return isBlank(cellOf(sheet, name)) && (audit === null || isBlank(cellOf(audit, name)));
  });
  const at = (line: number | undefined, name: string) => placeOf(sheet, name, line ?? 0);
  const gaps: (ReportGap | null)[] = [
    assessment.kind === 'refused' ? { code: 'no_answer', ...at(0, 'CERT_Judgements') } : null,
    open.length === 0 ? null : { code: 'unscored', count: open.length, ...at(open[0]?.line, 'CERT_Judgements') },
    assessment.kind === 'refused' || assessment.reasonsMissing === 0
      ? null
      : { code: 'reasons_missing', count: assessment.reasonsMissing, ...at(row(({ reason }) => reason === '')[0]?.line, 'CERT_Reasons') },
    unfounded.length === 0 ? null : { code: 'losses_without_evidence', count: unfounded.length, ...at(unfounded[0]?.line, 'CERT_Reasons') },
    fields.length === 0 ? null : { code: 'header_blank', fields, ...at(0, SCORING_HEADER_NAMES[fields[0] ?? 'organisation']) },
    doubt === null && isBlank(cellOf(sheet, SCORING_HEADER_NAMES.signature))
      ? { code: 'unsigned', ...at(0, SCORING_HEADER_NAMES.signature) }
      : null,
  ];
  return gaps.filter((gap) => gap !== null);
}

/** Texts of nonconformities that take more than the tallest row there is. */
function longTexts(list: OurSheet): ReportGap[] {
  const keys = ['descriptions', 'causes', 'corrections'] as const;
  return columnOf(list, FINDING_NAMES.numbers).flatMap((number, line) =>
    keys.some((key) => isTooLong(textOf(columnOf(list, FINDING_NAMES[key])[line]), 10 * GRID.points, 10))
      ? [{ code: 'text_too_long' as const, number: textOf(number), ...placeOf(list, FINDING_NAMES.descriptions, line) }]
      : [],
  );
}

function placeOf(sheet: OurSheet, name: string, line: number): { readonly sheet: string; readonly address: string } {
  const cells = sheet.names[name];
  const address = cells === null || cells === undefined ? 'A1' : `${columnLetters(cells.column)}${String(cells.row + line + 1)}`;
  return { sheet: sheet.name, address };
}
