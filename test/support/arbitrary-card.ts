import fc from 'fast-check';
import { rational, type Rational } from '../../src/core/exact';
import {
  EXTRA_IDS,
  type CardBand,
  type CardDays,
  type CardPrice,
  type CardRules,
  type FinanceCard,
  type OtherReadingOfCard,
  type SourceBand,
} from '../../src/core/finance/card';
import { AUDIT_TYPES } from '../../src/core/finance/card/audit-types';
import { READING_AUDITS } from '../../src/core/finance/card/card-problem';
import { PRICE_IDS } from '../../src/core/finance/card/check-prices';
import { impliedDays } from '../../src/core/finance/card/implied-days';

const origin = fc.constantFrom('published', 'derived', 'default', 'own' as const);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 2 });

/** Texts with what sheets and files stumble over, in one line and without outer blanks. */
const text = (minLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom('收', '费', 'a', 'Z', '7', '=', '"', "'", '·', ',', '-', '%', ' '), minLength, maxLength: 12 })
    .map((written) => written.replaceAll(/\s+/gu, ' ').trim())
    .filter((written) => written.length >= minLength);

const share = (least: number, most: number): fc.Arbitrary<Rational> =>
  fc.integer({ min: least * 10_000, max: most * 10_000 }).map((value) => rational(value, 10_000));
const price: fc.Arbitrary<CardPrice | null> = maybe(fc.record({ amountFen: fc.bigInt({ min: 0n, max: 10_000_000n }), origin }));
const halves = fc.integer({ min: 1, max: 80 }).map((value) => rational(value, 2));

const days = fc
  .record({ total: halves, share: fc.integer({ min: 0, max: 4 }), onsite: fc.boolean(), origin })
  .map(({ total, share: part, onsite, origin: from }): CardDays => ({
    total,
    // Whole halves of the total, so that they stay halves.
    onsite: onsite ? total.mul(2n).mul(BigInt(part)).div(4n).floor().div(2n) : null,
    origin: from,
  }));

const rules: fc.Arbitrary<CardRules> = fc.record({
  outletMinimumDays: maybe(halves),
  categoryDays: maybe(halves),
  surveillanceDays: fc.constantFrom('table', 'third-of-initial' as const),
  recertificationDays: fc.constantFrom('table', 'as-initial' as const),
  recertificationApplicationFee: fc.constantFrom('charged', 'waived' as const),
  adjustment: maybe(
    fc.record({
      mostOff: share(0, 1),
      mostOn: share(0, 1),
      factors: fc.uniqueArray(
        fc
          .record({ name: text(1), a: share(-1, 1), b: share(-1, 1) })
          .map(({ name, a, b }) => (a.compare(b) <= 0 ? { name, least: a, most: b } : { name, least: b, most: a })),
        { maxLength: 4, selector: ({ name }) => name },
      ),
    }),
  ),
  daysRounding: fc.constantFrom('none', 'nearest-half', 'up-to-half' as const),
  onsiteShare: maybe(share(0, 1).filter((value) => value.n > 0n)),
  effectiveHeadcount: fc.boolean(),
  mostDiscount: maybe(share(0, 1)),
  refundsRegistration: fc.boolean(),
});

const source: fc.Arbitrary<SourceBand> = fc
  .record({ min: fc.integer({ min: 1, max: 5000 }), width: fc.integer({ min: 0, max: 500 }), days: fc.tuple(halves, halves, halves) })
  .map(({ min, width, days: [initial, surveillance, recertification] }) => ({
    min,
    max: min + width,
    days: { initial, surveillance, recertification },
  }));

const readings: fc.Arbitrary<OtherReadingOfCard[]> = fc.subarray([...READING_AUDITS]).chain((audits) =>
  fc.tuple(
    ...audits.map((auditType) =>
      fc.record({
        auditType: fc.constant(auditType),
        rule: fc.constantFrom('one-third-of-initial', 'as-initial' as const),
        waivable: maybe(fc.constantFrom('application', 'approvalRegistration', 'annual' as const)),
        source: text(1),
      }),
    ),
  ),
);

const bands = (cardRules: CardRules): fc.Arbitrary<CardBand[]> =>
  fc
    .array(
      fc.record({ width: fc.integer({ min: 1, max: 500 }), days: fc.tuple(days, days, days), implied: fc.boolean(), from: maybe(source) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((rows) => {
      let max = 0;
      return rows.map(({ width, days: [initial, surveillance, recertification], implied, from }) => {
        const min = max + 1;
        max += width;
        const chosen = (auditType: 'surveillance' | 'recertification', own: CardDays): CardDays =>
          (implied ? impliedDays(auditType, initial, cardRules) : null) ?? own;
        return {
          min,
          max,
          days: {
            initial,
            surveillance: chosen('surveillance', surveillance),
            recertification: chosen('recertification', recertification),
          },
          ...(from === null ? {} : { source: from }),
        };
      });
    });

const keyed = <K extends string, V>(keys: readonly K[], value: fc.Arbitrary<V>): fc.Arbitrary<Record<K, V>> =>
  fc.tuple(...keys.map(() => value)).map((values) => Object.fromEntries(keys.map((key, index) => [key, values[index]])) as Record<K, V>);

const charges = keyed(
  AUDIT_TYPES,
  fc
    .subarray(PRICE_IDS.filter((item) => item !== 'personDay'))
    .map((others) => PRICE_IDS.filter((item) => item === 'personDay' || others.includes(item))),
);

const validity = fc
  .tuple(maybe(fc.integer({ min: 40_000, max: 50_000 })), maybe(fc.integer({ min: 0, max: 5000 })))
  .map(([validFrom, length]) => ({ validFrom, validTo: length === null ? null : (validFrom ?? 40_000) + length }));

/** Any card that a user may keep. */
export const arbitraryCard: fc.Arbitrary<FinanceCard> = rules.chain((cardRules) =>
  fc
    .record({
      id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/u),
      edition: text(1),
      name: text(1),
      body: text(0),
      source: text(0),
      status: text(0),
      taxNote: text(0),
      prices: keyed(PRICE_IDS, price),
      extras: keyed(EXTRA_IDS, price),
      charges,
      bands: bands(cardRules),
      dates: validity,
      otherReadings: readings,
    })
    .map(({ dates, otherReadings, ...card }) => ({
      ...card,
      ...dates,
      origin: 'own' as const,
      rules: cardRules,
      ...(otherReadings.length === 0 ? {} : { otherReadings }),
    })),
);
