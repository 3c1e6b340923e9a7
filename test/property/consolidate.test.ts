import fc from 'fast-check';
import { consolidate, CONSOLIDATION_METHODS, type Consolidation } from '../../src/core/audit/consolidate';
import type { Site } from '../../src/core/audit/site';
import { rational, type Rational } from '../../src/core/exact';
import { verdictOf } from '../../src/core/grading/verdict';
import { scoreRange, scoreSoFar, type SpecialItems } from '../../src/core/scoring/score';
import { tally } from '../../src/core/scoring/tally';
import type { Judgement } from '../../src/core/scoring/row';
import { gbt27922, schemeOf } from '../../src/standards';

const scheme = schemeOf(gbt27922);
const POINTS = [5, 6, 12.5, 5].map((points) => rational(points * 2, 2));
const judgement = (points: Rational): fc.Arbitrary<Judgement> =>
  fc.oneof(
    fc.constantFrom<Judgement>({ kind: 'unscored' }, { kind: 'conforming' }, { kind: 'nonconforming' }, { kind: 'deleted' }),
    fc
      .integer({ min: 1, max: 30 })
      .chain((samples) =>
        fc.integer({ min: 0, max: samples }).map((nonconforming): Judgement => ({ kind: 'sampled', samples, nonconforming })),
      ),
    fc
      .integer({ min: 0, max: 7 })
      .map((sevenths): Judgement => ({ kind: 'earned', points: points.mul(rational(sevenths, 7)), fromCell: sevenths % 2 === 1 })),
  );
const site = (name: string): fc.Arbitrary<Site> =>
  fc
    .record({
      judgements: fc.tuple(...POINTS.map(judgement)),
      headcount: fc.integer({ min: 1, max: 5000 }).map((people) => rational(people)),
      deductions: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ judgements, headcount, deductions }) => ({
      name,
      headcount,
      deductions,
      rows: judgements.map((one, index) => ({ id: `R${String(index)}`, row: { points: POINTS[index] as Rational, judgement: one } })),
    }));
const sites = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => site(`S${String(index)}`))));

const applies = ({ rows }: Site): boolean => rows.some(({ row }) => row.judgement.kind !== 'deleted');
const text = (value: Rational | null | undefined): string | null => value?.toFraction() ?? null;
function made(list: readonly Site[], method: (typeof CONSOLIDATION_METHODS)[number]): Consolidation {
  const result = consolidate(list, method, scheme);
  if (result.kind === 'refused') throw new Error(result.refusal.code);
  return result;
}
const summary = ({ score, level, lowest, highest, unscored, deductions, failed }: Consolidation): unknown => [
  [text(score), level, text(lowest.score), lowest.level, text(highest.score), highest.level],
  [unscored, deductions, failed],
];

describe.each(CONSOLIDATION_METHODS)('%s', (method) => {
  test('one site alone is that site', () => {
    fc.assert(
      fc.property(site('A').filter(applies), (only) => {
        const sums = tally(only.rows.map(({ row }) => row));
        const special: SpecialItems = { deductions: only.deductions, bonus: 0 };
        const score = scoreSoFar(sums, special);
        const range = scoreRange(sums, special);
        const verdict = verdictOf(sums, special, scheme);
        const result = made([only], method);
        expect(text(result.score)).toBe(score.ok ? text(score.value) : null);
        expect(range.ok && [text(range.value.lowest), text(range.value.highest)]).toEqual([
          text(result.lowest.score),
          text(result.highest.score),
        ]);
        expect(verdict.ok && (verdict.value.kind === 'unscored' ? null : verdict.value.level)).toEqual(result.level);
        expect([result.unscored, result.deductions]).toEqual([sums.unscored, only.deductions]);
      }),
    );
  });

  test('the order of sites does not matter', () => {
    fc.assert(
      fc.property(sites, (list) => {
        fc.pre(list.every(applies));
        expect(summary(made([...list].reverse(), method))).toEqual(summary(made(list, method)));
      }),
    );
  });

  test('equal sites without special deductions are as good as one', () => {
    fc.assert(
      fc.property(site('A').filter(applies), fc.integer({ min: 1, max: 4 }), (one, times) => {
        const clean = { ...one, deductions: 0 };
        const many = made(
          Array.from({ length: times }, (_, index) => ({ ...clean, name: String(index) })),
          method,
        );
        expect(text(many.score)).toBe(text(made([clean], method).score));
      }),
    );
  });

  test('a result lies between lowest and highest once everything is scored, and they are one', () => {
    fc.assert(
      fc.property(sites, (list) => {
        fc.pre(list.every(applies));
        const result = made(list, method);
        expect(result.lowest.score.compare(result.highest.score)).toBeLessThanOrEqual(0);
        if (result.unscored === 0) expect(text(result.score)).toBe(text(result.lowest.score));
      }),
    );
  });
});

test('the worst site is never better than by any other method without special deductions', () => {
  fc.assert(
    fc.property(sites, (list) => {
      const clean = list.map((one) => ({ ...one, deductions: 0 }));
      fc.pre(clean.every(applies) && made(clean, 'worst').unscored === 0);
      const worst = made(clean, 'worst').score as Rational;
      expect(worst.compare(made(clean, 'weighted').score as Rational)).toBeLessThanOrEqual(0);
    }),
  );
});
