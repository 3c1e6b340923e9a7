import { insertSheets } from '../../../src/excel/insert-sheets';
import type { WorkbookSnapshot } from '../../../workbench/contract';
import type { WorkbenchExcel } from '../../../workbench/workbook';
import { actionsIn, failRequests, type Fault } from './support/faults';
import { openWorkbook } from './support/open-workbook';

jest.setTimeout(120_000);

const NAMED = 'CERT_Pack';

/** A workbook file with a sheet that is wanted, and one that is not. */
async function file(): Promise<WorkbookSnapshot> {
  const { excel } = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('评分包');
    sheet.getRange('A1').values = [['x']];
    sheet.names.add(NAMED, sheet.getRange('A1'));
    await context.sync();
  });
  return excel.snapshot();
}

const names = (excel: WorkbenchExcel): string[] => excel.snapshot().sheets.map(({ name }) => name);

test.each([
  ['before anything', (): Partial<Fault> => ({})],
  ['in the middle', (actions: number): Partial<Fault> => ({ atAction: Math.floor(actions / 2) })],
  ['once it is done', (): Partial<Fault> => ({ after: true })],
] as const)(
  'taking sheets out of a file fails (%s) at every request: no sheet of the file is left, and the next try works',
  async (_, pointOf) => {
    const source = await file();
    const { excel } = await openWorkbook({ readFile: () => Promise.resolve(source) });
    const before = names(excel);
    let faultOf = (_body: string): Fault | null => null;
    const failed = failRequests(excel, (body) => faultOf(body));
    for (let failing = 1, count = -1; count < failed.length; failing += 1) {
      count = failed.length;
      let requests = 0;
      faultOf = (body) => ((requests += 1) === failing ? { code: 'GeneralException', ...pointOf(actionsIn(body)) } : null);
      const kept = await insertSheets('AA==', NAMED).catch(() => null);
      faultOf = () => null;
      expect(names(excel)).toEqual([...before, ...(kept ?? [])]);
      expect(kept === null).toBe(failed.length > count);
      if (kept === null) expect(await insertSheets('AA==', NAMED)).toHaveLength(1);
      await Excel.run(async (context) => {
        for (const name of names(excel)) if (!before.includes(name)) context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      });
    }
    expect(failed).toHaveLength(4);
  },
);

test('sheets that came in and cannot be removed again are named', async () => {
  const source = await file();
  const { excel } = await openWorkbook({ readFile: () => Promise.resolve(source) });
  let inserted = false;
  failRequests(excel, (body) => {
    if (body.includes('nsertWorksheetsFromBase64')) inserted = true;
    return inserted && (body.includes('"Delete"') || body.includes('"delete"')) ? { code: 'AccessDenied' } : null;
  });
  const left = await insertSheets('AA==', NAMED).catch((error: unknown) => error);
  expect(left).toMatchObject({ name: 'HalfMadeSheetError', sheetName: names(excel).slice(1).join('、') });
  expect(names(excel)).toContain('评分包');
});
