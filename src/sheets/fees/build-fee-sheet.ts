import type { Locale } from '../../core/local-text';
import type { PriceId, RateCard } from '../../core/fees/rate-card';
import { FEE_STRINGS } from '../../i18n/sheets';
import { area, at } from '../address';
import { joinParts, type PlanPart } from '../part';
import type { SheetPlan } from '../plan';
import { STYLES } from '../styles';
import { bandTable, bandTablePart } from './band-table';
import type { FeeContext } from './context';
import { headerPart } from './header';
import { AUDIT_TYPES, HEADCOUNT, HELPER, lastTableRow, ROW, TABLE } from './layout';
import { otherReadingsPart } from './other-readings';
import { quotePart } from './quote';
import { FEES_VERSION } from './version';
import { workingPart } from './working';

export interface FeeSheetOptions {
  readonly card: RateCard;
  readonly locale: Locale;
  /** Headcount to begin with; without it the sheet asks for one. */
  readonly headcount?: number;
}

/** The person-day fee table of a rate card with a quote on top, with live formulas. */
export function buildFeeSheet({ card, locale, headcount }: FeeSheetOptions): SheetPlan {
  const strings = FEE_STRINGS[locale];
  const context: FeeContext = { card, locale, strings, limit: card.bands.at(-1)?.max ?? 0 };
  const legend = legendPart(context);
  const parts = joinParts([
    headerPart(context, headcount),
    quotePart(context),
    otherReadingsPart(context),
    bandTablePart(context),
    workingPart(context),
    legend.part,
  ]);
  return {
    kind: 'fees',
    version: FEES_VERSION,
    locale,
    name: strings.sheetName,
    tabColor: '#548235',
    font: { name: strings.fontName, size: 10, address: area('A', ROW.title, HELPER.onsite, legend.last) },
    columnWidths: columnWidths(locale),
    styles: STYLES,
    tables: [bandTable(context)],
    charts: [],
    frozenRows: ROW.headcount,
    print: {
      area: area('A', ROW.title, TABLE.source, legend.last),
      titleRows: `$${String(ROW.tableHeader)}:$${String(ROW.tableHeader)}`,
      footerLeft: card.name[locale],
      footerCenter: strings.footer,
    },
    firstInput: HEADCOUNT,
    ...parts,
  };
}

function legendPart({ card, locale, strings, limit }: FeeContext): { readonly part: PlanPart; readonly last: number } {
  const price = (item: PriceId): string => `¥${String(card.prices[item].amountYuan).replace(/\B(?=(\d{3})+$)/gu, ',')}`;
  const lines = strings.legend.lines({
    limit,
    personDayPrice: price('personDay'),
    application: price('application'),
    approvalRegistration: price('approvalRegistration'),
    annual: price('annual'),
  });
  const others = AUDIT_TYPES.flatMap((auditType) => {
    const reading = card.otherReadings?.[auditType];
    return reading === undefined ? [] : [strings.quote.other.legend(strings.auditTypes[auditType], reading.source[locale])];
  });
  const texts = [strings.source(`${card.source[locale]} · ${card.status[locale]}`), ...lines, ...others];
  const title = lastTableRow(card) + 2;
  const rows = texts.map((_, index) => title + 1 + index);
  const line = (row: number): string => area('A', row, TABLE.source, row);
  return {
    last: title + texts.length,
    part: {
      blocks: [{ kind: 'values', topLeft: at('A', title), rows: [[strings.legend.title], ...texts.map((text) => [text])] }],
      merges: [title, ...rows].map(line),
      styled: [{ address: line(title), style: 'section' }, ...rows.map((row) => ({ address: line(row), style: 'legend' as const }))],
      rowHeights: [
        { rows: `${String(title)}:${String(title)}`, points: 22 },
        { rows: `${String(title + 1)}:${String(title + texts.length)}`, points: 18 },
      ],
    },
  };
}

function columnWidths(locale: Locale): SheetPlan['columnWidths'] {
  const english = locale === 'en-US';
  // Narrow enough for the three audit types to stand beside the open pane on a 1440-pixel screen in Chinese, and nearly so in English.
  return [
    { columns: 'A:B', points: english ? 76 : 58 },
    { columns: 'C:C', points: english ? 74 : 66 },
    ...(['initial', 'surveillance', 'recertification'] as const).flatMap((auditType) => [
      { columns: `${TABLE[auditType].days}:${TABLE[auditType].onsite}`, points: english ? 68 : 52 },
      { columns: `${TABLE[auditType].fee}:${TABLE[auditType].fee}`, points: english ? 66 : 68 },
    ]),
    { columns: 'M:M', points: english ? 250 : 210 },
    { columns: 'N:N', points: 14 },
    { columns: `${HELPER.band}:${HELPER.band}`, points: 74 },
    { columns: `${HELPER.total}:${HELPER.onsite}`, points: english ? 200 : 150 },
  ];
}
