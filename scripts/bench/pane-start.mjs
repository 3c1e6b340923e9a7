/** How long the pane takes until its first tab is usable, beside Office.js's own start on the same page. */
import { table } from './tables.mjs';

const ROUNDS = 9;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export async function paneStart(browser, url) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneStart(browser, url));
  const median = (/** @type {number[]} */ values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  const office = median(rounds.map((times) => times.office));
  const usable = median(rounds.map((times) => times.usable));
  return table([
    ['from the start of the pane’s page until', 'median ms', `ratio (${ROUNDS} rounds)`],
    ['Office.js is ready', office.toFixed(0), '1'],
    ['the first tab is usable', usable.toFixed(0), (usable / office).toFixed(2)],
  ]);
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function oneStart(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchStart);
  await page.goto(`${url}?lang=zh-CN`);
  await page.frameLocator('iframe').getByRole('button', { name: '生成评分表' }).waitFor();
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane has no frame.');
  await frame.waitForFunction(() => 'officeReadyAt' in window);
  const times = await frame.evaluate(() => {
    const { officeReadyAt, usableAt } = /** @type {any} */ (window);
    return { office: officeReadyAt, usable: usableAt };
  });
  await page.close();
  return times;
}

/** Runs in the pane's frame before its scripts (its window is there before its address is): notes when Office.js is ready and when the pane's first button is there. */
function watchStart() {
  if (window === window.top) return;
  const timer = setInterval(() => {
    const { Office } = /** @type {any} */ (window);
    if (!Office?.onReady) return;
    clearInterval(timer);
    Office.onReady(() => Object.assign(window, { officeReadyAt: performance.now() }));
  }, 1);
  const looker = setInterval(() => {
    if (![...document.querySelectorAll('#root button')].some((button) => button.textContent?.includes('生成评分表'))) return;
    clearInterval(looker);
    Object.assign(window, { usableAt: performance.now() });
  }, 1);
}
