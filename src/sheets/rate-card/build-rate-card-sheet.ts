import type { FinanceCard } from '../../core/finance/card';
import type { Locale } from '../../core/local-text';
import { CARD_LABELS } from '../../i18n/finance/card-labels';
import { RATE_CARD_STRINGS } from '../../i18n/sheets/rate-card';
import { area, at } from '../address';
import { joinParts } from '../part';
import type { SheetPlan } from '../plan';
import { sheetNameOf } from '../sheet-name';
import { STYLES } from '../styles';
import { bandsPart } from './bands';
import type { RateCardContext } from './context';
import { factorsPart } from './factors';
import { fieldsPart } from './fields';
import { headerPart } from './header';
import { itemsPart } from './items';
import { FIELD_VALUE, FIRST, LAST, rateCardLayout, ROW } from './layout';
import { rulesPart } from './rules';
import { RATE_CARD_VERSION } from './version';

export interface RateCardSheetOptions {
  readonly card: FinanceCard;
  readonly locale: Locale;
}

/** The sheet that keeps a rate card of the user's own; {@link readRateCardSheet} reads the same card back. */
export function buildRateCardSheet({ card, locale }: RateCardSheetOptions): SheetPlan {
  const strings = RATE_CARD_STRINGS[locale];
  const layout = rateCardLayout(card);
  const context: RateCardContext = { card, locale, labels: CARD_LABELS[locale], strings, layout };
  const english = locale === 'en-US';
  return {
    kind: 'rateCard',
    version: RATE_CARD_VERSION,
    locale,
    name: sheetNameOf(`${strings.sheetName} ${card.name}`, strings.sheetName),
    tabColor: '#00B0A0',
    font: { name: strings.fontName, size: 10, address: area(FIRST, ROW.title, LAST, layout.bands.last) },
    columnWidths: [
      { columns: 'A:B', points: english ? 70 : 66 },
      { columns: 'C:D', points: 48 },
      { columns: 'E:E', points: 66 },
      { columns: 'F:G', points: english ? 66 : 56 },
      { columns: 'H:H', points: english ? 76 : 66 },
      { columns: 'I:J', points: 48 },
      { columns: 'K:K', points: 66 },
      { columns: 'L:L', points: 170 },
      { columns: 'M:M', points: 14 },
      { columns: 'N:N', points: 110 },
    ],
    styles: STYLES,
    tables: [],
    charts: [],
    frozenRows: ROW.summary,
    print: {
      orientation: 'Landscape',
      area: area(FIRST, ROW.title, LAST, layout.bands.last),
      titleRows: `$${String(layout.bands.header)}:$${String(layout.bands.header + 1)}`,
      footerLeft: `${card.name} · ${card.edition}`,
      footerCenter: strings.footer,
    },
    firstInput: at(FIELD_VALUE, layout.fields.first),
    ...joinParts([
      headerPart(context),
      fieldsPart(context),
      itemsPart(context),
      rulesPart(context),
      factorsPart(context),
      bandsPart(context),
    ]),
  };
}
