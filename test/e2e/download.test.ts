/** The workbook as a file: what the title bar's button saves. */
import { readFileSync } from 'node:fs';
import { unzip } from '../../xlsx/package/zip';
import { eventually } from './support/eventually';
import { Bench } from './support/open-workbench';
import { Workbook } from './support/workbook';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

test.each([
  { lang: 'zh-CN', button: '下载 .xlsx', create: '生成费用表', sheet: '费用表', file: '工作簿1.xlsx' },
  { lang: 'en-US', button: 'Download .xlsx', create: 'Create fee table', sheet: 'Fees', file: 'Book1.xlsx' },
] as const)('"$button" saves the workbook with formulas and results', async ({ lang, button, create, sheet, file }) => {
  const open = await bench.open({ lang });
  const book = new Workbook(open.page);
  await open.page.getByRole('button', { name: create }).first().click();
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes(sheet),
  );
  await book.type(sheet, 'D4', '1200');
  await book.value(sheet, 'D14');

  const [download] = await Promise.all([open.page.waitForEvent('download'), open.page.getByRole('button', { name: button }).click()]);
  await open.picture(`${lang}-download`);
  expect(download.suggestedFilename()).toBe(file);
  const parts = await unzip(new Uint8Array(readFileSync(await download.path())));
  const text = (path: string): string => new TextDecoder().decode(parts.get(path));
  expect(text('xl/workbook.xml')).toContain(`name="${sheet}"`);
  expect(text('xl/worksheets/sheet2.xml')).toMatch(/<c r="D14"[^>]*><f>[^<]*_xldudf_CERT_FEE\([^<]*<\/f><v>53000<\/v><\/c>/u);
  expect(await open.page.getByRole('button', { name: button }).isEnabled()).toBe(true);
  expect(open.pageErrors).toEqual([]);
  expect(open.strayRequests).toEqual([]);
  await open.page.context().close();
});
