import type { PricedCycle } from '../../core/finance/cycle/price-cycle';
import type { Locale } from '../../core/local-text';
import { COST_WORDS } from '../../i18n/finance/cost-words';
import { COST_STRINGS } from '../../i18n/sheets/cost';
import { area, at } from '../address';
import { joinParts } from '../part';
import type { SheetPlan } from '../plan';
import { STYLES } from '../styles';
import type { CostContext } from './context';
import { feeAudits, feesPart } from './fees';
import { headerPart } from './header';
import { CODE, COLUMN, costLayout, ROW, STATE_WIDTH } from './layout';
import { linesPart } from './lines';
import { costNotes, totalsPart } from './totals';
import { TOTAL_COST_VERSION } from './version';

export interface TotalCostSheetOptions {
  readonly cycle: PricedCycle;
  readonly withRecertification: boolean;
  readonly locale: Locale;
}

/** The certification fees with room for everything else a certificate costs, in three cases and three years. */
export function buildTotalCostSheet({ cycle, withRecertification, locale }: TotalCostSheetOptions): SheetPlan {
  const strings = COST_STRINGS[locale];
  const layout = costLayout(feeAudits({ cycle, withRecertification }).length);
  const context: CostContext = { cycle, locale, strings, words: COST_WORDS[locale], layout, withRecertification };
  const last = layout.notes + costNotes(context).length - 1;
  const english = locale === 'en-US';
  return {
    kind: 'totalCost',
    version: TOTAL_COST_VERSION,
    locale,
    name: strings.sheetName,
    tabColor: '#548235',
    font: { name: strings.fontName, size: 10, address: area('A', ROW.title, CODE[3], last) },
    columnWidths: [
      { columns: 'A:A', points: english ? 116 : 104 },
      { columns: 'B:B', points: english ? 190 : 170 },
      { columns: `${COLUMN.first}:${COLUMN.totalLast}`, points: 70 },
      { columns: `${COLUMN.state}:${COLUMN.state}`, points: STATE_WIDTH[locale] },
      { columns: 'P:P', points: 14 },
      { columns: `${CODE[1]}:${CODE[3]}`, points: 52 },
    ],
    styles: STYLES,
    tables: [],
    charts: [],
    frozenRows: ROW.cases,
    print: {
      area: area('A', ROW.title, COLUMN.state, last),
      footerLeft: `${cycle.card.name} ${cycle.card.edition}`,
      footerCenter: strings.footer,
      onePage: true,
    },
    firstInput: at(COLUMN.first, layout.lines.consulting),
    ...joinParts([headerPart(context), feesPart(context), linesPart(context), totalsPart(context)]),
  };
}
