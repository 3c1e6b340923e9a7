import type { AuditType } from '../../core/cells/words';
import { SURVEILLANCES_PER_CYCLE } from '../../core/fees/cycle';
import { AUDIT_TYPE_WORDS, DAY_PART_WORDS } from '../../i18n/sheets';
import { area, at, fixed, grid } from '../address';
import { quoted } from '../../functions/native/formula';
import { cert } from '../cert';
import { FEE_NAMES } from '../names';
import type { PlanPart } from '../part';
import type { Block } from '../plan';
import { SIGNAL } from '../styles';
import type { FeeContext } from './context';
import { AUDIT_TYPES, HEADCOUNT, mergedCell, PRICE_ROWS, QUOTE, quoteCell, ROW, TABLE, whenTyped } from './layout';
import { daysSourceExpression } from './working';

const FEE_NAME_OF: Readonly<Record<AuditType, string>> = {
  initial: FEE_NAMES.initialFee,
  surveillance: FEE_NAMES.surveillanceFee,
  recertification: FEE_NAMES.recertificationFee,
};

/** The quote for one headcount: person-days, fees line by line for the three audit types, and the certificate cycle. */
export function quotePart(context: FeeContext): PlanPart {
  const { strings } = context;
  const { quote } = strings;
  const first = ROW.quoteHeader;
  const last = ROW.cycleWithRecertification;
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const cycleRows: readonly number[] = [ROW.cycle, ROW.cycleWithRecertification];
  const amount = (row: number): string => area(TABLE.initial.days, row, TABLE.initial.fee, row);
  const cycleNote = (row: number): string => area(TABLE.surveillance.days, row, QUOTE.remark, row);
  return {
    blocks: [...labels(context), ...daysSources(context), ...prices(context), ...amounts(context), ...cycle(context)],
    merges: [
      area(QUOTE.label, ROW.quoteTitle, QUOTE.remark, ROW.quoteTitle),
      ...lines.map((row) => area(QUOTE.label, row, hasUnitPrice(row) ? QUOTE.labelEnd : QUOTE.unitPrice, row)),
      ...lines.filter((row) => !cycleRows.includes(row)).flatMap((row) => AUDIT_TYPES.map((auditType) => mergedCell(auditType, row))),
      ...cycleRows.flatMap((row) => [amount(row), cycleNote(row)]),
      ...noteRows().map((row) => area(QUOTE.label, row, QUOTE.remark, row)),
    ],
    styled: [
      { address: area(QUOTE.label, ROW.quoteTitle, QUOTE.remark, ROW.quoteTitle), style: 'section' },
      { address: area(QUOTE.label, first, QUOTE.remark, first), style: 'columnHeader' },
      { address: area(QUOTE.label, first + 1, QUOTE.unitPrice, last), style: 'statusLabel' },
      { address: area(TABLE.initial.days, first + 1, TABLE.recertification.fee, last), style: 'computed' },
      { address: area(QUOTE.unitPrice, ROW.assessment, QUOTE.unitPrice, ROW.annual), style: 'computed' },
      { address: area(QUOTE.remark, first + 1, QUOTE.remark, last), style: 'statusText' },
      ...[ROW.total, ...cycleRows].map((row) => ({ address: area(QUOTE.label, row, QUOTE.unitPrice, row), style: 'totalLabel' as const })),
      { address: area(TABLE.initial.days, ROW.total, TABLE.recertification.fee, ROW.total), style: 'total' },
      ...cycleRows.map((row) => ({ address: amount(row), style: 'total' as const })),
      ...cycleRows.map((row) => ({ address: cycleNote(row), style: 'statusText' as const })),
      ...noteRows().map((row) => ({ address: at(QUOTE.label, row), style: 'legend' as const })),
    ],
    borders: [grid(area(QUOTE.label, first, QUOTE.remark, last))],
    numberFormats: [
      { address: area(TABLE.initial.days, ROW.personDays, TABLE.recertification.fee, ROW.onsite), format: strings.numberFormats.days },
      { address: area(QUOTE.unitPrice, ROW.assessment, QUOTE.unitPrice, ROW.annual), format: strings.numberFormats.money },
      { address: area(TABLE.initial.days, ROW.assessment, TABLE.recertification.fee, ROW.total), format: strings.numberFormats.money },
      {
        address: area(TABLE.initial.days, ROW.cycle, TABLE.initial.fee, ROW.cycleWithRecertification),
        format: strings.numberFormats.money,
      },
    ],
    conditionalFormats: AUDIT_TYPES.map((auditType) => ({
      address: mergedCell(auditType, ROW.check),
      formula: `=${fixed(quoteCell(auditType, ROW.check))}=${quoted(quote.differs)}`,
      ...SIGNAL.bad,
    })),
    names: [
      ...AUDIT_TYPES.map((auditType) => ({
        name: FEE_NAME_OF[auditType],
        address: quoteCell(auditType, ROW.total),
        comment: `${quote.total}: ${strings.auditTypes[auditType]}`,
      })),
      { name: FEE_NAMES.cycleFee, address: quoteCell('initial', ROW.cycle), comment: quote.certificateCycle(SURVEILLANCES_PER_CYCLE) },
      {
        name: FEE_NAMES.cycleWithRecertificationFee,
        address: quoteCell('initial', ROW.cycleWithRecertification),
        comment: quote.withRecertification,
      },
    ],
    rowHeights: [
      { rows: `${String(ROW.quoteTitle)}:${String(ROW.quoteTitle)}`, points: 22 },
      { rows: `${String(first)}:${String(first)}`, points: 22 },
      { rows: `${String(first + 1)}:${String(last)}`, points: 19 },
      // Beside the person-days stands which of them are derived, in English on two lines.
      { rows: `${String(ROW.personDays)}:${String(ROW.onsite)}`, points: context.locale === 'en-US' ? 28 : 19 },
      { rows: `${String(ROW.notes)}:${String(noteRows().at(-1) ?? ROW.notes)}`, points: 16 },
    ],
  };
}

