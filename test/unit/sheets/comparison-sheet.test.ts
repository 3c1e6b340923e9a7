import { yuan } from '../../../src/core/fees/fee';
import { TAX_BASES } from '../../../src/core/finance/compare/tax-basis';
import { LOCALES } from '../../../src/i18n/locale';
import { listedTaxText, taxBasisText } from '../../../src/i18n/finance/compare-tax-texts';
import { STEP_POINTS } from '../../../src/sheets/comparison/layout';
import { COMPARISON_NAMES } from '../../../src/sheets/comparison/names';
import { PlanEngine } from './support/engine';
import { comparisonPlan, exampleComparison } from './support/finance-plans';

describe.each(LOCALES.flatMap((locale) => TAX_BASES.map((basis) => [locale, basis] as const)))(
  'the sheet of a comparison in %s, %s',
  (locale, basis) => {
    const comparison = exampleComparison(locale, basis);
    const plan = comparisonPlan(locale, basis);
    const engine = new PlanEngine(plan);
    const rowOf = (name: string): string => /\d+/u.exec(plan.names.find((candidate) => candidate.name === name)?.address ?? '')?.[0] ?? '';
    const cells = (name: string) => ['B', 'C', 'D'].map((letter) => engine.get(letter + rowOf(name)));

    test('adds up as the core does; a card without prices has none', () => {
      const [trial, copy] = comparison.entries;
      expect(cells(COMPARISON_NAMES.fees)).toEqual([yuan(trial?.fen ?? 0n), yuan(copy?.fen ?? 0n), '—']);
      expect(cells(COMPARISON_NAMES.differences)).toEqual([0, yuan((copy?.fen ?? 0n) - (trial?.fen ?? 0n)), '—']);
      expect([...engine.all().values()].filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    });

    test('says on which basis its amounts are', () => {
      const texts = plan.blocks.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
      expect(texts.some((text) => text.includes(taxBasisText(basis, locale)))).toBe(true);
      expect(texts.some((text) => text === listedTaxText(comparison.entries[1]?.tax ?? null, basis, locale))).toBe(true);
    });

    test('has both ends of every step and points between them, and a cell without a fee stays empty', () => {
      const rows = plan.blocks.find(({ topLeft }) => topLeft === 'F6')?.rows ?? [];
      expect(rows).toHaveLength(STEP_POINTS * comparison.steps.length);
      comparison.steps.forEach(({ from, to, feesFen }, index) => {
        const fees = feesFen.map((fen) => (fen === null ? '' : yuan(fen)));
        const step = rows.slice(STEP_POINTS * index, STEP_POINTS * (index + 1));
        expect(step.map(([, ...amounts]) => amounts)).toEqual(step.map(() => fees));
        const headcounts = step.map(([headcount]) => Number(headcount));
        expect([headcounts[0], headcounts.at(-1)]).toEqual([from, to]);
        expect(headcounts).toEqual([...headcounts].sort((one, other) => one - other));
      });
    });
  },
);
