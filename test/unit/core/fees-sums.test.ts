import { rational } from '../../../src/core/exact';
import { sampleSize } from '../../../src/core/fees/sample-size';
import { taxed } from '../../../src/core/fees/tax';
import { cycleAudits, auditsOfYear } from '../../../src/core/fees/cycle-audits';
import { nextFee } from '../../../src/core/fees/next-band';
import { trialCard } from '../../../src/rate-cards';

describe('tax', () => {
  const six = rational(6, 100);
  test.each([
    ['included', 5_300_000n, [5_000_000n, 300_000n, 5_300_000n]],
    ['excluded', 5_300_000n, [5_300_000n, 318_000n, 5_618_000n]],
    // 100.00 ÷ 1.06 = 94.3396…: the net is rounded, the tax is the rest.
    ['included', 10_000n, [9_434n, 566n, 10_000n]],
    // 0.25 × 0.06 = 0.015 is rounded up.
    ['excluded', 25n, [25n, 2n, 27n]],
    ['included', 0n, [0n, 0n, 0n]],
  ] as const)('%s in %d fen', (mode, total, [netFen, taxFen, grossFen]) => {
    expect(taxed(total, { rate: six, mode })).toEqual({ netFen, taxFen, grossFen });
  });
});

describe('sample size', () => {
  test.each([
    [1, [1, 1, 1]],
    [2, [2, 1, 2]],
    [4, [2, 2, 2]],
    [5, [3, 2, 2]],
    [25, [5, 3, 4]],
    [26, [6, 4, 5]],
    [30, [6, 4, 5]],
    [100, [10, 6, 8]],
    [101, [11, 7, 9]],
    [10_000, [100, 60, 80]],
  ] as const)('of %d sites', (sites, sizes) => {
    expect((['initial', 'surveillance', 'recertification'] as const).map((type) => sampleSize(sites, type))).toEqual(sizes);
  });

  test('stays exact where a square root in doubles is not', () => {
    const root = 94_906_265;
    expect(sampleSize(root * root, 'initial')).toBe(root);
    expect(sampleSize(root * root + 1, 'initial')).toBe(root + 1);
    expect(sampleSize(root * root - 1, 'initial')).toBe(root);
    expect(sampleSize(root * root, 'surveillance')).toBe((root * 3) / 5);
  });
});

describe('years of certificates', () => {
  test('hold an initial audit once, and a recertification that closes each third year', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(auditsOfYear)).toEqual([
      ['initial'],
      ['surveillance'],
      ['surveillance', 'recertification'],
      [null],
      ['surveillance'],
      ['surveillance', 'recertification'],
      [null],
    ]);
  });

  test('price each audit by the headcount of its year', () => {
    const audits = cycleAudits([1200, 1600, 30], trialCard);
    expect(audits.ok && audits.value.map(({ year, days, feeFen, runningFen }) => [year, days, feeFen, runningFen])).toEqual([
      [1, 16, 5_300_000n, 5_300_000n],
      [2, 6, 2_000_000n, 7_300_000n],
      [3, 2, 800_000n, 8_100_000n],
      [3, 4, 1_700_000n, 9_800_000n],
    ]);
  });

  test('refuse a headcount beyond the table in any year, also in one without an audit', () => {
    for (const year of [0, 1, 2, 3]) {
      const headcounts = [10, 10, 10, 10];
      headcounts[year] = 10_701;
      expect(cycleAudits(headcounts, trialCard)).toMatchObject({ ok: false, refusal: { code: 'headcount_above_table' } });
    }
  });
});

describe('the next change of the fee', () => {
  const change = (headcount: number, type: 'initial' | 'surveillance' | 'recertification'): unknown => {
    const next = nextFee(headcount, type, trialCard);
    return next.ok ? [next.value.headcount, next.value.changeFen] : next.refusal;
  };

  test.each([
    [1, 'surveillance', [26, 150_000n]],
    [11, 'surveillance', [26, 150_000n]],
    [26, 'recertification', [66, 150_000n]],
    [2026, 'surveillance', [3451, 150_000n]],
    [8500, 'initial', [8501, 300_000n]],
  ] as const)('of %d people, %s', (headcount, type, expected) => {
    expect(change(headcount, type)).toEqual(expected);
  });

  test('is refused in the last band, and beyond the table for another reason', () => {
    expect(change(8501, 'initial')).toEqual({ code: 'no_next_band', headcount: 8501, from: 8501, limit: 10_700 });
    expect(change(10_701, 'initial')).toMatchObject({ code: 'headcount_above_table' });
  });

  test('says from where on the fee is the same, where the last bands cost alike', () => {
    const bands = trialCard.bands.slice(0, 2);
    expect(nextFee(20, 'surveillance', { ...trialCard, bands })).toMatchObject({ ok: false, refusal: { code: 'no_next_band', from: 1 } });
  });
});
