import { rational } from '../../../../src/core/exact';
import { priceCycle, type PricedCycle } from '../../../../src/core/finance/cycle/price-cycle';
import type { FinanceCard } from '../../../../src/core/finance/card';
import type { TaxBasis } from '../../../../src/core/finance/compare/tax-basis';
import { compare, type Comparison } from '../../../../src/core/finance/compare/comparison';
import type { Locale } from '../../../../src/i18n/locale';
import { iafFinanceCard } from '../../../../src/rate-cards/iaf-finance-card';
import { trialFinanceCard } from '../../../../src/rate-cards/trial-finance-card';
import type { SheetPlan } from '../../../../src/sheets';
import { buildComparisonSheet } from '../../../../src/sheets/comparison/build-comparison-sheet';
import { buildCycleSheet } from '../../../../src/sheets/cycle/build-cycle-sheet';
import { buildTotalCostSheet } from '../../../../src/sheets/total-cost/build-total-cost-sheet';

/** The sheet of a cycle of 1,200, 1,300 and 1,600 people. */
export function cyclePlan(locale: Locale, withTax: boolean): SheetPlan {
  return buildCycleSheet({ cycle: exampleCycle(locale, withTax), locale });
}

/** The sheet of a total cost around the same cycle. */
export function totalCostPlan(locale: Locale, withRecertification: boolean): SheetPlan {
  return buildTotalCostSheet({ cycle: exampleCycle(locale, false), withRecertification, locale });
}

/** 1,200, 1,300 and 1,600 people by the trial fee standard, surveillance as unrounded thirds. */
export function exampleCycle(locale: Locale, withTax: boolean): PricedCycle {
  const card = trialFinanceCard(locale);
  const cycle = priceCycle(
    {
      organisation: locale === 'zh-CN' ? '安徽示例电器有限公司' : 'Example Appliances Co., Ltd.',
      date: 46_000,
      headcounts: { 1: 1200, 2: 1300, 3: 1600 },
      outlets: [{ name: 'A', headcount: 20 }],
      outletsCounted: true,
      options: { surveillanceDays: 'third-of-initial', recertificationDays: 'table', recertificationApplicationFee: 'waived' },
      tax: withTax ? { rate: rational(6, 100), mode: 'included' } : null,
      invoice: 'special',
    },
    card,
  );
  if (!cycle.ok) throw new Error(JSON.stringify(cycle.refusal));
  return cycle.value;
}

/** The trial standard with 6% in its prices, a copy of it at 5,000 a day to which 3% are added, and IAF MD 5, which has no prices, for 1,200 people. */
export function exampleComparison(locale: Locale, basis: TaxBasis = 'asListed'): Comparison {
  const trial = trialFinanceCard(locale);
  const copy: FinanceCard = {
    ...trial,
    id: 'copy',
    name: locale === 'zh-CN' ? '某机构收费标准' : "Another body's card",
    prices: { ...trial.prices, personDay: { amountFen: 500_000n, origin: 'own' }, annual: { amountFen: 0n, origin: 'own' } },
    rules: { ...trial.rules, surveillanceDays: 'third-of-initial' },
  };
  const request = {
    ...{ organisation: 'A', date: 46_000, headcount: 1200, outlets: [], outletsCounted: true },
    ...{ basis, invoice: 'special' as const },
  };
  const bodies = [
    { card: trial, tax: { rate: rational(6, 100), mode: 'included' as const } },
    { card: copy, tax: { rate: rational(3, 100), mode: 'excluded' as const } },
    { card: iafFinanceCard(locale), tax: null },
  ];
  return compare(request, bodies, 'certificate');
}

export function comparisonPlan(locale: Locale, basis: TaxBasis = 'asListed'): SheetPlan {
  return buildComparisonSheet({ comparison: exampleComparison(locale, basis), locale });
}
