import { cycleAudits } from '../../../../src/core/fees/cycle-audits';
import { rational } from '../../../../src/core/exact';
import type { CycleRequest } from '../../../../src/core/finance/cycle/cycle-request';
import { priceCycle, type PricedCycle } from '../../../../src/core/finance/cycle/price-cycle';
import { trialCard } from '../../../../src/rate-cards';
import { trialFinanceCard } from '../../../../src/rate-cards/trial-finance-card';

const card = trialFinanceCard('zh-CN');

const request: CycleRequest = {
  organisation: '示例公司',
  date: 46_000,
  headcounts: { 1: 1200, 2: 1200, 3: 1200 },
  outlets: [],
  outletsCounted: true,
  options: { surveillanceDays: 'table', recertificationDays: 'table', recertificationApplicationFee: 'charged' },
  tax: null,
  invoice: 'ordinary',
};

function priced(changes: Partial<CycleRequest>): PricedCycle {
  const cycle = priceCycle({ ...request, ...changes }, card);
  if (!cycle.ok) throw new Error(JSON.stringify(cycle.refusal));
  return cycle.value;
}

const fees = ({ audits }: PricedCycle): number[] => audits.map(({ quote }) => Number(quote.totalFen) / 100);

describe('a cycle by the trial fee standard', () => {
  test('of 1,200 people is 53,000, 18,500, 18,500 and 35,000', () => {
    const cycle = priced({});
    expect(fees(cycle)).toEqual([53_000, 18_500, 18_500, 35_000]);
    expect(cycle.audits.map(({ runningFen }) => Number(runningFen) / 100)).toEqual([53_000, 71_500, 90_000, 125_000]);
    expect([cycle.certificateFen, cycle.recertificationFen, cycle.withRecertificationFen]).toEqual([9_000_000n, 3_500_000n, 12_500_000n]);
    expect(cycle.years).toEqual({ 1: 5_300_000n, 2: 1_850_000n, 3: 5_350_000n });
  });

  test.each([
    [
      'surveillance as a third of the initial audit, unrounded',
      { surveillanceDays: 'third-of-initial' as const },
      [53_000, 18_000, 18_000, 35_000],
    ],
    ['recertification as the initial audit', { recertificationDays: 'as-initial' as const }, [53_000, 18_500, 18_500, 53_000]],
    [
      'the application fee waived at recertification',
      { recertificationApplicationFee: 'waived' as const },
      [53_000, 18_500, 18_500, 34_000],
    ],
    [
      'recertification as the initial audit, its application fee waived',
      { recertificationDays: 'as-initial' as const, recertificationApplicationFee: 'waived' as const },
      [53_000, 18_500, 18_500, 52_000],
    ],
  ])('with %s', (_, options, expected) => {
    expect(fees(priced({ options: { ...request.options, ...options } }))).toEqual(expected);
  });

  test('keeps a third of 16 person-days as 16/3', () => {
    const { audits } = priced({ options: { ...request.options, surveillanceDays: 'third-of-initial' } });
    expect(audits[1]?.quote.days.equals(rational(16, 3))).toBe(true);
  });

  test.each([
    [1200, 1200, 1200],
    [1200, 1300, 1600],
    [65, 66, 10_700],
    [1, 10_700, 1],
  ])('agrees with CERT.CYCLE for headcounts of %d, %d and %d', (first, second, third) => {
    const known = cycleAudits([first, second, third], trialCard);
    const { audits } = priced({ headcounts: { 1: first, 2: second, 3: third } });
    expect(known.ok && known.value.map(({ feeFen, runningFen }) => [feeFen, runningFen])).toEqual(
      audits.map(({ quote, runningFen }) => [quote.totalFen, runningFen]),
    );
  });

  test('reckons tax audit by audit', () => {
    const included = priced({ tax: { rate: rational(6, 100), mode: 'included' } }).taxed;
    expect(included?.certificate).toEqual({ netFen: 5_000_000n + 2n * 1_745_283n, taxFen: 300_000n + 2n * 104_717n, grossFen: 9_000_000n });
    const excluded = priced({ tax: { rate: rational(6, 100), mode: 'excluded' } }).taxed;
    expect(excluded?.withRecertification).toEqual({ netFen: 12_500_000n, taxFen: 750_000n, grossFen: 13_250_000n });
  });

  test('names the audit that has no price', () => {
    const cycle = priceCycle({ ...request, headcounts: { 1: 10_700, 2: 10_701, 3: 1 } }, card);
    expect(cycle).toEqual({
      ok: false,
      refusal: {
        year: 2,
        auditType: 'surveillance',
        refusal: { code: 'headcount_outside_bands', headcount: 10_701, min: 1, max: 10_700, outlet: null },
      },
    });
  });
});