const hasUnitPrice = (row: number): boolean => row === ROW.quoteHeader || PRICE_ROWS.some(([, priceRow]) => priceRow === row);

function noteRows(): number[] {
  return [0, 1].map((index) => ROW.notes + index);
}

function labels({ strings }: FeeContext): Block[] {
  const { quote } = strings;
  const text = (topLeft: string, ...column: string[]): Block => ({ kind: 'values', topLeft, rows: column.map((value) => [value]) });
  return [
    text(at(QUOTE.label, ROW.quoteTitle), quote.title),
    text(
      at(QUOTE.label, ROW.quoteHeader),
      quote.item,
      quote.personDays,
      quote.onsite,
      ...PRICE_ROWS.map(([item]) => (item === 'personDay' ? quote.assessment : strings.prices[item])),
      quote.total,
      quote.check,
      quote.certificateCycle(SURVEILLANCES_PER_CYCLE),
      quote.withRecertification,
    ),
    text(at(QUOTE.unitPrice, ROW.quoteHeader), quote.unitPrice),
    ...AUDIT_TYPES.map((auditType) => text(quoteCell(auditType, ROW.quoteHeader), strings.auditTypes[auditType])),
    text(at(QUOTE.remark, ROW.quoteHeader), quote.source),
    text(at(QUOTE.label, ROW.notes), quote.notes.headcountMeaning, quote.notes.travel),
  ];
}

/** Unit prices in cells of their own, each with its source. */
function prices({ card, strings }: FeeContext): Block[] {
  return [
    { kind: 'values', topLeft: at(QUOTE.unitPrice, ROW.assessment), rows: PRICE_ROWS.map(([item]) => [card.prices[item].amountYuan]) },
    {
      kind: 'values',
      topLeft: at(QUOTE.remark, ROW.assessment),
      rows: PRICE_ROWS.map(([item]) => {
        const source = strings.provenance[card.prices[item].provenance];
        return [item === 'personDay' ? `${source} · ${strings.quote.perPersonDay}` : source];
      }),
    },
  ];
}

/** Beside the person-days: which of them are derived, for the band of the typed headcount. */
function daysSources(context: FeeContext): Block[] {
  return [
    {
      kind: 'formulas',
      topLeft: at(QUOTE.remark, ROW.personDays),
      rows: (['total', 'onsite'] as const).map((part) => [`=${daysSourceExpression(context, part)}`]),
    },
  ];
}

function amounts({ card, strings, locale }: FeeContext): Block[] {
  const headcount = fixed(HEADCOUNT);
  return AUDIT_TYPES.flatMap((auditType): Block[] => {
    const word = quoted(AUDIT_TYPE_WORDS[locale][auditType]);
    const cell = (row: number): string => quoteCell(auditType, row);
    const formula = (row: number, expression: string): Block => ({ kind: 'formulas', topLeft: cell(row), rows: [[whenTyped(expression)]] });
    const days = (part: 'total' | 'onsite'): string => cert('PERSONDAYS', headcount, word, quoted(DAY_PART_WORDS[locale][part]));
    const sum = `SUM(${cell(ROW.assessment)}:${cell(ROW.annual)})`;
    return [
      formula(ROW.personDays, days('total')),
      formula(ROW.onsite, days('onsite')),
      ...PRICE_ROWS.map(([item, row]): Block => {
        const price = fixed(at(QUOTE.unitPrice, row));
        if (item === 'personDay') return formula(row, `${cell(ROW.personDays)}*${price}`);
        if (card.charges[auditType].includes(item)) return formula(row, price);
        return formula(row, quoted(strings.quote.notCharged));
      }),
      formula(ROW.total, cert('FEE', headcount, word)),
      formula(ROW.check, `IF(ROUND(${sum}-${cell(ROW.total)},2)=0,${quoted(strings.quote.agrees)},${quoted(strings.quote.differs)})`),
    ];
  });
}

function cycle({ strings }: FeeContext): Block[] {
  const total = (auditType: AuditType): string => quoteCell(auditType, ROW.total);
  const certificate = quoteCell('initial', ROW.cycle);
  return [
    {
      kind: 'formulas',
      topLeft: certificate,
      rows: [[whenTyped(`${total('initial')}+${String(SURVEILLANCES_PER_CYCLE)}*${total('surveillance')}`)]],
    },
    {
      kind: 'formulas',
      topLeft: quoteCell('initial', ROW.cycleWithRecertification),
      rows: [[whenTyped(`${certificate}+${total('recertification')}`)]],
    },
    { kind: 'values', topLeft: at(TABLE.surveillance.days, ROW.cycle), rows: [[strings.quote.notes.sameHeadcount]] },
    {
      kind: 'values',
      topLeft: at(TABLE.surveillance.days, ROW.cycleWithRecertification),
      rows: [[strings.quote.notes.fourthAnnualFee]],
    },
  ];
}
