/** Native forms in the workbench's engine against the core: generated calls of every function that has a form, a thousand of most. */
import { nativeRegistry } from '../../../src/functions/native/registry';
import { registry } from '../../../src/functions/registry';
import { countInEngine } from '../support/cases';
import { EngineSheet } from '../support/engine-sheet';
import { generators } from '../support/generators';
import { compareNatives, nativeSheet } from '../support/native-sheet';
import { printReport, type Comparison } from '../support/report';

jest.setTimeout(120_000);

const CASES = 1000;
const withForm = nativeRegistry.filter(({ form }) => form !== null);
const comparisons: Comparison[] = [];

afterAll(() => printReport('Native forms in the workbench’s engine', comparisons));

test('calls of every function are generated', () => {
  expect(registry.map(({ id }) => id).filter((id) => !(id in generators))).toEqual([]);
});

test.each(withForm)('$id', (record) => {
  const sheet = nativeSheet(record, countInEngine(record.id, CASES));
  const engine = new EngineSheet(sheet.placed.inputs, sheet.natives, sheet.placed);
  const comparison = compareNatives(sheet, (row, column) => engine.shown(row, column));
  comparisons.push(comparison);
  expect(comparison.disagreements).toEqual([]);
  expect(comparison.cases).toBeGreaterThan(0);
});
