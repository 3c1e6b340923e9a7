import { Client } from './client';
import { openExcel } from './fakeAddin';

const NUMBERS = { changed: 10, activated: 11, deactivated: 12, protectionChanged: 24, nameChanged: 25, visibilityChanged: 26 } as const;

async function listening(...names: readonly string[]) {
  const { excel, addin } = await openExcel();
  const client = new Client(excel);
  const sheets = client.workbook.nav('Worksheets');
  sheets.get('Add', 'Second');
  for (const name of names) sheets.call(`_Register${name}`);
  await client.sync();
  const heard = (event: keyof typeof NUMBERS) => addin.events.filter(({ type }) => type === NUMBERS[event]).map(({ args }) => args);
  return { excel, client, sheets, heard };
}

describe('events of the sheets', () => {
  it('tell which sheet is shown and which was left', async () => {
    const { excel, client, sheets, heard } = await listening('ActivatedEvent', 'DeactivatedEvent');
    sheets.item('Second').call('Activate');
    await client.sync();
    const [first, second] = excel.model.getters.getSheetIds();
    expect(heard('activated').map(({ worksheetId }) => worksheetId)).toEqual([second]);
    expect(heard('deactivated').map(({ worksheetId }) => worksheetId)).toEqual([first]);
  });

  it('tell of new names, of hiding and of protection', async () => {
    const { client, sheets, heard } = await listening('EventNameChanged', 'EventVisibilityChanged', 'ProtectionChangedEvent');
    const second = sheets.item('Second');
    second.set({ Name: 'Renamed' });
    await client.sync();
    second.set({ Visibility: 'Hidden' });
    second.nav('Protection').call('Protect', {}, 'a');
    await client.sync();
    second.nav('Protection').call('Unprotect', 'a');
    await client.sync();
    expect(heard('nameChanged')).toMatchObject([{ nameBefore: 'Second', nameAfter: 'Renamed', source: 'Local' }]);
    expect(heard('visibilityChanged')).toMatchObject([{ visibilityBefore: 'Visible', visibilityAfter: 'Hidden' }]);
    expect(heard('protectionChanged')).toMatchObject([{ isProtected: true }, { isProtected: false }]);
  });

  it("tell of the add-in's own writes as local ones", async () => {
    const { excel, client, sheets, heard } = await listening('DataChangedEvent');
    sheets
      .item('Second')
      .get('GetRange', 'B2:B3')
      .set({ Values: [[1], [2]] });
    await client.sync();
    excel.model.dispatch('UPDATE_CELL', { sheetId: excel.model.getters.getActiveSheetId(), col: 0, row: 0, content: 'x' });
    expect(heard('changed')).toMatchObject([
      { address: 'B2:B3', source: 'Local', triggerSource: 'ThisLocalAddin', changeType: 'RangeEdited' },
      { address: 'A1', source: 'Local', valueAfter: 'x' },
    ]);
    expect(heard('changed')[1]).not.toHaveProperty('triggerSource');
  });
});

it('reads the names of thirty sheets in two requests well under a second', async () => {
  const { excel } = await openExcel();
  const client = new Client(excel);
  const sheets = client.workbook.nav('Worksheets');
  for (let number = 0; number < 30; number++) {
    const sheet = sheets.get('Add', `评分表 ${String(number)}`);
    sheet
      .get('GetRange', 'A1:J60')
      .set({ Formulas: Array.from({ length: 60 }, (_, row) => Array.from({ length: 10 }, (__, col) => `=${String(row)}+${String(col)}`)) });
    for (let name = 0; name < 12; name++)
      sheet.nav('Names').get('Add', `CERT_Column${String(name)}`, sheet.get('GetRange', `A${String(name + 1)}:J60`));
    sheet.nav('Names').get('Add', 'CERT_Sheet', sheet.get('GetRange', 'A1'));
  }
  await client.sync();
  await excel.idle();
  const reader = new Client(excel);
  const started = performance.now();
  const all = reader.workbook.nav('Worksheets').load('items/name', 'items/id');
  await reader.sync();
  const ids = (all.value as { _Items: { Id: string }[] })._Items.map(({ Id }) => Id);
  const found = ids.map((id) =>
    [...Array.from({ length: 12 }, (_, name) => `CERT_Column${String(name)}`), 'CERT_Sheet'].map((name) =>
      reader.workbook
        .nav('Worksheets')
        .item(id)
        .nav('Names')
        .get('GetItemOrNullObject', name)
        .get('GetRangeOrNullObject')
        .load('values', 'address'),
    ),
  );
  await reader.sync();
  const elapsed = performance.now() - started;
  expect(found.flat().filter(({ value }) => value !== null)).toHaveLength(30 * 13);
  expect(elapsed).toBeLessThan(1000);
});
