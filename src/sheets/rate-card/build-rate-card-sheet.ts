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
import { FIELD_VALUE, FIRST, IDS, LAST, rateCardLayout, ROW } from './layout';
import { readingsPart } from './readings';
import { rulesPart } from './rules';
import { RATE_CARD_VERSION } from './version';

/** Longest name of the sheet, with room for a number behind it. */
const MOST_NAME = 26;
/** Longest part of the footer. */
const MOST_FOOTER = 80;

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
    name: sheetNameOf(`${strings.sheetName} ${card.name}`.slice(0, MOST_NAME).trim(), strings.sheetName),
    tabColor: '#00B0A0',
    font: { name: strings.fontName, size: 10, address: area(FIRST, ROW.title, IDS, layout.bands.last) },
    columnWidths: [
      { columns: 'A:B', points: english ? 70 : 52 },
      { columns: 'C:D', points: english ? 52 : 44 },
      { columns: 'E:E', points: english ? 82 : 72 },
      { columns: 'F:G', points: english ? 80 : 54 },
      { columns: 'H:H', points: english ? 88 : 72 },
      { columns: 'I:J', points: english ? 52 : 44 },
      { columns: 'K:K', points: english ? 82 : 72 },
      { columns: 'L:L', points: english ? 190 : 150 },
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
      footerLeft: `${card.name.slice(0, MOST_FOOTER)} · ${card.edition.slice(0, MOST_FOOTER)}`,
      footerCenter: strings.footer,
    },
    firstInput: at(FIELD_VALUE, layout.fields.first),
    ...joinParts([
      headerPart(context),
      fieldsPart(context),
      itemsPart(context),
      rulesPart(context),
      factorsPart(context),
      readingsPart(context),
      bandsPart(context),
    ]),
  };
}
