/**
 * `npm run pictures`: does the main job in the workbench and keeps the pictures that README shows, in docs/pictures/.
 * They are made anew by this script and never touched by hand. English is drawn in Arial or Liberation Sans where the machine has one of them
 * (Debian: fonts-liberation), else in something wider.
 */
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from '../workbench/server/server.mjs';
import { findOrInstallBrowser } from './lib/browser.mjs';
import { buildWhatIsStale } from './lib/build.mjs';
import { ROOT } from './lib/run.mjs';

const FOLDER = path.join(ROOT, 'docs', 'pictures');

/** @typedef {{ scoring: string, fees: string, auditTab: string, feesTab: string, functionsTab: string, search: string, toolsTab: string, convert: RegExp, confirm: RegExp, sheet: string, feeSheet: string, organisation: string, client: string, headcount: string, makeQuote: string, tax: string, mode: string, yes: string, no: string, sampled: string }} Words */

/** @type {Record<string, Words>} */
const LANGUAGES = {
  'zh-CN': {
    scoring: '生成评分表',
    fees: '生成费用表',
    auditTab: '审核',
    feesTab: '费用',
    functionsTab: '函数',
    search: 'zg',
    toolsTab: '工具',
    convert: /预览转换/,
    confirm: /^修改 \d+/,
    sheet: '评分表',
    feeSheet: '费用表',
    organisation: '申请组织',
    client: '示例电器有限公司',
    headcount: '员工总人数',
    makeQuote: '生成报价单',
    tax: '增值税',
    mode: '单价是否含税',
    yes: '符合',
    no: '不符合',
    sampled: '抽样',
  },
  'en-US': {
    scoring: 'Create scoring sheet',
    fees: 'Create fee table',
    auditTab: 'Audit',
    feesTab: 'Fees',
    functionsTab: 'Functions',
    search: 'route',
    toolsTab: 'Tools',
    convert: /Preview conversion/,
    confirm: /^Change \d+/,
    sheet: 'Scoring',
    feeSheet: 'Fees',
    organisation: 'Organisation',
    client: 'Example Appliances Ltd.',
    headcount: 'Total headcount',
    makeQuote: 'Create quote',
    tax: 'VAT',
    mode: 'Tax in the prices',
    yes: 'conforming',
    no: 'nonconforming',
    sampled: 'sampled',
  },
};

/**
 * Runs in the page: types the judgements of a half-scored audit.
 *
 * @param {{ sheet: string, words: Words }} audit
 */
async function scoreRows({ sheet, words }) {
  const { workbench } = window;
  const names = workbench.excel.snapshot().sheets.find(({ name }) => name === sheet)?.names ?? [];
  /** @param {string} name */
  const column = (name) => {
    const refersTo = names.find((candidate) => candidate.name === name)?.refersTo ?? '';
    const [, letters = '', row = ''] = /!\$?([A-Z]+)\$?(\d+)/.exec(refersTo) ?? [];
    return (/** @type {number} */ offset) => `${letters}${Number(row) + offset}`;
  };
  const judgement = column('CERT_Judgements');
  for (let row = 0; row < 12; row += 1) workbench.write(sheet, judgement(row), row === 5 ? words.no : words.yes);
  workbench.write(sheet, column('CERT_Samples')(9), '8');
  workbench.write(sheet, column('CERT_Nonconforming')(9), '1');
  workbench.write(sheet, judgement(9), words.sampled);
  workbench.select(sheet, judgement(12));
  await workbench.idle();
}

buildWhatIsStale();
const server = await startServer({ root: ROOT, port: 4620 });
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const [lang, words] of Object.entries(LANGUAGES)) {
    for (const theme of lang === 'zh-CN' ? ['light'] : ['light', 'dark']) await takePictures(lang, theme, words);
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * @param {string} lang
 * @param {string} theme
 * @param {Words} words
 */
async function takePictures(lang, theme, words) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await page.goto(`${server.url}?lang=${lang}&theme=${theme}`);
  await page.waitForFunction(() => typeof window.workbench?.write === 'function');
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frameLocator('iframe');
  const settled = async () => {
    await page.evaluate(() => window.workbench.idle());
    await page.waitForTimeout(1200); // charts are animated
  };
  const keep = (/** @type {string} */ name) =>
    page.screenshot({ path: path.join(FOLDER, `${name}-${lang}${theme === 'dark' ? '-dark' : ''}.png`) });

  await pane.getByRole('button', { name: words.scoring }).click();
  await page.waitForFunction((sheet) => window.workbench.sheetNames().includes(sheet), words.sheet);
  await page.evaluate(scoreRows, { sheet: words.sheet, words });
  await settled();
  await keep('scoring');

  await pane.getByRole('tab', { name: words.auditTab, exact: true }).click();
  await pane.locator('[data-card=findings] h2 button').click();
  await pane.locator('[data-card=findings]').scrollIntoViewIfNeeded();
  await settled();
  await keep('audit');

  await pane.getByRole('tab', { name: words.feesTab }).click();
  await pane.getByRole('textbox').fill('1200');
  await pane.getByRole('button', { name: words.fees }).click();
  await page.waitForFunction((sheet) => window.workbench.sheetNames().includes(sheet), words.feeSheet);
  await settled();
  await keep('fees');

  await pane.getByRole('tab', { name: words.functionsTab }).click();
  await pane.getByRole('searchbox').fill(words.search);
  await pane.getByRole('searchbox').press('Enter');
  await settled();
  await keep('functions');

  await pane.getByRole('tab', { name: words.toolsTab }).click();
  await pane.getByRole('button', { name: words.convert }).first().click();
  // The whole preview, from the choice of scope to its buttons.
  await page.setViewportSize({ width: 1440, height: 1060 });
  await pane.getByRole('button', { name: words.confirm }).hover();
  await settled();
  await keep('tools');

  await page.setViewportSize({ width: 1440, height: 860 });
  await pane.getByRole('tab', { name: words.feesTab }).click();
  const quote = pane.locator('[data-card=quote]');
  await quote.locator('h2 button').click();
  await quote.getByLabel(words.organisation, { exact: true }).fill(words.client);
  await quote.getByLabel(words.headcount, { exact: true }).fill('1200');
  await quote.getByLabel(words.tax, { exact: true }).selectOption('6');
  await quote.getByLabel(words.mode, { exact: true }).selectOption('included');
  const before = await page.evaluate(() => window.workbench.sheetNames().length);
  await quote.getByRole('button', { name: words.makeQuote, exact: true }).click();
  await page.waitForFunction((count) => window.workbench.sheetNames().length > count, before);
  await quote.scrollIntoViewIfNeeded();
  await settled();
  await keep('quote');
  await page.close();
}
