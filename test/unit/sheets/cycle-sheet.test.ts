import { rational } from '../../../src/core/exact';
import { yuan } from '../../../src/core/fees/fee';
import type { CycleRequest } from '../../../src/core/finance/cycle/cycle-request';
import { priceCycle, type PricedCycle } from '../../../src/core/finance/cycle/price-cycle';
import { otherReadingText } from '../../../src/i18n/finance/quote-why';
import { LOCALES } from '../../../src/i18n/locale';
import { trialFinanceCard } from '../../../src/rate-cards/trial-finance-card';
import { buildCycleSheet } from '../../../src/sheets/cycle/build-cycle-sheet';
import { CYCLE_NAMES } from '../../../src/sheets/cycle/names';
import { PlanEngine } from './support/engine';

const REQUEST: CycleRequest = {
  organisation: '=1+1',
  date: 46_000,
  headcounts: { 1: 1200, 2: 1300, 3: 1600 },
  outlets: [],
  outletsCounted: true,
  options: { surveillanceDays: 'table', recertificationDays: 'table', recertificationApplicationFee: 'charged' },
  tax: null,
  invoice: 'ordinary',
};

const CASES: readonly (readonly [string, Partial<CycleRequest>])[] = [
  ['as the card has it', {}],
  ['with unrounded thirds', { options: { ...REQUEST.options, surveillanceDays: 'third-of-initial' } }],
  ['with the application fee waived', { options: { ...REQUEST.options, recertificationApplicationFee: 'waived' } }],
  ['with tax included', { tax: { rate: rational(6, 100), mode: 'included' } }],
  ['with tax excluded', { tax: { rate: rational(3, 100), mode: 'excluded' } }],
  [
    'with unrounded thirds and tax included',
    { options: { ...REQUEST.options, surveillanceDays: 'third-of-initial' }, tax: { rate: rational(6, 100), mode: 'included' } },
  ],
];

describe.each(LOCALES)('the sheet of a cycle in %s', (locale) => {
  describe.each(CASES)('%s', (_, changes) => {
    const outcome = priceCycle({ ...REQUEST, ...changes }, trialFinanceCard(locale));
    const cycle = outcome.ok ? outcome.value : (undefined as unknown as PricedCycle);
    const plan = buildCycleSheet({ cycle, locale });
    const engine = new PlanEngine(plan);
    const named = (key: keyof typeof CYCLE_NAMES): string => plan.names.find(({ name }) => name === CYCLE_NAMES[key])?.address ?? '';

    test('adds up as the core does', () => {
      expect(engine.column(named('fees'))).toEqual(cycle.audits.map(({ quote }) => yuan(quote.totalFen)));
      expect(engine.column('K8:K11')).toEqual(cycle.audits.map(({ runningFen }) => yuan(runningFen)));
      const { taxed } = cycle;
      expect(engine.get(named('certificate'))).toBeCloseTo(yuan(taxed?.certificate.grossFen ?? cycle.certificateFen), 9);
      expect(engine.get(named('withRecertification'))).toBeCloseTo(
        yuan(taxed?.withRecertification.grossFen ?? cycle.withRecertificationFen),
        9,
      );
      if (taxed === null) return;
      expect(engine.column('M8:M11')).toEqual(cycle.audits.map(({ quote }) => yuan(quote.taxed?.taxFen ?? -1n)));
      expect(engine.get('L12')).toBeCloseTo(yuan(taxed.certificate.netFen), 9);
      expect(engine.get('M13')).toBeCloseTo(yuan(taxed.withRecertification.taxFen), 9);
    });

    test('gives each year what is paid in it', () => {
      const paid = cycle.audits.map(({ quote }) => yuan(quote.taxed?.grossFen ?? quote.totalFen));
      expect(engine.column('B17:B19')).toEqual(paid.slice(0, 3));
      expect(engine.column('D17:D19')).toEqual([0, 0, paid[3]]);
      expect(engine.get('F20')).toBeCloseTo(
        paid.reduce((sum, fee) => sum + fee, 0),
        9,
      );
    });

    test('says why in rows of a few lines, and what all audits share once', () => {
      const letter = cycle.request.tax === null ? 'L' : 'O';
      const whys = engine.column(`${letter}8:${letter}11`);
      cycle.audits.forEach(({ quote: { band } }, index) => expect(whys[index]).toContain(`${String(band.min)}–${String(band.max)}`));
      for (const { rows, points } of plan.rowHeights) if (/^(8|9|10|11):/u.test(rows)) expect(points).toBeLessThanOrEqual(62);
      const texts = plan.blocks.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
      for (const { quote } of cycle.audits) {
        const reading = otherReadingText(quote.otherReading, locale);
        if (reading !== null) expect(texts.filter((text) => text.includes(reading))).toHaveLength(1);
      }
    });

    test('has no error, and the organisation as a text, not a formula', () => {
      expect([...engine.all().values()].filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
      expect(plan.blocks).toContainEqual({ kind: 'values', topLeft: 'A2', rows: [[expect.any(String), REQUEST.organisation]] });
    });
  });
});
