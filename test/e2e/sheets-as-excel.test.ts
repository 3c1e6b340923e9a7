/** What Excel does by itself with sheets: locked cells, links to cells, sheets of another file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { loadExcelize, writeXlsx } from '../../xlsx';
import { openExcel } from '../unit/workbench/fakeAddin';
import { officeJsOn } from '../unit/workbench/officeJs';
import { Bench, type OpenWorkbench } from './support/open-workbench';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

/** A file with a sheet named as the one a new workbook has. */
async function file(): Promise<string> {
  const { excel } = await openExcel();
  await officeJsOn(excel).run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').formulas = [
      ['编号', '人日'],
      ['R01', '=Sheet1!B1&"!"'],
    ];
    sheet.names.add('CERT_Sheet', sheet.getRange('A1'));
    await context.sync();
  });
  const excelize = await loadExcelize(readFileSync(createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz')));
  const bytes = await writeXlsx(excelize, excel.snapshot(), { namespace: 'CERT', functions: 'formulas', created: new Date(0) });
  return Buffer.from(bytes).toString('base64');
}

const addinFrame = ({ page }: OpenWorkbench): Frame => {
  const frame = page.frames().find((candidate) => candidate.url().includes('/addin/'));
  if (frame === undefined) throw new Error('the add-in has no frame');
  return frame;
};

test.each([
  ['zh-CN', /受保护的工作表/u, '确定'],
  ['en-US', /on a protected sheet/u, 'OK'],
] as const)('%s: locked cells, links and inserted sheets', async (lang, refusal, ok) => {
  const workbench = await bench.open({ lang });
  const { page } = workbench;
  const base64 = await file();
  const names = await addinFrame(workbench).evaluate(async (text) => {
    return Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(text, { positionType: 'End' });
      await context.sync();
      const inserted = context.workbook.worksheets.getItem(ids.value[0] ?? '');
      inserted.load('name');
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.getRange('B2').formulas = [[`=HYPERLINK("#'Sheet1 (2)'!B2","R01")`]];
      first.getRange('B3').formulas = [['=HYPERLINK("#Gone!A1","R02")']];
      first.getRange('A1').values = [['锁定']];
      first.protection.protect();
      await context.sync();
      return [inserted.name];
    });
  }, base64);
  expect(names).toEqual(['Sheet1 (2)']);
  expect(await page.evaluate(() => window.workbench.read('Sheet1 (2)', 'B2').value)).toBe('人日!');

  const cell = async (a1: string): Promise<{ x: number; y: number }> => {
    const grid = await page.locator('.o-grid-overlay').boundingBox();
    if (grid === null) throw new Error('no grid');
    return page.evaluate(
      ([address, left, top]) => {
        const { model } = window.workbench.excel;
        const [col, row] = [address.charCodeAt(0) - 65, Number(address.slice(1)) - 1];
        const rect = model.getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
        const canvas = document.querySelector('.o-grid')?.getBoundingClientRect();
        return { x: (canvas?.left ?? left) + rect.x + rect.width / 2, y: (canvas?.top ?? top) + rect.y + rect.height / 2 };
      },
      [a1, grid.x, grid.y] as const,
    );
  };
  const click = async (a1: string): Promise<void> => {
    const { x, y } = await cell(a1);
    await page.mouse.click(x, y);
  };

  await click('A1');
  await page.keyboard.press('x');
  await page.getByText(refusal).waitFor();
  await workbench.picture(`locked-cell-${lang}`);
  await page.getByRole('button', { name: ok, exact: true }).click();
  expect(await page.evaluate(() => window.workbench.read('Sheet1', 'A1').value)).toBe('锁定');

  await click('B3');
  await page.getByText(lang === 'zh-CN' ? '引用无效' : "Reference isn't valid").waitFor();
  await page.getByRole('button', { name: ok, exact: true }).click();

  await click('B2');
  const place = await page.evaluate(() => {
    const { getters } = window.workbench.excel.model;
    return [getters.getActiveSheetName(), getters.getActivePosition().col, getters.getActivePosition().row];
  });
  expect(place).toEqual(['Sheet1 (2)', 1, 1]);
  await workbench.picture(`followed-link-${lang}`);
  expect(workbench.pageErrors).toEqual([]);
});
