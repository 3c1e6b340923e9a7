/** Every function through the real custom functions runtime in Chromium against the core: the same answers, the same errors. */
import { registry } from '../../../src/functions/registry';
import { Bench, type OpenWorkbench } from '../../e2e/support/open-workbench';
import { liveCases } from '../support/cases';
import { compareLive, paneFrame } from '../support/live-sheet';
import { placeCases } from '../support/place-cases';
import { printReport, type Comparison } from '../support/report';

const CASES = 300;

let bench: Bench;
let open: OpenWorkbench;
const comparisons: Comparison[] = [];

beforeAll(async () => {
  bench = await Bench.start();
  open = await bench.open();
});
afterAll(async () => {
  printReport('Functions through the real runtime in Chromium', comparisons);
  await bench.stop();
});

test.each(registry.map(({ id }) => id))('%s', async (id) => {
  const comparison = await compareLive(open.page, paneFrame(open.page), placeCases(id, liveCases(id, CASES)));
  comparisons.push(comparison);
  expect(comparison.disagreements).toEqual([]);
  expect(comparison.cases).toBeGreaterThan(0);
});

test('nothing went wrong in the page meanwhile', () => {
  expect(open.pageErrors).toEqual([]);
  expect(open.strayRequests).toEqual([]);
});
