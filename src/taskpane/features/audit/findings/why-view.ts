import { isBlank } from '../../../../core/cells/cell';
import { whyNotTop, type WhyNotTop } from '../../../../core/audit/losses';
import { cellName } from '../../../../sheets/cell-reference';
import { auditRows, type AuditRow } from '../../../../sheets/audit-rows';
import { inputCellsOf, SCORING_NAMES, scoringInputs, standardOf, type OurSheet } from '../../../../sheets';
import { schemeOf } from '../../../../standards';

/** Why a scoring sheet does not reach its highest level, with where each row stands. */
export type WhyView =
  | { readonly kind: 'none' }
  /** Rows at fault: without them no total is right. */
  | { readonly kind: 'invalid'; readonly rows: number }
  | {
      readonly kind: 'answer';
      readonly answer: WhyNotTop;
      readonly rowOf: (position: number) => { readonly label: string; readonly address: string };
    };

/** The view of a scoring sheet; none for a standard this version does not know, or where nothing applies. */
export function whyView(sheet: OurSheet): WhyView {
  const cells = inputCellsOf(sheet);
  const standard = sheet.marker === null ? null : standardOf(sheet.marker, cells);
  if (standard === null) return { kind: 'none' };
  const inputs = scoringInputs(cells);
  const rows = auditRows(inputs);
  const invalid = rows.filter(({ refusal }) => refusal !== null).length;
  if (invalid > 0) return { kind: 'invalid', rows: invalid };
  const lines = inputs.specialTexts.map((text, line) => !isBlank(text) || !isBlank(inputs.specialCategories[line]));
  const answer = whyNotTop(
    rows.flatMap(({ row }) => (row === null ? [] : [row])),
    { deductions: lines.filter(Boolean).length, bonus: 0 },
    schemeOf(standard),
    (position) => rows[position - 1]?.clause ?? '',
  );
  if (!answer.ok || answer.value === null) return { kind: 'none' };
  const names = sheet.names[SCORING_NAMES.judgements];
  return {
    kind: 'answer',
    answer: answer.value,
    rowOf: (position) => ({
      label: labelOf(rows[position - 1]),
      address: names ? cellName(names.row + position - 1, names.column) : 'A1',
    }),
  };
}

function labelOf(row: AuditRow | undefined): string {
  return [row?.id, row?.clause].filter(Boolean).join(' ');
}
