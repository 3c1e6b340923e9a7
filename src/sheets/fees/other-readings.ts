import type { AuditType } from '../../core/cells/words';
import type { OtherReadingRule, PriceId } from '../../core/fees/rate-card';
import { area, at, fixed, grid } from '../address';
import type { PlanPart } from '../part';
import type { Block } from '../plan';
import type { FeeContext } from './context';
import { AUDIT_TYPES, mergedCell, priceCell, QUOTE, quoteCell, ROW, TABLE, whenTyped } from './layout';

/** What the fees would be by the other reading of the card's material, at the least and at the most: said beside the quote, no part of it. */
export function otherReadingsPart(context: FeeContext): PlanPart {
  const { card, strings } = context;
  const { other } = strings.quote;
  const readings = AUDIT_TYPES.flatMap((auditType): [AuditType, OtherReadingRule][] => {
    const rule = card.otherReadings?.[auditType];
    return rule === undefined ? [] : [[auditType, rule]];
  });
  if (readings.length === 0) return {};
  const rows = [ROW.otherLowest, ROW.otherHighest];
  const lines = area(QUOTE.label, ROW.otherLowest, QUOTE.remark, ROW.otherHighest);
  return {
    blocks: [
      { kind: 'values', topLeft: at(QUOTE.label, ROW.otherLowest), rows: [[other.lowest], [other.highest]] },
      ...readings.map(([auditType, rule]): Block => {
        const amount = (left: PriceId | undefined): string => whenTyped(otherFee(context, auditType, rule, left));
        return { kind: 'formulas', topLeft: quoteCell(auditType, ROW.otherLowest), rows: [[amount(rule.waivable)], [amount(undefined)]] };
      }),
      {
        kind: 'values',
        topLeft: at(QUOTE.remark, ROW.otherLowest),
        rows: [
          [readings.map(([auditType, { rule }]) => other.rules[rule](strings.auditTypes[auditType])).join(other.separator)],
          [other.prevails],
        ],
      },
    ],
    merges: rows.flatMap((row) => [
      area(QUOTE.label, row, QUOTE.unitPrice, row),
      ...AUDIT_TYPES.map((auditType) => mergedCell(auditType, row)),
    ]),
    styled: [
      { address: lines, style: 'note' },
      { address: area(TABLE.initial.days, ROW.otherLowest, TABLE.recertification.fee, ROW.otherHighest), style: 'noteFigure' },
    ],
    borders: [grid(lines)],
    numberFormats: [
      {
        address: area(TABLE.initial.days, ROW.otherLowest, TABLE.recertification.fee, ROW.otherHighest),
        format: strings.numberFormats.money,
      },
    ],
    rowHeights: [
      { rows: `${String(ROW.otherLowest)}:${String(ROW.otherLowest)}`, points: context.locale === 'en-US' ? 40 : 28 },
      { rows: `${String(ROW.otherHighest)}:${String(ROW.otherHighest)}`, points: 19 },
    ],
  };
}

/** Person-days by the other reading at the day rate, a third of them not rounded before, and the other charges but one that may be waived. */
function otherFee({ card }: FeeContext, auditType: AuditType, { rule }: OtherReadingRule, without: PriceId | undefined): string {
  const initialDays = quoteCell('initial', ROW.personDays);
  const days = rule === 'one-third-of-initial' ? `${initialDays}/3` : initialDays;
  const charges = card.charges[auditType]
    .filter((item) => item !== without)
    .map((item) => (item === 'personDay' ? `${days}*${fixed(priceCell(item))}` : fixed(priceCell(item))));
  return `ROUND(${charges.join('+')},2)`;
}
