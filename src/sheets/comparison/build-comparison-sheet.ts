import type { Comparison } from '../../core/finance/compare/comparison';
import type { Locale } from '../../core/local-text';
import { COMPARISON_STRINGS } from '../../i18n/sheets/comparison';
import { area } from '../address';
import { joinParts } from '../part';
import type { SheetPlan } from '../plan';
import { STYLES } from '../styles';
import { auditsPart } from './audits';
import type { ComparisonContext } from './context';
import { headerPart } from './header';
import { comparisonLayout, ROW } from './layout';
import { breakEvenLines, explanationLines } from './sentences';
import { stepsChart, stepsPart } from './steps';
import { textsPart } from './texts';
import { COMPARISON_VERSION } from './version';

export interface ComparisonSheetOptions {
  readonly comparison: Comparison;
  readonly locale: Locale;
}

/** Width in points of the column of labels. */
const LABELS: Readonly<Record<Locale, number>> = { 'zh-CN': 200, 'en-US': 270 };

/** Width in points of a card's column, by the number of cards: the sheet stays about as wide as the paper. */
const CARD_WIDTHS = [300, 300, 240, 190, 150] as const;

/** Several cards side by side for one client: every line, where they differ and why, and which is cheaper for which headcount. */
export function buildComparisonSheet({ comparison, locale }: ComparisonSheetOptions): SheetPlan {
  const strings = COMPARISON_STRINGS[locale];
  const explanations = explanationLines(comparison, locale);
  const breakEvens = breakEvenLines(comparison, locale);
  const layout = comparisonLayout(comparison, explanations.length, breakEvens.length);
  const cardWidth = CARD_WIDTHS[comparison.entries.length] ?? 150;
  const width = LABELS[locale] + cardWidth * comparison.entries.length;
  const context: ComparisonContext = { comparison, locale, strings, layout, explanations, breakEvens, cardWidth, width };
  const chart = stepsChart(context);
  const last = layout.notes + strings.notes.length - 1;
  const end = layout.steps.fees.at(-1) ?? layout.last;
  return {
    kind: 'comparison',
    version: COMPARISON_VERSION,
    locale,
    name: strings.sheetName,
    tabColor: '#548235',
    font: { name: strings.fontName, size: 10, address: area('A', ROW.title, end, Math.max(last, layout.steps.last)) },
    columnWidths: [
      { columns: 'A:A', points: LABELS[locale] },
      { columns: `B:${layout.last}`, points: cardWidth },
      { columns: `${layout.steps.headcount}:${end}`, points: 80 },
    ],
    styles: STYLES,
    tables: [],
    charts: chart === null ? [] : [chart],
    frozenRows: ROW.header,
    print: {
      // A chart over two pages is none.
      onePage: true,
      orientation: 'Portrait',
      area: area('A', ROW.title, layout.last, last),
      footerLeft: strings.title,
      footerCenter: strings.footer,
    },
    firstInput: 'B2',
    ...joinParts([headerPart(context), auditsPart(context), textsPart(context), stepsPart(context)]),
  };
}
