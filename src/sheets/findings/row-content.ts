import type { Locale } from '../../core/local-text';
import { FINDING_STATUS_WORDS, FINDING_STRINGS } from '../../i18n/sheets';
import { quoted } from '../../functions/native/formula';
import { cellName, fixedCell, fixedColumn, onSheet } from '../cell-reference';
import { SCORING_HEADER_NAMES, SCORING_NAMES } from '../names';
import { lostColumn } from './lost-column';
import { rowLabel, type Deduction } from './deductions';
import type { FindingColumn } from './names';

/** What a cell of the list is given: a formula, or plain text. */
export type FindingCell = { readonly formula: string } | { readonly value: string };

/** The columns of a new row; those that are not here stay empty for the user, or hold the formula they were made with. */
export type FindingContent = Readonly<Partial<Record<FindingColumn, FindingCell>>>;

/** A new row of the list for a deduction. */
export function contentOf(deduction: Deduction, number: string, locale: Locale): FindingContent {
  const { sheet, clause, indicator, description } = deduction;
  const site = siteFormula(deduction);
  return {
    numbers: { value: number },
    sheets: { value: sheet.name },
    ...(site === null ? {} : { sites: { formula: site } }),
    rows: { formula: linkFormula(deduction, locale) },
    clauses: { value: clause },
    indicators: { value: indicator },
    lost: { formula: lostFormula(deduction, locale) },
    descriptions: { value: description },
    status: { value: FINDING_STATUS_WORDS[locale].open },
  };
}

/** A link that says the row's id and jumps to the row. */
export function linkFormula(deduction: Deduction, locale: Locale): string {
  const { sheet, kind, line } = deduction;
  const cells = sheet.names[kind === 'indicator' ? SCORING_NAMES.ids : SCORING_NAMES.specialCategories];
  const target = cells ? onSheet(sheet.name, cellName(cells.row + line, cells.column)) : onSheet(sheet.name, 'A1');
  return `=HYPERLINK(${quoted(`#${target}`)},${quoted(rowLabel(deduction, locale))})`;
}

/** Points lost now: found by the row's id; a special deduction takes one as long as something stands in its line. */
export function lostFormula({ sheet, kind, line, id }: Deduction, locale: Locale): string {
  const none = quoted(FINDING_STRINGS[locale].noPoints);
  if (kind === 'special') {
    const [category, text] = [SCORING_NAMES.specialCategories, SCORING_NAMES.specialTexts].map((name) => {
      const cells = sheet.names[name];
      return cells ? fixedCell(sheet.name, cells.row + line, cells.column) : '""';
    });
    return `=IFERROR(IF(TRIM(${category ?? ''}&${text ?? ''})="",0,1),${none})`;
  }
  const ids = sheet.names[SCORING_NAMES.ids];
  const lost = lostColumn(sheet);
  if (!ids || lost === null) return `=${none}`;
  const found = `INDEX(${lost},MATCH(${quoted(id ?? '')},${fixedColumn(sheet.name, ids)},0))`;
  // An unscored row shows no points lost: there is no deduction then.
  return `=IFERROR(IF(ISNUMBER(${found}),${found},0),${none})`;
}

/** The site as the scoring sheet has it; null for a sheet of a layout without one. */
function siteFormula({ sheet }: Deduction): string | null {
  const cells = sheet.names[SCORING_HEADER_NAMES.site];
  if (!cells) return null;
  const cell = fixedCell(sheet.name, cells.row, cells.column);
  return `=IF(${cell}="","",${cell})`;
}
