import { yuan } from '../../core/fees/fee';
import type { CycleAudit } from '../../core/finance/cycle/price-cycle';
import type { LineId } from '../../core/finance/priced-quote';
import { QUOTE_WORDS } from '../../i18n/finance/quote-words';
import { area, at, column, fixed, grid } from '../address';
import { daysBlock } from '../days-block';
import type { PlanPart } from '../part';
import type { PlainCell } from '../plan';
import { heightOf } from '../report/text-height';
import type { CycleContext } from './context';
import { TAX_RATE } from './header';
import { paidColumn, ROW } from './layout';
import { CYCLE_NAMES } from './names';
import { auditWhy } from './why';

/** Prices of a card that an audit is charged once, in the order of their columns. */
const ONCE = ['application', 'approvalRegistration', 'annual'] as const satisfies readonly LineId[];

/** Said in the place of a price that an audit is not charged. */
const NONE = '—';

/** A row for each audit: its person-days, every fee, the sum so far, and why. */
export function auditsPart(context: CycleContext): PlanPart {
  const { cycle, locale, strings, columns, whyWidth } = context;
  const { audits } = cycle;
  const words = QUOTE_WORDS[locale];
  const rows = audits.map((_, index) => ROW.first + index);
  const whole = (letters: string): string => column(letters, ROW.first, ROW.last);
  const whys = audits.map((audit) => auditWhy(audit, context));
  const { tax } = columns;
  const lastMoney = tax?.gross ?? columns.running;
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.header), rows: [headers(context)] },
      {
        kind: 'values',
        topLeft: at(columns.audit, ROW.first),
        rows: audits.map(({ year, auditType, headcount, quote: { band } }) => [
          strings.audit(year, words.audits[auditType]),
          headcount,
          `${String(band.min)}–${String(band.max)}`,
        ]),
      },
      ...audits.map(({ quote: { days } }, index) => daysBlock(days, at(columns.days, rows[index] ?? ROW.first))),
      {
        kind: 'values',
        topLeft: at(columns.dayRate, ROW.first),
        rows: audits.map((audit) => [priceOf(audit, 'personDay')]),
      },
      {
        kind: 'formulas',
        topLeft: at(columns.assessment, ROW.first),
        rows: rows.map((row) => [`=ROUND(${at(columns.days, row)}*${at(columns.dayRate, row)},2)`]),
      },
      { kind: 'values', topLeft: at(columns.application, ROW.first), rows: audits.map((audit) => ONCE.map((id) => amountOf(audit, id))) },
      {
        kind: 'formulas',
        topLeft: at(columns.subtotal, ROW.first),
        rows: rows.map((row) => [
          `=SUM(${area(columns.assessment, row, columns.annual, row)})`,
          runningFormula(columns.subtotal, row),
          ...(tax === null ? [] : taxFormulas(context, row)),
        ]),
      },
      { kind: 'values', topLeft: at(columns.why, ROW.first), rows: whys.map((why) => [why]) },
    ],
    styled: [
      { address: area('A', ROW.header, columns.why, ROW.header), style: 'columnHeader' },
      { address: whole(columns.audit), style: 'fixedText' },
      { address: area(columns.headcount, ROW.first, columns.days, ROW.last), style: 'fixedCenter' },
      { address: area(columns.dayRate, ROW.first, columns.annual, ROW.last), style: 'reportNumber' },
      { address: whole(columns.assessment), style: 'computed' },
      { address: area(columns.subtotal, ROW.first, lastMoney, ROW.last), style: 'computed' },
      { address: whole(columns.why), style: 'legend' },
    ],
    borders: [grid(area('A', ROW.header, columns.why, ROW.last))],
    numberFormats: [
      { address: whole(columns.headcount), format: '#,##0' },
      { address: whole(columns.band), format: '@' },
      { address: whole(columns.days), format: '0.0##' },
      { address: area(columns.dayRate, ROW.first, lastMoney, ROW.last), format: strings.moneyFormat },
      { address: whole(columns.why), format: '@' },
    ],
    names: [
      { name: CYCLE_NAMES.audits, address: whole(columns.audit), comment: strings.columns.audit },
      { name: CYCLE_NAMES.headcounts, address: whole(columns.headcount), comment: strings.columns.headcount },
      { name: CYCLE_NAMES.fees, address: whole(columns.subtotal), comment: strings.columns.subtotal },
      { name: CYCLE_NAMES.paid, address: whole(paidColumn(columns)), comment: strings.columns.subtotal },
    ],
    rowHeights: [
      { rows: `${String(ROW.header)}:${String(ROW.header)}`, points: 44 },
      // Some programs break Chinese at its blanks, which takes more lines.
      ...whys.map((why, index) => {
        const row = String(rows[index] ?? ROW.first);
        return { rows: `${row}:${row}`, points: Math.max(24, heightOf(why, whyWidth * 0.85, 9)) };
      }),
    ],
  };
}

function headers({ columns, locale, strings }: CycleContext): string[] {
  const { lines } = QUOTE_WORDS[locale];
  const own = strings.columns;
  return [
    ...[own.audit, own.headcount, own.band, own.days, own.dayRate],
    ...(['personDay', ...ONCE] as const).map((id) => strings.money(lines[id])),
    ...[own.subtotal, own.running],
    ...(columns.tax === null ? [] : [own.net, own.tax, own.gross]),
    own.why,
  ];
}

function priceOf({ quote }: CycleAudit, id: LineId): PlainCell {
  const line = quote.lines.find((candidate) => candidate.id === id);
  return line === undefined ? NONE : yuan(line.unitPriceFen);
}

function amountOf({ quote }: CycleAudit, id: LineId): PlainCell {
  const line = quote.lines.find((candidate) => candidate.id === id);
  return line === undefined ? NONE : yuan(line.amountFen);
}

/** The sum up to a row; spreadsheets do not agree on a range of one cell, `J8:J8`. */
function runningFormula(letter: string, row: number): string {
  return row === ROW.first ? `=${at(letter, row)}` : `=SUM(${column(letter, ROW.first, row)})`;
}

/** Net, tax and gross of an audit: one of them is rounded, the third follows from the other two. */
function taxFormulas({ cycle: { request }, columns }: CycleContext, row: number): string[] {
  const total = at(columns.subtotal, row);
  const rate = fixed(TAX_RATE);
  const net = at(columns.tax?.net ?? '', row);
  if (request.tax?.mode === 'included') return [`=ROUND(${total}/(1+${rate}),2)`, `=ROUND(${total}-${net},2)`, `=${total}`];
  const own = at(columns.tax?.tax ?? '', row);
  return [`=${total}`, `=ROUND(${total}*${rate},2)`, `=ROUND(${net}+${own},2)`];
}
