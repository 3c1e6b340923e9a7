import { isBlank } from '../../cells/cell';
import type { AuditType } from '../../cells/words';
import { rational } from '../../exact';
import { roundToFen } from '../../fees/fee';
import type { PriceId } from '../../fees/rate-card';
import { EXTRA_IDS, type CardPrice, type FinanceCard } from '../card';
import { AUDIT_TYPES } from './audit-types';
import type { CardDraft } from './card-draft';
import type { CardItem, CardPlace, ItemColumn } from './card-problem';
import { MONEY, type DraftCells } from './draft-cells';

/** The audit's own fees, in the order of every table. */
export const PRICE_IDS = ['application', 'personDay', 'approvalRegistration', 'annual'] as const satisfies readonly PriceId[];

export const CARD_ITEMS: readonly CardItem[] = [...PRICE_IDS, ...EXTRA_IDS];

export type CheckedPrices = Pick<FinanceCard, 'prices' | 'extras' | 'charges'>;

/** The prices of a draft and what each audit is charged. A blank price is none: never zero. */
export function checkPrices({ items }: Pick<CardDraft, 'items'>, cells: DraftCells): CheckedPrices {
  const place = (item: CardItem, column: ItemColumn): CardPlace => ({ kind: 'item', item, column });
  const price = (item: CardItem): CardPrice | null => {
    const amount = cells.number(items[item].amount, place(item, 'amount'), MONEY);
    const origin = cells.word('origin', items[item].origin, place(item, 'origin'));
    if (!amount || origin === undefined) return null;
    return { amountFen: roundToFen(amount.mul(rational(100))), origin: origin ?? 'own' };
  };
  const charged = (item: PriceId, auditType: AuditType): boolean => {
    const word = cells.requiredWord('charged', items[item].charged[auditType], place(item, auditType));
    if (item === 'personDay' && word === 'notCharged') {
      cells.add({ place: place(item, auditType), code: 'person_days_not_charged', auditType });
    }
    return word === 'charged';
  };
  const prices = record(PRICE_IDS, price);
  const extras = record(EXTRA_IDS, price);
  const charges = record(AUDIT_TYPES, (auditType) => PRICE_IDS.filter((item) => charged(item, auditType)));
  for (const item of PRICE_IDS) {
    const wanted = AUDIT_TYPES.some((auditType) => charges[auditType].includes(item));
    if (wanted && isBlank(items[item].amount)) cells.add({ place: place(item, 'amount'), code: 'price_missing', item });
  }
  return { prices, extras, charges };
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
