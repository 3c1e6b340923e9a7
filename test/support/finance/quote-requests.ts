import { rational } from '../../../src/core/exact';
import type { FinanceCard } from '../../../src/core/finance/card';
import type { QuoteRequest } from '../../../src/core/finance/quote-request';
import { trialFinanceCard } from '../../../src/rate-cards/trial-finance-card';

/** 2026-11-27. */
export const DATE = 46_353;

/** The plain quote of the worked example: 1,200 people, initial audit, no tax. */
export const PLAIN: QuoteRequest = {
  organisation: '示例电器有限公司',
  number: 'Q-2026-001',
  date: DATE,
  validUntil: DATE + 30,
  auditType: 'initial',
  headcount: 1200,
  effectiveHeadcount: null,
  outlets: [],
  outletsCounted: true,
  categories: 1,
  adjustments: [],
  override: null,
  extras: [],
  discount: null,
  tax: null,
  invoice: 'special',
  assessors: 4,
};

export const OUTLETS = [
  { name: '东城店', headcount: 30 },
  { name: '西城店', headcount: 8 },
  { name: '南城店', headcount: 60 },
];

export const trial = trialFinanceCard('zh-CN');

/** A body's own card with every rule that a card can have, on the trial card's bands. */
export const fullCard: FinanceCard = {
  ...trial,
  id: 'full',
  name: '甲机构收费标准',
  edition: '2026',
  origin: 'own',
  extras: {
    travel: null,
    copy: { amountFen: 15_000n, origin: 'published' },
    subCertificate: { amountFen: 20_000n, origin: 'published' },
    translation: { amountFen: 30_000n, origin: 'published' },
    change: { amountFen: 10_000n, origin: 'published' },
    followUp: null,
  },
  rules: {
    outletMinimumDays: rational(1, 2),
    categoryDays: rational(1, 2),
    surveillanceDays: 'third-of-initial',
    recertificationDays: 'as-initial',
    recertificationApplicationFee: 'waived',
    adjustment: {
      mostOff: rational(3, 10),
      mostOn: rational(2, 10),
      factors: [
        { name: '管理成熟', least: rational(-2, 10), most: rational(0) },
        { name: '流程简单', least: rational(-2, 10), most: rational(0) },
        { name: '多语言', least: rational(0), most: rational(3, 10) },
      ],
    },
    daysRounding: 'nearest-half',
    onsiteShare: rational(8, 10),
    effectiveHeadcount: false,
    mostDiscount: rational(1, 5),
    refundsRegistration: true,
  },
  otherReadings: [],
};
