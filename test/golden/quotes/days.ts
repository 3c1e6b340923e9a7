import { rational } from '../../../src/core/exact';
import type { FinanceCard } from '../../../src/core/finance/card';
import { iafFinanceCard } from '../../../src/rate-cards/iaf-finance-card';
import { fullCard, OUTLETS, trial } from '../../support/finance/quote-requests';
import type { GoldenQuote } from './golden-quote';

const withRules = (rules: Partial<FinanceCard['rules']>): FinanceCard => ({ ...trial, rules: { ...trial.rules, ...rules } });
const iaf = iafFinanceCard('zh-CN');
const iafWithDayRate: FinanceCard = { ...iaf, prices: { ...iaf.prices, personDay: { amountFen: 400_000n, origin: 'own' } } };
const CHARGES = { application: '1000.00', approvalRegistration: '2000.00', annual: '2000.00' } as const;

/** Where the person-days come from: outlets, categories, factors, rules of a card, a hand. Outlets: 30, 8 and 60 people. */
export const DAYS: readonly GoldenQuote[] = [
  {
    name: 'three outlets, no rule',
    why: 'The trial standard has no rule for outlets: their people are in the 1,200 already. 16 days, 53,000.',
    card: trial,
    asked: { outlets: OUTLETS },
    expected: { days: '16', lines: { ...CHARGES, personDay: '48000.00' }, total: '53000.00' },
  },
  {
    name: 'three outlets by a card that times them',
    why: 'Each by its own headcount: 30 people 6 days, 8 people 3, 60 people 6.5. 16 + 15.5 = 31.5 days × 3,000 = 94,500; + 5,000 = 99,500.',
    card: fullCard,
    asked: { outlets: OUTLETS },
    expected: { days: '31.5', lines: { ...CHARGES, personDay: '94500.00' }, total: '99500.00' },
  },
  {
    name: 'an outlet below the least time',
    why: 'Surveillance of 8 people takes 1.5 days by the table, this card times at least 2. 5.5 + 2 = 7.5 days × 3,000 = 22,500; + 2,000 = 24,500.',
    card: withRules({ outletMinimumDays: rational(2) }),
    asked: { auditType: 'surveillance', outlets: [{ name: '东城店', headcount: 8 }] },
    expected: { days: '7.5', lines: { personDay: '22500.00', annual: '2000.00' }, total: '24500.00' },
  },
  {
    name: 'outlet staff outside the headcount, no rule',
    why: '1,150 people and 30 in an outlet are 1,180 employees: the band of 1,176, not of 1,150. 53,000.',
    card: trial,
    asked: { headcount: 1150, outlets: [{ name: '东城店', headcount: 30 }], outletsCounted: false },
    expected: { days: '16', lines: { ...CHARGES, personDay: '48000.00' }, total: '53000.00' },
  },
  {
    name: 'three product categories by a card that times them',
    why: 'Two beyond the first at half a day: 16 + 1 = 17 days × 3,000 = 51,000; + 5,000 = 56,000.',
    card: fullCard,
    asked: { categories: 3 },
    expected: { days: '17', lines: { ...CHARGES, personDay: '51000.00' }, total: '56000.00' },
  },
  {
    name: 'two factors at the cap',
    why: '−20% and −20% end at −30%: 16 × 0.7 = 11.2, nearest half 11. 11 × 3,000 = 33,000; + 5,000 = 38,000.',
    card: fullCard,
    asked: {
      adjustments: [
        { name: '管理成熟', share: rational(-1, 5), reason: '三年无不符合' },
        { name: '流程简单', share: rational(-1, 5), reason: '单一商品' },
      ],
    },
    expected: { days: '11', lines: { ...CHARGES, personDay: '33000.00' }, total: '38000.00' },
  },
  {
    name: 'days set by hand',
    why: '14 days instead of 16, with a reason: 14 × 3,000 = 42,000; + 5,000 = 47,000.',
    card: trial,
    asked: { override: { days: rational(14), reason: '与质量体系审核同时进行' } },
    expected: { days: '14', lines: { ...CHARGES, personDay: '42000.00' }, total: '47000.00' },
  },
  {
    name: 'days set by hand without a reason',
    why: 'A change of days nobody explains is refused.',
    card: trial,
    asked: { override: { days: rational(14), reason: ' ' } },
    expected: { refused: 'override_reason_missing' },
  },
  {
    name: 'surveillance as a third of the initial audit, unrounded',
    why: 'Days 16/3, kept as a fraction: 16/3 × 3,000 = 16,000.00 exactly (5.33 × 3,000 would be 15,990); + 2,000 = 18,000.',
    card: withRules({ surveillanceDays: 'third-of-initial' }),
    asked: { auditType: 'surveillance' },
    expected: { days: '16/3', lines: { personDay: '16000.00', annual: '2000.00' }, total: '18000.00' },
  },
  {
    name: 'a third of the initial audit at a day rate of 3,000.01',
    why: '16/3 × 3,000.01 = 48,000.16 ÷ 3 = 16,000.0533…: the line is rounded once, to 16,000.05; + 2,000 = 18,000.05.',
    card: {
      ...withRules({ surveillanceDays: 'third-of-initial' }),
      prices: { ...trial.prices, personDay: { amountFen: 300_001n, origin: 'own' } },
    },
    asked: { auditType: 'surveillance' },
    expected: { days: '16/3', lines: { personDay: '16000.05', annual: '2000.00' }, total: '18000.05' },
  },
  {
    name: 'a third of the initial audit by a card that rounds days',
    why: '16/3 = 5.33…, nearest half 5.5: 5.5 × 3,000 = 16,500; + 2,000 = 18,500.',
    card: fullCard,
    asked: { auditType: 'surveillance' },
    expected: { days: '5.5', lines: { personDay: '16500.00', annual: '2000.00' }, total: '18500.00' },
  },
  {
    name: 'recertification as the initial audit, application waived',
    why: '16 days as the initial audit: 48,000; application 0; + 2,000 + 2,000 = 52,000 (the lower figure of the brief).',
    card: withRules({ recertificationDays: 'as-initial', recertificationApplicationFee: 'waived' }),
    asked: { auditType: 'recertification' },
    expected: { days: '16', lines: { ...CHARGES, application: '0.00', personDay: '48000.00' }, total: '52000.00' },
  },
  {
    name: 'recertification as the initial audit, application charged',
    why: '48,000 + 1,000 + 2,000 + 2,000 = 53,000 (the higher figure of the brief).',
    card: withRules({ recertificationDays: 'as-initial' }),
    asked: { auditType: 'recertification' },
    expected: { days: '16', lines: { ...CHARGES, personDay: '48000.00' }, total: '53000.00' },
  },
  {
    name: 'recertification by the table, application waived',
    why: '10 × 3,000 = 30,000; application 0; + 4,000 = 34,000.',
    card: withRules({ recertificationApplicationFee: 'waived' }),
    asked: { auditType: 'recertification' },
    expected: { days: '10', lines: { ...CHARGES, application: '0.00', personDay: '30000.00' }, total: '34000.00' },
  },
  {
    name: 'IAF MD 5 without a day rate',
    why: 'The preset has days but no prices: refused, not free.',
    card: iaf,
    asked: {},
    expected: { refused: 'charge_price_missing' },
  },
  {
    name: 'IAF MD 5 by effective headcount',
    why: '1,200 people, 800 effective: its band 626–875 has 12 days. At a day rate of 4,000: 48,000; the preset charges nothing else.',
    card: iafWithDayRate,
    asked: { effectiveHeadcount: { value: 800, reason: '两班制，工作相同' } },
    expected: { days: '12', lines: { personDay: '48000.00' }, total: '48000.00' },
  },
  {
    name: 'effective headcount by another card',
    why: 'Effective headcounts belong to the IAF card alone.',
    card: trial,
    asked: { effectiveHeadcount: { value: 800, reason: '两班制' } },
    expected: { refused: 'effective_headcount_not_in_card' },
  },
];
