/**
 * 10,000 calls of GRADE and FEE through the runtime of the real Office.js, against a function that does nothing.
 *
 * The calls go to the runtime as Excel sends them, past the spreadsheet; the three functions take turns within each round.
 */
import { openWorkbench } from './open.mjs';

const CALLS = 10_000;
const ROUNDS = 11;
const WARM_UP = 2;
const IDENTITY = 'BENCHIDENTITY';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {(name: string, baseline: string, candidate: string, units: number, baselines: number[], candidates: number[]) => import('./tables.mjs').Measured} summary
 */
export async function runtimeCalls(browser, url, summary) {
  const page = await openWorkbench(browser, url, (opened) =>
    opened.route('**/addin/functions.js', async (route) => {
      const response = await route.fetch();
      const body = `${await response.text()}\nCustomFunctions.associate('${IDENTITY}', (value) => value);`;
      await route.fulfill({ response, body });
    }),
  );
  /** @type {Record<string, number[]>} */
  const times = { [IDENTITY]: [], GRADE: [], FEE: [] };
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    // Another order each round, so that none always comes after the same one.
    const names = round % 2 === 0 ? [IDENTITY, 'GRADE', 'FEE'] : ['FEE', 'GRADE', IDENTITY];
    for (const name of names) {
      const ms = await page.evaluate(callMany, { name, calls: CALLS });
      if (round >= WARM_UP) times[name]?.push(ms);
    }
  }
  await page.close();
  const against = (/** @type {string} */ name) =>
    summary(`10,000 calls of ${name}`, 'identity', name, CALLS, times[IDENTITY] ?? [], times[name] ?? []);
  return [against('GRADE'), against('FEE')];
}

/**
 * Runs in the page: sends the calls and waits for all their answers; returns milliseconds.
 *
 * @param {{ name: string, calls: number }} work
 */
async function callMany({ name, calls }) {
  const FIRST_ID = 1_000_000_000;
  const PER_EVENT = 500;
  const { excel, fire } = window.workbench;
  const executeRequest = excel.executeRequest.bind(excel);
  let answered = 0;
  const start = performance.now();
  await new Promise((resolve) => {
    // Answers to calls the spreadsheet never made stop here; a call it did make would go on.
    excel.executeRequest = (body, ...rest) => {
      const request = JSON.parse(body);
      const results = request.Actions.flatMap((/** @type {any} */ action) =>
        action.Name === 'SetInvocationArrayResults' ? action.ArgumentInfo.Arguments[0] : [],
      );
      answered += results.filter((/** @type {any} */ [id]) => id >= FIRST_ID).length;
      if (answered >= calls) resolve(undefined);
      if (results.length === 0) return executeRequest(body, ...rest);
      const Results = request.Actions.map((/** @type {any} */ action) => ({
        ActionId: action.Id,
        Value: action.ActionType === 1 ? {} : null,
      }));
      return Promise.resolve(JSON.stringify({ Results }));
    };
    for (let sent = 0; sent < calls; sent += PER_EVENT) {
      const ArrayData = Array.from({ length: Math.min(PER_EVENT, calls - sent) }, (_, index) => {
        const id = FIRST_ID + sent + index;
        const value = name === 'FEE' ? 1 + ((sent + index) % 10_700) : ((sent + index) % 10_001) / 100;
        return [1, 1000, '', JSON.stringify([id, name, [[[value]]], 'Sheet1!A1', 4]), id];
      });
      fire('richApiMessage', { ArrayData });
    }
  });
  excel.executeRequest = executeRequest;
  return performance.now() - start;
}
