import { EVENT } from '../../../workbench/workbook/eventHub';
import { Client, field } from './client';
import { openExcel, shown, type } from './fakeAddin';

describe('the request protocol', () => {
  it('names a member it lacks, and remembers it', async () => {
    const { excel } = await openExcel();
    const client = new Client(excel);
    client.workbook.nav('Worksheets').item('Sheet1').nav('Slicers');
    await expect(client.sync()).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.Slicers') as string,
    });
    expect(excel.unknownMembers).toEqual(['Worksheet.Slicers']);
  });

  it('stops at the failing action and keeps what was written before it', async () => {
    const { excel } = await openExcel();
    const client = new Client(excel);
    const sheets = client.workbook.nav('Worksheets');
    sheets
      .item('Sheet1')
      .get('GetRange', 'A1')
      .set({ Values: [[1]] });
    sheets
      .item('Nope')
      .get('GetRange', 'A1')
      .set({ Values: [[2]] });
    await expect(client.sync()).rejects.toMatchObject({ code: 'ItemNotFound', actionIndex: 5 });
    expect(shown(excel, 'A1')).toBe(1);
  });

  it('refuses more than 5 MB at once, as Excel on the web does', async () => {
    const { excel } = await openExcel();
    const write = (address: string, cells: number): Promise<unknown> => {
      const client = new Client(excel);
      const range = client.workbook.nav('Worksheets').item('Sheet1').get('GetRange', address);
      range.set({ Values: Array.from({ length: cells }, () => ['文'.repeat(30_000)]) });
      return client.sync();
    };
    await expect(write('A1:A60', 60)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(shown(excel, 'A1')).toBeNull();
    await write('A1:A40', 40);
    await write('A41:A80', 40);
    const reader = new Client(excel);
    reader.workbook.nav('Worksheets').item('Sheet1').get('GetRange', 'A1:A80').load('values');
    await expect(reader.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('answers what is no request, too', async () => {
    const { excel } = await openExcel();
    expect(JSON.parse(await excel.executeRequest('no json'))).toMatchObject({ Error: { Code: 'GeneralException' } });
  });

  it('keeps references from one request to the next until they are removed', async () => {
    const { excel } = await openExcel();
    const first = new Client(excel);
    const range = first.workbook.nav('Worksheets').item('Sheet1').get('GetRange', 'B2');
    range.call('_KeepReference');
    const kept = range.load('address');
    await first.sync();
    const id = field(kept, '_ReferenceId') as string;
    const second = new Client(excel);
    const again = second.path({ ObjectPathType: 6, Name: id }).load('address');
    second.workbook.call('_RemoveReference', id);
    await second.sync();
    expect(field(again, 'Address')).toBe('Sheet1!B2');
    const third = new Client(excel);
    third.path({ ObjectPathType: 6, Name: id }).load('address');
    await expect(third.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  it('leaves no undo step for reading', async () => {
    const { excel } = await openExcel();
    const client = new Client(excel);
    client.workbook.nav('Worksheets').item('Sheet1').get('GetRange', 'A1').load('values');
    await client.sync();
    expect(excel.model.getters.canUndo()).toBe(false);
  });

  it('refuses requests while a cell is edited, and lets those wait that say so', async () => {
    const { excel, addin } = await openExcel();
    excel.cellEditing = true;
    const impatient = new Client(excel);
    impatient.workbook.load('name');
    await expect(impatient.sync()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const patient = new Client(excel, 64);
    patient.workbook
      .nav('Worksheets')
      .item('Sheet1')
      .get('GetRange', 'A1')
      .set({ Values: [['later']] });
    const done = patient.sync();
    await addin.ready();
    expect(shown(excel, 'A1')).toBeNull();
    excel.cellEditing = false;
    await done;
    expect(shown(excel, 'A1')).toBe('later');
  });
});

describe('events', () => {
  async function listening(...names: string[]) {
    const { excel, addin } = await openExcel();
    const client = new Client(excel);
    const sheets = client.workbook.nav('Worksheets');
    for (const name of names) sheets.call(`_Register${name}`);
    await client.sync();
    return { excel, addin, client, sheets };
  }

  it('tells of an edit by hand, with both values of a single cell', async () => {
    const { excel, addin } = await listening('DataChangedEvent');
    type(excel, 'A1', '5');
    type(excel, 'A1', '6');
    expect(
      addin.events.map(({ type: kind, target, args }) => [
        kind,
        target,
        args['address'],
        args['changeType'],
        args['valueBefore'],
        args['valueAfter'],
        args['triggerSource'],
      ]),
    ).toEqual([
      [EVENT.changed, 'Workbook', 'A1', 'RangeEdited', '', 5, undefined],
      [EVENT.changed, 'Workbook', 'A1', 'RangeEdited', 5, 6, undefined],
    ]);
    expect(addin.events[0]?.args).toMatchObject({
      source: 'Local',
      worksheetId: excel.model.getters.getActiveSheetId(),
      referenceId: expect.stringMatching(/^ref/) as string,
    });
  });

  it('marks what the add-in itself wrote, one event for a block', async () => {
    const { addin, client, sheets } = await listening('DataChangedEvent');
    sheets.item('Sheet1').get('GetRange', 'B2:C4').set({ Values: 1 });
    await client.sync();
    expect(addin.events.map(({ args }) => [args['address'], args['triggerSource'], 'valueAfter' in args])).toEqual([
      ['B2:C4', 'ThisLocalAddin', false],
    ]);
  });

  it('tells of inserted rows, of new, renamed and deleted sheets, also by undo', async () => {
    const { excel, addin, client, sheets } = await listening('DataChangedEvent', 'AddedEvent', 'DeletedEvent', 'EventNameChanged');
    const added = sheets.get('Add', 'New');
    await client.sync();
    added.set({ Name: 'Newer' });
    await client.sync();
    excel.model.dispatch('REQUEST_UNDO');
    excel.model.dispatch('REQUEST_UNDO');
    const sheetId = excel.model.getters.getActiveSheetId();
    excel.model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: 'Sheet1', dimension: 'ROW', base: 2, quantity: 2, position: 'before' });
    expect(addin.events.map(({ type: kind, args }) => [kind, args['address'] ?? args['nameAfter'], args['changeType']])).toEqual([
      [EVENT.added, undefined, undefined],
      [EVENT.nameChanged, 'Newer', undefined],
      [EVENT.nameChanged, 'New', undefined],
      [EVENT.deleted, undefined, undefined],
      [EVENT.changed, '3:4', 'RowInserted'],
    ]);
  });

  it('tells of selections and of the sheet shown', async () => {
    const { excel, addin, client, sheets } = await listening('SelectionChangedEvent', 'ActivatedEvent');
    excel.model.selection.selectCell(2, 4);
    expect(addin.events.map(({ type: kind, args }) => [kind, args['address']])).toEqual([[EVENT.selectionChanged, 'C5']]);
    expect(addin.fired).toContain('documentSelectionChanged');
    sheets.get('Add', 'B').call('Activate');
    await client.sync();
    expect(addin.events.slice(1).map(({ type: kind, args }) => [kind, args['address']])).toEqual([
      [EVENT.activated, undefined],
      [EVENT.selectionChanged, 'A1'],
    ]);
  });

  it('is silent for whom nothing is registered, and while events are off', async () => {
    const { excel, addin, client, sheets } = await listening('DataChangedEvent');
    client.workbook.nav('_Runtime').set({ EnableEvents: false });
    await client.sync();
    type(excel, 'A1', '1');
    client.workbook.nav('_Runtime').set({ EnableEvents: true });
    sheets.call('_UnregisterDataChangedEvent');
    await client.sync();
    type(excel, 'A1', '2');
    expect(addin.events).toEqual([]);
  });

  it('gives the range of an edit by its reference', async () => {
    const { excel, addin } = await listening('DataChangedEvent');
    type(excel, 'B3', '1');
    const client = new Client(excel);
    const range = client.workbook.get('_GetRangeForEventByReferenceId', addin.events[0]?.args['referenceId']).load('address');
    await client.sync();
    expect(field(range, 'Address')).toBe('Sheet1!B3');
  });
});
