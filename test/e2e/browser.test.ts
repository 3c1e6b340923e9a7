/** The function browser: found by word, by sound and in English; tried in the pane; inserted at the selected cell. */
import type { FrameLocator, Locator } from 'playwright-core';
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const SHEET = 'Sheet1';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

const WORDS = {
  'zh-CN': { tab: '函数', insert: '插入到所选单元格', overwrite: '覆盖', cancel: '取消', surveillance: '监督评审', headcount: '人数' },
  'en-US': {
    tab: 'Functions',
    insert: 'Insert at the selected cell',
    overwrite: 'Replace',
    cancel: 'Cancel',
    surveillance: 'surveillance',
    headcount: 'headcount',
  },
} as const;

const shown = (pane: FrameLocator): Locator => pane.locator('[data-function]');
const first = (pane: FrameLocator): Promise<string | null> => shown(pane).first().getAttribute('data-function');

describe.each(['zh-CN', 'en-US'] as const)('in %s', (lang) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  let search: Locator;

  beforeEach(async () => {
    open = await bench.open({ lang, theme: lang === 'zh-CN' ? 'light' : 'dark' });
    book = new Workbook(open.page);
    await open.pane.getByRole('tab', { name: words.tab }).click();
    search = open.pane.getByRole('searchbox');
    await search.waitFor();
  });
  afterEach(async () => {
    expect(open.pageErrors).toEqual([]);
    expect(open.strayRequests).toEqual([]);
    await open.page.context().close();
  });

  const result = (): Promise<string> => open.pane.locator('[aria-live=polite]').innerText();

  test('Chinese, first letters of its sound, the whole sound and English lead to the same function', async () => {
    for (const query of ['人日', 'rr', 'renri', 'person-days']) {
      await search.fill(query);
      expect([query, await first(open.pane)]).toEqual([query, 'PERSONDAYS']);
    }
    await search.fill('pf');
    expect(await first(open.pane)).toBe('SCORE');
    await open.picture(`browser-search-${lang}`);
    await search.fill('没有这样的函数');
    expect(await shown(open.pane).count()).toBe(0);
    expect(await open.pane.getByRole('status').filter({ hasText: '没有这样的函数' }).count()).toBe(1);
  });

  test('a function is opened by keyboard, tried, and inserted; its result stands in the cell', async () => {
    await book.select(SHEET, 'B4');
    await search.fill('fee');
    await search.press('ArrowDown');
    await open.page.keyboard.press('Enter');
    await open.pane.getByRole('heading', { name: 'CERT.FEE', exact: true }).waitFor();
    expect(await result()).toBe('53,000');
    await open.pane.getByRole('button', { name: words.surveillance, exact: true }).click();
    expect(await result()).toBe('18,500');
    await open.picture(`browser-detail-${lang}`);
    await open.pane.getByRole('button', { name: words.insert }).click();
    await open.pane.getByText('Sheet1!B4').waitFor();
    const cell = await book.read(SHEET, 'B4');
    expect([cell.value, cell.formula]).toEqual([18500, `=CERT.FEE(1200,"${words.surveillance}")`]);
    await open.page.keyboard.press('Escape');
    await search.waitFor();
    expect(await search.inputValue()).toBe('fee');
    await eventually(
      () =>
        shown(open.pane)
          .first()
          .evaluate((item) => item.ownerDocument.activeElement === item),
      (focused) => focused,
    );
  });

  test('what stands in the cell is asked about, and kept or replaced', async () => {
    await book.type(SHEET, 'B4', '1200');
    await book.select(SHEET, 'B4');
    await search.fill('FEE');
    await search.press('Enter');
    await open.pane.getByLabel(words.headcount).first().fill('0');
    expect(await result()).toContain(lang === 'zh-CN' ? '“0”无效' : '"0" is not valid');
    await open.pane.getByLabel(words.headcount).first().fill('426');
    await open.pane.getByRole('button', { name: words.insert }).click();
    await open.pane.getByRole('button', { name: words.cancel }).click();
    expect(await book.value(SHEET, 'B4')).toBe(1200);
    await open.pane.getByRole('button', { name: words.insert }).click();
    await open.pane.getByRole('button', { name: words.overwrite }).waitFor();
    await open.picture(`browser-asks-${lang}`);
    await open.pane.getByRole('button', { name: words.overwrite }).click();
    await eventually(
      () => book.value(SHEET, 'B4'),
      (value) => value === 42_500,
    );
  });

  test('a reference is read from the sheet, and followed', async () => {
    await book.type(SHEET, 'A1', '1200');
    await book.select(SHEET, 'C1');
    await search.fill('FEE');
    await search.press('Enter');
    await open.pane.getByLabel(words.headcount).first().fill('A1');
    await eventually(result, (text) => text === '53,000');
    await book.type(SHEET, 'A1', '1');
    await eventually(result, (text) => text === '14,000');
    await book.select(SHEET, 'C1');
    await open.pane.getByRole('button', { name: words.insert }).click();
    await eventually(
      () => book.value(SHEET, 'C1'),
      (value) => value === 14_000,
    );
  });
});

