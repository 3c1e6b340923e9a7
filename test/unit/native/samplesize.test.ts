import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { WORDS } from '../../../src/core/cells/words';
import { feetableForm } from '../../../src/functions/native/forms/feetable';
import { samplesizeForm } from '../../../src/functions/native/forms/samplesize';
import { FeeTable, shownAnswer } from './support/fee-table';
import { formulaOf, literal, reference, REFUSED, ScoreSheet, shownByCore } from './support/score-sheet';

const sheet = new ScoreSheet();
beforeAll(() => {
  sheet.place('B1', [[{ formula: formulaOf(samplesizeForm, reference('A1'), reference('A2')) ?? 'no form' }]]);
});

function both(sites: Cell, auditType: Cell): readonly (string | number)[] {
  sheet.write('A1', [[sites], [auditType]]);
  return [sheet.get('B1'), shownByCore('SAMPLESIZE', [[sites]], [[auditType]])];
}

test('SAMPLESIZE equals the function at every square and beside it', () => {
  for (const root of [1, 2, 3, 5, 10, 25, 99, 100, 3_333, 65_535, 99_995, 1_000_000]) {
    for (const sites of [root * root - 1, root * root, root * root + 1]) {
      for (const auditType of ['初审', '监督', '复评']) {
        const [native, core] = both(sites, auditType);
        if (sites <= 1e12) expect([sites, auditType, native]).toEqual([sites, auditType, core]);
        else expect(native).toBe(REFUSED);
      }
    }
  }
});

test('SAMPLESIZE equals the function for any cells', () => {
  const sites = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom<Cell>(null, 0, -1, 2.5, '很多', true));
  const types = fc.constantFrom<Cell>(null, 0, '', ...Object.values(WORDS.auditType).flat(), '八折', 7);
  fc.assert(
    fc.property(sites, types, (count, auditType) => {
      const [native, core] = both(count, auditType);
      expect(native).toBe(core);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('FEETABLE stays as it is where nothing of it can change', () => {
  const table = new FeeTable(feetableForm, new Map(), [literal('监督'), literal('en')], ['监督', 'en']);
  expect(table.shown()).toEqual(shownAnswer('FEETABLE', '监督', 'en'));
  for (const args of [[reference('A1')], [null, reference('A1')], [null, null, reference('D1:H9', 9, 5)]]) {
    expect(new FeeTable(feetableForm, new Map(), args, []).made).toBe(false);
  }
});
