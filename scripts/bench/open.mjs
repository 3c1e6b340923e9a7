/** The workbench opened for measuring. */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {(page: import('playwright-core').Page) => Promise<unknown>} [prepare] - Before the page is loaded.
 */
export async function openWorkbench(browser, url, prepare = async () => undefined) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await prepare(page);
  await page.goto(`${url}?lang=zh-CN`);
  await page.waitForFunction(() => typeof window.workbench?.write === 'function');
  await page.evaluate(() => window.workbench.ready);
  return page;
}
