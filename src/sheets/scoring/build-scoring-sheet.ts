import type { Locale } from '../../core/local-text';
import { languageOf } from '../../i18n/locale';
import { SCORING_STRINGS } from '../../i18n/sheets';
import type { Standard } from '../../standards/standard';
import { area, at } from '../address';
import { joinParts } from '../part';
import type { SheetPlan } from '../plan';
import { STYLES } from '../styles';
import type { ScoringContext, ScoringHeader } from './context';
import { headerPart } from './header';
import { indicatorsPart } from './indicators';
import { COLUMN, HELPER, references, ROW, scoringLayout, SIDE } from './layout';
import { legendEnd, legendPart } from './legend';
import { specialPart } from './special';
import { statusPart } from './status';
import { radarChart, subtotalsPart } from './subtotals';
import { SCORING_VERSION } from './version';
import { workingPart } from './working';

export interface ScoringSheetOptions {
  readonly standard: Standard;
  readonly locale: Locale;
  readonly header?: ScoringHeader;
}

/** The indicator scoring sheet of a standard, with live formulas. */
export function buildScoringSheet({ standard, locale, header = {} }: ScoringSheetOptions): SheetPlan {
  const strings = SCORING_STRINGS[locale];
  const layout = scoringLayout(standard);
  const context: ScoringContext = { standard, locale, language: languageOf(locale), strings, layout, refs: references(layout) };
  const parts = joinParts([
    headerPart(context, header),
    indicatorsPart(context),
    specialPart(context),
    workingPart(context),
    statusPart(context),
    subtotalsPart(context),
    legendPart(context),
  ]);
  const end = Math.max(legendEnd(context), layout.chart.last);
  return {
    kind: 'scoring',
    version: SCORING_VERSION,
    locale,
    name: strings.sheetName,
    tabColor: '#1F4E79',
    font: { name: strings.fontName, size: 10, address: area(COLUMN.id, ROW.title, HELPER.problem, end) },
    columnWidths: columnWidths(locale),
    styles: STYLES,
    tables: [],
    charts: [radarChart(context)],
    frozenRows: ROW.header,
    print: {
      area: area(COLUMN.id, ROW.title, SIDE.check, end),
      titleRows: `$${String(ROW.header)}:$${String(ROW.header)}`,
      footerLeft: standard.designation,
      footerCenter: strings.footer,
    },
    firstInput: at(COLUMN.indicator, ROW.fields),
    ...parts,
  };
}

/** Widths in points: beside an open pane the whole table is seen on a screen of 1440 pixels. */
function columnWidths(locale: Locale): SheetPlan['columnWidths'] {
  const english = locale === 'en-US';
  return [
    { columns: 'A:A', points: english ? 38 : 34 },
    { columns: 'B:B', points: english ? 58 : 50 },
    { columns: 'C:C', points: english ? 150 : 132 },
    { columns: 'D:D', points: 40 },
    { columns: 'E:E', points: english ? 86 : 58 },
    { columns: 'F:F', points: english ? 50 : 44 },
    { columns: 'G:G', points: 52 },
    { columns: 'H:I', points: english ? 42 : 40 },
    { columns: 'J:J', points: english ? 102 : 140 },
    { columns: 'K:K', points: english ? 90 : 106 },
    { columns: 'L:L', points: 8 },
    { columns: 'M:M', points: english ? 152 : 106 },
    { columns: 'N:R', points: english ? 58 : 50 },
    { columns: 'S:S', points: english ? 54 : 50 },
    { columns: 'T:T', points: 62 },
    { columns: 'U:U', points: 14 },
    { columns: 'V:V', points: english ? 92 : 78 },
    { columns: 'W:X', points: 78 },
    { columns: 'Y:AB', points: 56 },
  ];
}
