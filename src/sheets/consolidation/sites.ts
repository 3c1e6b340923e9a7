import { levelText } from '../../i18n/levels';
import { toCellNumber, type Rational } from '../../core/exact';
import { scoreForCell } from '../../core/scoring/score';
import { quoted } from '../../functions/native/formula';
import { area, at, column, grid } from '../address';
import { SCORING_NAMES } from '../names';
import type { OurSheet } from '../our-sheet';
import type { PlanPart } from '../part';
import { quotedSheet } from '../quoted-sheet';
import { SIGNAL } from '../styles';
import { lastSiteRow, ROW, SITE, type ConsolidationContext } from './context';
import { columnLetters } from '../column-letters';
import { CONSOLIDATION_NAMES } from './names';

/** Decimals as far as there are any, as in the exact score of one sheet. */
const SCORE_FORMAT = '0.00######';

/** The sites as they were read, and beside them what their sheets say by now. */
export function sitesPart(context: ConsolidationContext): PlanPart {
  const { strings, sites, result, locale } = context;
  const texts = strings.sites;
  const last = lastSiteRow(context);
  const rows = sites.map((_, index) => ROW.sitesFirst + index);
  const cells = (letter: string): string => column(letter, ROW.sitesFirst, last);
  const cellNumber = (value: Rational | null): number | '' => (value === null ? '' : toCellNumber(scoreForCell(value)));
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.sitesTitle), rows: [[texts.title]] },
      {
        kind: 'values',
        topLeft: at('A', ROW.sitesHeader),
        rows: [
          [
            ...[texts.site, texts.sheet, texts.headcount, texts.score, texts.level, texts.unscored, texts.deductions],
            ...[texts.now, texts.deductionsNow, texts.changed],
          ],
        ],
      },
      {
        kind: 'values',
        topLeft: at('A', ROW.sitesFirst),
        rows: sites.map(({ site, sheet }, index) => {
          const score = result.sites[index];
          const level = score?.level ?? null;
          return [
            site.name,
            sheet.name,
            site.headcount === null ? '' : toCellNumber(site.headcount),
            cellNumber(score?.score ?? null),
            level === null ? strings.unscoredLevel : levelText(level, locale),
            score?.unscored ?? 0,
            site.deductions,
          ];
        }),
      },
      {
        kind: 'formulas',
        topLeft: at(SITE.now, ROW.sitesFirst),
        rows: sites.map(({ sheet }, index) => {
          const row = rows[index] ?? ROW.sitesFirst;
          const [then, now] = [at(SITE.score, row), at(SITE.now, row)];
          const scoreChanged = `IF(AND(ISNUMBER(${then}),ISNUMBER(${now})),ABS(${then}-${now})>0.000000001,ISNUMBER(${then})<>ISNUMBER(${now}))`;
          const changed = `OR(${scoreChanged},${at(SITE.deductions, row)}<>${at(SITE.deductionsNow, row)})`;
          return [scoreFormula(sheet), deductionsFormula(sheet), `=IF(${changed},${quoted(texts.yes)},"")`];
        }),
      },
    ],
    merges: [area('A', ROW.sitesTitle, SITE.changed, ROW.sitesTitle)],
    styled: [
      { address: area('A', ROW.sitesTitle, SITE.changed, ROW.sitesTitle), style: 'section' },
      { address: area('A', ROW.sitesHeader, SITE.changed, ROW.sitesHeader), style: 'columnHeader' },
      { address: area(SITE.site, ROW.sitesFirst, SITE.sheet, last), style: 'fixedText' },
      { address: area(SITE.headcount, ROW.sitesFirst, SITE.deductions, last), style: 'fixedCenter' },
      { address: area(SITE.now, ROW.sitesFirst, SITE.changed, last), style: 'computedCenter' },
    ],
    borders: [grid(area('A', ROW.sitesHeader, SITE.changed, last))],
    numberFormats: [
      { address: area(SITE.site, ROW.sitesFirst, SITE.sheet, last), format: '@' },
      { address: cells(SITE.headcount), format: '#,##0' },
      { address: cells(SITE.score), format: SCORE_FORMAT },
      // Without one of its own a formula takes the format of the cell it points to: eight decimals, zeros and all.
      { address: cells(SITE.now), format: SCORE_FORMAT },
    ],
    conditionalFormats: [
      { address: cells(SITE.changed), formula: `=$${SITE.changed}${String(ROW.sitesFirst)}<>""`, ...SIGNAL.open, bold: true },
    ],
    names: [
      { name: CONSOLIDATION_NAMES.sites, address: cells(SITE.site), comment: texts.site },
      { name: CONSOLIDATION_NAMES.sheets, address: cells(SITE.sheet), comment: texts.sheet },
      { name: CONSOLIDATION_NAMES.scores, address: cells(SITE.score), comment: texts.score },
    ],
    rowHeights: [
      { rows: `${String(ROW.sitesTitle)}:${String(ROW.sitesTitle)}`, points: 22 },
      { rows: `${String(ROW.sitesHeader)}:${String(ROW.sitesHeader)}`, points: 42 },
      { rows: `${String(ROW.sitesFirst)}:${String(last)}`, points: 20 },
    ],
  };
}

/** The exact score on a site's sheet; empty while it shows none, or once the sheet is gone. */
function scoreFormula(sheet: OurSheet): string {
  const cell = sheet.names[SCORING_NAMES.score];
  if (cell === null || cell === undefined) return '=""';
  const reference = `${quotedSheet(sheet.name)}!$${columnLetters(cell.column)}$${String(cell.row + 1)}`;
  return `=IF(ISNUMBER(${reference}),${reference},"")`;
}

/** Lines with a category or a description on a site's sheet. */
function deductionsFormula(sheet: OurSheet): string {
  const ranges = [SCORING_NAMES.specialCategories, SCORING_NAMES.specialTexts].map((name) => {
    const cells = sheet.names[name];
    if (cells === null || cells === undefined) return null;
    const letter = columnLetters(cells.column);
    return `${quotedSheet(sheet.name)}!$${letter}$${String(cells.row + 1)}:$${letter}$${String(cells.row + cells.values.length)}`;
  });
  const [categories, texts] = ranges;
  if (categories === null || categories === undefined || texts === null || texts === undefined) return '=""';
  return `=SUMPRODUCT(((${categories}<>"")+(${texts}<>"")>0)*1)`;
}