test('days and money are shown as such, and inserted with their number format', async () => {
  const open = await bench.open({ lang: 'en-US', theme: 'dark' });
  const book = new Workbook(open.page);
  await book.select(SHEET, 'A1');
  await open.pane.getByRole('tab', { name: 'Functions' }).click();
  await open.pane.locator('[data-function=SCHEDULE]').click();
  const live = open.pane.locator('[aria-live=polite]');
  await live.getByText('2027-01-22').first().waitFor();
  await open.picture('browser-dates-en-US');
  await open.pane.getByRole('button', { name: 'Insert at the selected cell' }).click();
  await eventually(
    () => book.value(SHEET, 'C2'),
    (value) => value === 46_256,
  );
  const texts = await Promise.all(['B1', 'B2', 'C2', 'B4'].map((address) => book.text(SHEET, address)));
  expect(texts).toEqual(['Earliest', '', '2026-08-22', '2026-11-22']);
  await open.page.context().close();
});

test('a change of language keeps what was typed', async () => {
  const open = await bench.open();
  await open.pane.getByRole('tab', { name: '函数' }).click();
  await open.pane.locator('[data-function=FEE]').click();
  await open.pane.getByLabel('人数').first().fill('426');
  await open.picture('browser-before-language');
  await open.pane.getByRole('button', { name: 'English' }).click();
  await open.pane.getByRole('heading', { name: 'CERT.FEE', exact: true }).waitFor();
  expect(await open.pane.getByLabel('headcount').first().inputValue()).toBe('426');
  await open.page.context().close();
});

test('amounts of a table are in sight in the width of a pane', async () => {
  const open = await bench.open();
  await open.pane.getByRole('tab', { name: '函数' }).click();
  for (const id of ['QUOTE', 'CYCLE']) {
    await open.pane.locator(`[data-function=${id}]`).click();
    const amount = open.pane.locator('[aria-live=polite]').getByRole('cell', { name: '53,000', exact: true }).last();
    await amount.waitFor();
    await open.picture(`browser-table-${id}`);
    const box = await open.pane.locator('[aria-live=polite]').boundingBox();
    const cell = await amount.boundingBox();
    expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1);
    // A long table takes nothing from the height of the button below it.
    const button = await open.pane.getByRole('button', { name: '插入到所选单元格' }).boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(32);
    await open.page.keyboard.press('Escape');
  }
  await open.page.context().close();
});

test('a table asks for all the cells it needs', async () => {
  const open = await bench.open();
  const book = new Workbook(open.page);
  await book.type(SHEET, 'C3', 'mine');
  await book.select(SHEET, 'A1');
  await open.pane.getByRole('tab', { name: '函数' }).click();
  await open.pane.getByRole('searchbox').fill('breakdown');
  await open.pane.getByRole('searchbox').press('Enter');
  await open.pane.getByRole('button', { name: '插入到所选单元格' }).click();
  await open.pane.getByText('Sheet1!A1:E3').waitFor();
  expect([await book.value(SHEET, 'A1'), await book.value(SHEET, 'C3')]).toEqual([null, 'mine']);
  await open.pane.getByRole('button', { name: '覆盖' }).click();
  await eventually(
    () => book.value(SHEET, 'C3'),
    (value) => value === 0,
  );
  expect(await book.value(SHEET, 'A1')).toBe('分组');
  await open.page.context().close();
});

test('without its reference the browser says so, and fetches it when asked again', async () => {
  const open = await bench.open();
  await open.page.route('**/reference.*', (route) => route.abort());
  await open.pane.getByRole('tab', { name: '函数' }).click();
  await open.pane.getByText('函数说明未能载入').waitFor();
  await open.page.unroute('**/reference.*');
  await open.pane.getByRole('button', { name: '重试' }).click();
  await open.pane.getByRole('searchbox').waitFor();
  await open.page.context().close();
});

test('the help page opens beside the workbook, in the pane’s language', async () => {
  const open = await bench.open({ lang: 'en-US' });
  await open.pane.getByRole('tab', { name: 'Functions' }).click();
  await open.pane.locator('[data-function=FEE]').click();
  const [page] = await Promise.all([open.page.context().waitForEvent('page'), open.pane.getByRole('link').click()]);
  await page.getByRole('heading', { name: 'CERT.FEE' }).waitFor();
  await page.getByRole('link', { name: '中文' }).click();
  await page.getByRole('heading', { name: '示例' }).waitFor();
  await open.page.context().close();
});

test('a formula being typed is offered the words of its argument', async () => {
  const open = await bench.open();
  const book = new Workbook(open.page);
  await open.page.locator('.o-grid-overlay').click({ position: { x: 80, y: 10 } });
  await book.select(SHEET, 'B2');
  await open.page.keyboard.type('=CERT.FEE(1200,', { delay: 40 });
  const offer = open.page.getByText('"监督评审"', { exact: true });
  await offer.waitFor();
  await open.picture('browser-pick-list');
  await offer.click();
  await open.page.keyboard.type(')');
  await open.page.keyboard.press('Enter');
  await eventually(
    () => book.value(SHEET, 'B2'),
    (value) => value === 18_500,
  );
  await open.page.context().close();
});

test('in the narrowest pane nothing is cut off', async () => {
  const open = await bench.open();
  const frame = open.page.frames().find((candidate) => candidate.url().includes('/addin/'));
  if (frame === undefined) throw new Error('the add-in has no frame');
  await open.pane.getByRole('tab', { name: '函数' }).click();
  await open.pane.locator('[data-function=SCORE]').click();
  await open.page.locator('iframe').evaluate((element) => (element.style.width = '320px'));
  const [wide, seen] = await frame.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
  expect(wide).toBe(seen);
  await open.page.context().close();
});
