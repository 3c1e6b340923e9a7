import { rational } from '../../../../src/core/exact';
import { priceCycle } from '../../../../src/core/finance/cycle/price-cycle';
import type { Locale } from '../../../../src/i18n/locale';
import { trialFinanceCard } from '../../../../src/rate-cards/trial-finance-card';
import type { SheetPlan } from '../../../../src/sheets';
import { buildCycleSheet } from '../../../../src/sheets/cycle/build-cycle-sheet';

/** The cycle of 1,200, 1,300 and 1,600 people by the trial fee standard. */
export function cyclePlan(locale: Locale, withTax: boolean): SheetPlan {
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
  return buildCycleSheet({ cycle: cycle.value, locale });
}
