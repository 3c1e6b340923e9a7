import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { passwordHash } from '../../../workbench/workbook/passwordHash';
import { loadExcelize, writeXlsx } from '../../../xlsx';
import { unzip } from '../../../xlsx/package/zip';
import { Client, field } from './client';
import { openExcel, type } from './fakeAddin';

jest.setTimeout(60_000);

async function open() {
  const { excel, addin } = await openExcel();
  const client = new Client(excel);
  const sheet = client.workbook.nav('Worksheets').item('Sheet1');
  return { excel, addin, client, sheet, protection: sheet.nav('Protection') };
}

describe('protection of a sheet', () => {
  it('tells every option, also those never given', async () => {
    const { client, protection } = await open();
    const before = protection.load('protected', 'options');
    protection.call('Protect', { allowFormatColumns: true, selectionMode: 'Unlocked' });
    const after = protection.load('protected', 'options');
    await client.sync();
    expect(before.value).toMatchObject({ Protected: false, Options: null });
    expect(after.value).toMatchObject({
      Protected: true,
      Options: { allowFormatColumns: true, allowFormatCells: false, allowSort: false, selectionMode: 'Unlocked' },
    });
  });

  it.each([
    ['none', []],
    ['a wrong one', ['Secret']],
  ])('asks for its password and takes %s for wrong', async (_, given) => {
    const { excel, client, protection } = await open();
    protection.call('Protect', {}, 'secret');
    await client.sync();
    protection.call('Unprotect', ...given);
    await expect(client.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(type(excel, 'A1', 'x')).toBe(false);
    protection.call('Unprotect', 'secret');
    const after = protection.load('protected');
    await client.sync();
    expect([field(after, 'Protected'), type(excel, 'A1', 'x')]).toEqual([false, true]);
  });

  it('takes any password for a sheet that has none, and refuses to protect twice', async () => {
    const { client, protection } = await open();
    protection.call('Protect', {});
    await client.sync();
    protection.call('Protect', {});
    await expect(client.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    protection.call('Unprotect', 'whatever');
    const after = protection.load('protected');
    await client.sync();
    expect(field(after, 'Protected')).toBe(false);
  });

  it('keeps the password nowhere', async () => {
    const { excel, client, protection } = await open();
    protection.call('Protect', {}, 'correct horse');
    await client.sync();
    expect(excel.snapshot().sheets[0]?.passwordHash).toBe(passwordHash('correct horse'));
    expect(JSON.stringify(excel.snapshot())).not.toContain('correct horse');
  });

  const refused: [string, Record<string, unknown>, (sheet: Awaited<ReturnType<typeof open>>['sheet']) => unknown, boolean][] = [
    ['unlocking a cell, also where formats are allowed', { allowFormatCells: true }, unlock, false],
    ['a fill', {}, fill, false],
    ['a fill where formats are allowed', { allowFormatCells: true }, fill, true],
    ['a hidden row', {}, hideRow, false],
    ['a hidden row where rows may be formatted', { allowFormatRows: true }, hideRow, true],
    ['a number format', {}, (sheet) => sheet.get('GetRange', 'A1').set({ NumberFormat: '0.00' }), false],
    [
      'validation',
      {},
      (sheet) =>
        sheet
          .get('GetRange', 'A1')
          .nav('DataValidation')
          .set({ Rule: { custom: { formula: '=TRUE' } } }),
      false,
    ],
    ['a chart', {}, (sheet) => sheet.nav('Charts').get('Add', 'Pie', sheet.get('GetRange', 'A1:B2'), 'Auto'), false],
    ['clearing a locked cell', {}, (sheet) => sheet.get('GetRange', 'A1').call('Clear', 'Contents'), false],
  ];
  test.each(refused)('decides on %s', async (_, options, act, allowed) => {
    const { client, sheet, protection } = await open();
    protection.call('Protect', options);
    await client.sync();
    act(sheet);
    if (allowed) await client.sync();
    else await expect(client.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('refuses to paste onto locked cells', async () => {
    const { excel, client, sheet, protection } = await open();
    sheet.get('GetRange', 'B1').nav('Format.Protection').set({ Locked: false });
    protection.call('Protect', {});
    await client.sync();
    const paste = (col: number) =>
      excel.model.dispatch('PASTE_FROM_OS_CLIPBOARD', {
        target: [{ left: col, right: col, top: 0, bottom: 0 }],
        clipboardContent: { text: 'x' },
      });
    expect([paste(0).reasons, paste(1).isSuccessful]).toEqual([['SheetLocked'], true]);
  });

  it('is undone as one step with its password', async () => {
    const { excel, client, protection } = await open();
    protection.call('Protect', {}, 'a');
    await client.sync();
    excel.model.dispatch('REQUEST_UNDO');
    expect(excel.snapshot().sheets[0]).toMatchObject({ protected: false });
    expect(excel.snapshot().sheets[0]).not.toHaveProperty('passwordHash');
  });

  it('is written with its password, as the file format hashes it', async () => {
    const { excel, client, protection } = await open();
    protection.call('Protect', { allowFormatCells: true }, 'password');
    await client.sync();
    const excelize = await loadExcelize(readFileSync(createRequire(__filename).resolve('excelize-wasm/excelize.wasm.gz')));
    const bytes = await writeXlsx(excelize, excel.snapshot(), { namespace: 'CERT', functions: 'formulas', created: new Date(0) });
    const xml = new TextDecoder().decode((await unzip(bytes)).get('xl/worksheets/sheet1.xml'));
    // The library's own hash of the same password.
    const other = excelize.NewFile();
    other.ProtectSheet('Sheet1', { AlgorithmName: '', Password: 'password' });
    const own = new TextDecoder().decode(
      (await unzip(new Uint8Array(other.WriteToBuffer().buffer as Uint8Array<ArrayBuffer>))).get('xl/worksheets/sheet1.xml'),
    );
    const hashOf = (text: string) => /<sheetProtection[^>]* password="(\w+)"/u.exec(text)?.[1];
    expect([hashOf(xml), hashOf(own)]).toEqual(['83AF', '83AF']);
    expect(xml).toMatch(/<sheetProtection[^>]* sheet="true"/u);
  });
});

function unlock(sheet: Awaited<ReturnType<typeof open>>['sheet']): unknown {
  return sheet.get('GetRange', 'A1').nav('Format.Protection').set({ Locked: false });
}

function fill(sheet: Awaited<ReturnType<typeof open>>['sheet']): unknown {
  return sheet.get('GetRange', 'A1').nav('Format.Fill').set({ Color: '#FFFFFF' });
}

function hideRow(sheet: Awaited<ReturnType<typeof open>>['sheet']): unknown {
  return sheet.get('GetRange', '2:2').set({ RowHidden: true });
}
