import type { PricedCycle } from '../../core/finance/cycle/price-cycle';
import type { Locale } from '../../core/local-text';
import { CYCLE_STRINGS } from '../../i18n/sheets/cycle';
import { area } from '../address';
import { joinParts } from '../part';
import type { SheetPlan } from '../plan';
import { STYLES } from '../styles';
import { auditsPart } from './audits';
import type { CycleContext } from './context';
import { headerPart } from './header';
import { cycleColumns, NOTES_ROW, ROW } from './layout';
import { notesPart, noteTexts } from './notes';
import { totalsPart } from './totals';
import { CYCLE_VERSION } from './version';
import { yearsChart, yearsPart } from './years';

export interface CycleSheetOptions {
  readonly cycle: PricedCycle;
  readonly locale: Locale;
}

/** Fees of three years and the recertification: person-days and prices by the card, every sum a formula. */
export function buildCycleSheet({ cycle, locale }: CycleSheetOptions): SheetPlan {
  const strings = CYCLE_STRINGS[locale];
  const columns = cycleColumns(cycle.request.tax !== null);
  const widths = widthsOf(locale);
  const context: CycleContext = { cycle, locale, strings, columns, whyWidth: widths.why };
  const last = NOTES_ROW + noteTexts(context).length - 1;
  const used = area('A', ROW.title, columns.why, last);
  const leftWidth = widths.audit + widths.headcount + widths.band + widths.days + 2 * widths.money;
  return {
    kind: 'cycle',
    version: CYCLE_VERSION,
    locale,
    name: strings.sheetName,
    tabColor: '#548235',
    font: { name: strings.fontName, size: 10, address: used },
    columnWidths: [
      { columns: `${columns.audit}:${columns.audit}`, points: widths.audit },
      { columns: `${columns.headcount}:${columns.headcount}`, points: widths.headcount },
      { columns: `${columns.band}:${columns.band}`, points: widths.band },
      { columns: `${columns.days}:${columns.days}`, points: widths.days },
      { columns: `${columns.dayRate}:${columns.tax?.gross ?? columns.running}`, points: widths.money },
      { columns: `${columns.why}:${columns.why}`, points: widths.why },
    ],
    styles: STYLES,
    tables: [],
    charts: [yearsChart(context)],
    frozenRows: 0,
    print: {
      area: used,
      footerLeft: `${cycle.card.name} ${cycle.card.edition}`,
      footerCenter: strings.footer,
      onePage: true,
    },
    firstInput: 'B2',
    ...joinParts([headerPart(context), auditsPart(context), totalsPart(context), yearsPart(context), notesPart(context, leftWidth)]),
  };
}

/** Widths in points. */
function widthsOf(locale: Locale) {
  if (locale === 'en-US') return { audit: 122, headcount: 66, band: 72, days: 84, money: 80, why: 430 };
  return { audit: 108, headcount: 60, band: 72, days: 48, money: 80, why: 330 };
}
