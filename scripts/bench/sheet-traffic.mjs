/** What making a sheet sends to Excel: requests and bytes, and how long it takes in the workbench. */
import { openWorkbench } from './open.mjs';
import { table } from './tables.mjs';

/** By then the pane has read the workbook for its first view. */
const SETTLED_MS = 1500;

const SHEETS = [
  { name: 'scoring sheet', button: '生成评分表', sheet: '评分表' },
  { name: 'fee table', button: '生成费用表', sheet: '费用表' },
];

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export async function sheetTraffic(browser, url) {
  const rows = [['sheet', 'requests that read or write', 'bytes', 'until drawn, ms', 'until calculated, ms']];
  for (const { name, button, sheet } of SHEETS) {
    const page = await openWorkbench(browser, url);
    await page.waitForTimeout(SETTLED_MS);
    await page.evaluate(record);
    const ribbon = page.locator('#ribbon').getByRole('button', { name: button });
    const start = performance.now();
    await ribbon.click();
    await page.waitForFunction((wanted) => window.workbench.sheetNames().includes(wanted), sheet);
    const drawn = performance.now() - start;
    await page.evaluate(() => window.workbench.idle());
    const calculated = performance.now() - start;
    const requests = await page.evaluate(() => /** @type {any} */ (window).recorded);
    // Up to the last request that writes; what comes after is the live view reading the new sheet.
    const lastWrite = requests.findLastIndex((/** @type {any} */ request) => request.writes);
    const work = requests.slice(0, lastWrite + 1);
    const bytes = work.reduce((/** @type {number} */ sum, /** @type {any} */ request) => sum + request.bytes, 0);
    rows.push([name, String(work.length), bytes.toLocaleString('en-US'), drawn.toFixed(0), calculated.toFixed(0)]);
    await page.close();
  }
  return table(rows);
}

/** Runs in the page: notes every request but Excel.run's clean-up and the answers of functions, and whether it sets a property. */
function record() {
  const SET_PROPERTY = 4;
  const { excel } = window.workbench;
  const executeRequest = excel.executeRequest.bind(excel);
  /** @type {{ writes: boolean, bytes: number }[]} */
  const recorded = [];
  Object.assign(window, { recorded });
  excel.executeRequest = (body, ...rest) => {
    const actions = /** @type {{ Name: string, ActionType: number }[]} */ (JSON.parse(body).Actions);
    if (!actions.some(({ Name }) => Name === 'SetInvocationArrayResults' || Name === '_RemoveReference')) {
      const writes = actions.some(({ ActionType }) => ActionType === SET_PROPERTY);
      recorded.push({ writes, bytes: new TextEncoder().encode(body).length });
    }
    return executeRequest(body, ...rest);
  };
}
