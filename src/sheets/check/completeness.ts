import { isBlank, quote, type Cell } from '../../core/cells/cell';
import { ZERO } from '../../core/exact';
import { earnedPoints } from '../../core/scoring/row';
import { SPECIAL_ROW } from '../../i18n/sheets';
import type { Standard } from '../../standards';
import { auditRows, type AuditRow } from '../audit-rows';
import { cellName } from '../cell-reference';
import { listedFindings, type ListedFinding } from '../findings/listed';
import { SCORING_NAMES } from '../names';
import { inputCellsOf, type OurSheet } from '../our-sheet';
import { checks } from '../scoring/checks';
import { scoringInputs, type ScoringInputs } from '../scoring/inputs';
import { standardOf } from '../scoring/standard-of-sheet';
import type { CheckCode, CheckItem } from './check-item';

/** What of an audit's content is missing or contradictory, sheet by sheet; damage to formulas is looked for elsewhere. */
export function completeness(sheets: readonly OurSheet[]): CheckItem[] {
  const listed = sheets.filter(({ marker }) => marker?.kind === 'findings').flatMap(listedFindings);
  return sheets.flatMap((sheet) => {
    if (sheet.marker === null) return [item(sheet, 'marker_lost', MARKER, 0, '')];
    return sheet.marker.kind === 'scoring' ? ofScoring(sheet, sheet.marker, listed) : [];
  });
}

const MARKER = 'CERT_Sheet';

function ofScoring(sheet: OurSheet, marker: NonNullable<OurSheet['marker']>, listed: readonly ListedFinding[]): CheckItem[] {
  const cells = inputCellsOf(sheet);
  const inputs = scoringInputs(cells);
  const standard = standardOf(marker, cells);
  return [
    ...(standard === null ? [item(sheet, 'standard_unknown', MARKER, 0, marker.subject)] : idsOf(sheet, inputs, standard)),
    ...auditRows(inputs).flatMap((row) => ofRow(sheet, row, inputs)),
    ...specials(sheet, inputs, listed),
    ...(standard === null ? [] : categories(sheet, inputs, standard)),
  ];
}

/** Rows of the standard that are gone, and rows that cannot be told from one another. */
function idsOf(sheet: OurSheet, { ids }: ScoringInputs, standard: Standard): CheckItem[] {
  const held = ids.map((id) => quote(id).trim());
  return [
    ...standard.indicators
      .filter(({ id }) => ids.length > 0 && !held.includes(id))
      .map(({ id }) => item(sheet, 'row_missing', SCORING_NAMES.ids, 0, id)),
    ...held.flatMap((id, line) => (id !== '' && held.indexOf(id) < line ? [item(sheet, 'row_twice', SCORING_NAMES.ids, line, id)] : [])),
  ];
}

function ofRow(sheet: OurSheet, found: AuditRow, inputs: ScoringInputs): CheckItem[] {
  const { line, id, row, refusal } = found;
  const label = id ?? `#${String(line + 1)}`;
  const at = (code: CheckCode, key: keyof typeof SCORING_NAMES): CheckItem => item(sheet, code, SCORING_NAMES[key], line, label);
  if (refusal !== null) return [{ ...at('row_invalid', 'judgements'), refusal }];
  if (row === null) return [];
  const items: CheckItem[] = [];
  if (id === null) items.push(at('row_without_id', 'ids'));
  items.push(...pointsChanged(at('points_changed', 'points'), inputs.points[line], inputs.defaults[line]));
  const { kind } = row.judgement;
  if (kind === 'unscored') return [...items, at('unscored', 'judgements')];
  const noReason = isBlank(inputs.reasons[line]);
  if (noReason && (kind === 'deleted' || !isBlank(inputs.adjudged[line]))) return [...items, at('reason_missing', 'reasons')];
  if (kind === 'deleted') return items;
  if (noReason && row.points.sub(earnedPoints(row)).compare(ZERO) > 0) return [...items, at('evidence_missing', 'reasons')];
  return hasEvidence(inputs, line) ? items : [...items, at('evidence_none', 'reasons')];
}

function pointsChanged(item: CheckItem, is: Cell, was: Cell): CheckItem[] {
  if (isBlank(was) || is === was) return [];
  return [{ ...item, figures: { was: quote(was), is: quote(is) } }];
}

const EVIDENCE = ['reasons', 'methods', 'departments', 'interviewees', 'records', 'links'] as const;

function hasEvidence(inputs: ScoringInputs, line: number): boolean {
  return EVIDENCE.some((key) => !isBlank(inputs[key][line]));
}

/** Special deductions of which no rectification is recorded: not listed, or listed and nothing written of it. */
function specials(sheet: OurSheet, { specialCategories, specialTexts }: ScoringInputs, listed: readonly ListedFinding[]): CheckItem[] {
  const word = SPECIAL_ROW[sheet.marker?.locale ?? 'zh-CN'];
  return specialTexts.flatMap((text, line) => {
    if (isBlank(specialCategories[line]) && isBlank(text)) return [];
    const finding = listed.find((row) => row.sheet === sheet.name && row.specialLine === line);
    const settled = finding !== undefined && (finding.rectified || finding.status === 'verified' || finding.status === 'closed');
    return settled ? [] : [item(sheet, 'special_open', SCORING_NAMES.specialCategories, line, `${word}${String(line + 1)}`)];
  });
}

/** Lines of special deductions whose category is missing or none of the standard's. */
function categories(sheet: OurSheet, inputs: ScoringInputs, standard: Standard): CheckItem[] {
  const word = SPECIAL_ROW[sheet.marker?.locale ?? 'zh-CN'];
  return checks(inputs, standard)
    .flatMap((check) => {
      if (check.code === 'special_category_missing') return check.lines;
      return check.code === 'special_category_unknown' ? [check.line] : [];
    })
    .map((line) => item(sheet, 'special_category', SCORING_NAMES.specialCategories, line - 1, `${word}${String(line)}`));
}

function item(sheet: OurSheet, code: CheckCode, name: string, line: number, label: string): CheckItem {
  const cells = sheet.names[name];
  return { code, sheet: sheet.name, address: cells ? cellName(cells.row + line, cells.column) : 'A1', label };
}
