import { yuan } from '../../../src/core/fees/fee';
import { COST_CASES, COST_LINE_IDS, COST_YEARS, type CostLineId, type CostYear } from '../../../src/core/finance/total-cost/scenario';
import { totalCost } from '../../../src/core/finance/total-cost/total-cost';
import { quantityText } from '../../../src/i18n/finance/quote-figures';
import { LOCALES } from '../../../src/i18n/locale';
import { COST_STRINGS } from '../../../src/i18n/sheets/cost';
import { CYCLE_STRINGS } from '../../../src/i18n/sheets/cycle';
import { optionsText } from '../../../src/sheets/cycle/header';
import { buildTotalCostSheet } from '../../../src/sheets/total-cost/build-total-cost-sheet';
import { certificationFees } from '../../../src/sheets/total-cost/fees';
import { COST_LINE_NAMES, COST_NAMES } from '../../../src/sheets/total-cost/names';
import { readTotalCost } from '../../../src/sheets/total-cost/read-total-cost';
import { PlanEngine } from './support/engine';
import { exampleCycle, totalCostPlan } from './support/finance-plans';
import { sheetOfPlan } from './support/sheet-of-plan';

type Entry = readonly [line: CostLineId, year: CostYear, cells: readonly [string | number, string | number, string | number]];

const RIGHT: readonly Entry[] = [
  ['consulting', 1, [20_000, 30_000, 45_000.55]],
  ['internalEffort', 1, [100, 160.25, 240]],
  ['internalEffort', 3, [0, 0, 8]],
  ['maintenance', 2, [0, 1_000, 2_000]],
  ['subsidy', 3, [-50_000, -30_000, 0]],
];

const WRONG: readonly (readonly [string, Entry])[] = [
  ['a case is empty', ['consulting', 1, [1, '', 2]]],
  ['low is above expected', ['training', 2, [3, 2, 4]]],
  ['expected is above high', ['training', 2, [1, 2, 1.99]]],
  ['a cost is below 0', ['rectification', 3, [-1, 0, 1]]],
  ['a subsidy is above 0', ['subsidy', 1, [-5, 0, 1]]],
  ['text is no amount', ['technology', 1, ['约一万', 1, 2]]],
  ['an amount is finer than a fen', ['technology', 1, [0.001, 1, 2]]],
  ['hours have no rate', ['internalEffort', 2, [1, 2, 3]]],
  ['hours are below 0', ['internalEffort', 2, [-1, 2, 3]]],
];

describe.each(LOCALES)('the sheet of a total cost in %s', (locale) => {
  test('says where the fee of each year comes from, for which outlets, and that it holds tax', () => {
    const cycle = exampleCycle(locale, true);
    const plan = buildTotalCostSheet({ cycle, withRecertification: true, locale });
    const engine = new PlanEngine(plan);
    const { card, audits } = cycle;
    audits.forEach(({ headcount, quote: { band, days } }, index) => {
      const source = JSON.stringify(engine.get(`O${String(8 + index)}`));
      for (const part of [card.name, card.edition, headcount, `${String(band.min)}–${String(band.max)}`, quantityText(days), '6%']) {
        expect(source).toContain(String(part));
      }
    });
    const all = [...engine.all().values()].filter((value) => typeof value === 'string');
    expect(all).toContain(optionsText({ cycle, strings: CYCLE_STRINGS[locale] }));
  });

  describe.each([false, true])('with recertification: %s', (withRecertification) => {
    const plan = totalCostPlan(locale, withRecertification);
    const addressOf = (wanted: string): string => plan.names.find(({ name }) => name === wanted)?.address ?? '';
    const rowOf = (name: string): number => Number(/\d+/u.exec(addressOf(name))?.[0]);
    const start = (line: CostLineId, year: CostYear): string => `${['C', 'F', 'I'][year - 1] ?? ''}${String(rowOf(COST_LINE_NAMES[line]))}`;

    function filled(entries: readonly Entry[], rate: number | ''): PlanEngine {
      const engine = new PlanEngine(plan);
      for (const [line, year, cells] of entries) engine.write(start(line, year), [cells]);
      engine.write(addressOf(COST_NAMES.hourlyRate), [[rate]]);
      return engine;
    }

    /** The same cells as the pane reads them. */
    function read(entries: readonly Entry[], rate: number | '') {
      const edits: Record<string, string | number> = {};
      for (const [line, year, cells] of entries) {
        cells.forEach((cell, index) => (edits[`${String(rowOf(COST_LINE_NAMES[line]) - 1)},${String(2 + (year - 1) * 3 + index)}`] = cell));
      }
      edits[`${String(rowOf(COST_NAMES.hourlyRate) - 1)},2`] = rate;
      const scenario = readTotalCost(sheetOfPlan(plan, edits));
      if (scenario === null) throw new Error('the sheet was not read');
      return totalCost(scenario);
    }

    const totalsOf = (engine: PlanEngine) =>
      'CDEFGHIJKLMN'.split('').map((letter) => engine.get(`${letter}${String(rowOf(COST_NAMES.totals))}`));

    test('adds up as the core does, and is read back as it was typed', () => {
      const engine = filled(RIGHT, 85.5);
      const cost = read(RIGHT, 85.5);
      expect(cost.fees).toEqual(certificationFees({ cycle: exampleCycle(locale, false), withRecertification }));
      const { totals } = cost;
      const expected = [...COST_YEARS.map((year) => totals?.years[year]), totals?.all].flatMap((sums) =>
        COST_CASES.map((one) => yuan(sums?.[one] ?? -1n)),
      );
      totalsOf(engine).forEach((value, index) => {
        expect(value).toBeCloseTo(expected[index] ?? 0, 7);
      });
      expect(engine.get(addressOf(COST_NAMES.problems))).toBe(0);
      expect([...engine.all().values()].filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    });

    test.each(WRONG)('gives no total where %s, as the core does', (_, entry) => {
      const engine = filled([...RIGHT.filter(([line]) => line !== 'internalEffort'), entry], '');
      const cost = read([...RIGHT.filter(([line]) => line !== 'internalEffort'), entry], '');
      expect(cost.totals).toBeNull();
      expect(engine.get(addressOf(COST_NAMES.problems))).toBe(1);
      expect(totalsOf(engine)).toEqual(Array.from({ length: 12 }, () => ''));
      const [before, after] = COST_STRINGS[locale].summary.wrong;
      expect(engine.text('A5')).toBe(`${before}1${after}`);
    });

    test('names every line that is not considered, and none of the others', () => {
      const { summary } = COST_STRINGS[locale];
      expect(filled([], '').text('A5')).toMatch(new RegExp(`^${summary.notConsidered}`, 'u'));
      const engine = filled(RIGHT, 85.5);
      const said = engine.text('A5').slice(summary.notConsidered.length).split(summary.comma);
      const out = COST_LINE_IDS.filter((id) => !RIGHT.some(([line]) => line === id));
      expect(said).toHaveLength(out.length);
      const all = COST_LINE_IDS.filter((id) => id !== 'internalEffort').map((id): Entry => [id, 1, [0, 0, 0]]);
      expect(filled([...all, ['internalEffort', 1, [0, 0, 0]]], 1).text('A5')).toBe(summary.all);
    });
  });
});
