import { createSheet, hostProblem } from '../../../src/excel';
import { drawingParts, REQUEST_LIMITS } from '../../../src/excel/drawing-parts';
import { buildFeeSheet } from '../../../src/sheets';
import { trialCard } from '../../../src/rate-cards';
import type { SheetSnapshot } from '../../../workbench/contract';
import { dispatchOf } from '../../../workbench/workbook/dispatch';
import { longPriceListPlan } from '../sheets/support/price-list-plan';
import { supportsUndoGroups, watchUndoGroups, writes } from './support/faults';
import { openWorkbook, sheetOf, type OpenWorkbook } from './support/open-workbook';

jest.setTimeout(120_000);

/** 60 clients under the head of a price list: 67 rows. */
const plan = longPriceListPlan('zh-CN', 60);
const LIMITS = { rows: 20, bytes: 1_000_000 };
const ROWS = 67;

/** A sheet without what the engine counts up by itself; a line between two rows is kept as the upper one's or as the lower one's. */
const plain = (sheet: SheetSnapshot): unknown =>
  JSON.parse(JSON.stringify(sheet, (key, value: unknown) => (key === 'bottom' ? undefined : value)).replace(/-\d+-[a-z0-9]{6}/gu, ''));
const failureOf = (making: Promise<unknown>): Promise<unknown> =>
  making.then(
    () => null,
    (reason: unknown) => reason,
  );

describe('parts of a plan', () => {
  test('are one, and all of it, for everything ordinary', () => {
    const fees = buildFeeSheet({ card: trialCard, locale: 'zh-CN' });
    const [only, ...more] = drawingParts(fees);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ blocks: fees.blocks, styled: fees.styled, borders: fees.borders, font: fees.font });
    expect(drawingParts({ ...fees, blocks: [] })).toHaveLength(1);
  });

  test('are as many rows as a request takes, and nothing is lost or drawn twice', () => {
    const parts = drawingParts(plan, LIMITS);
    expect(parts.map(({ rows }) => rows)).toEqual([20, 40, 60, ROWS]);
    expect(parts.flatMap(({ blocks }) => blocks).flatMap(({ rows }) => rows)).toEqual(plan.blocks.flatMap(({ rows }) => rows));
    expect(parts.map(({ font }) => font?.address)).toEqual(['A1:M20', 'A21:M40', 'A41:M60', 'A61:M67']);
    expect(parts.flatMap(({ merges }) => merges)).toEqual(plan.merges);
    expect(parts.flatMap(({ columnWidths }) => columnWidths)).toEqual(plan.columnWidths);
  });

  test('are cut by size as well; a row that is too large by itself is a part of its own', () => {
    const text = 'x'.repeat(90);
    const rows = ['', text, text, text.repeat(9), text].map((cell) => [cell]);
    const parts = drawingParts({ ...plan, blocks: [{ kind: 'values', topLeft: 'B3', rows }] }, { ...REQUEST_LIMITS, bytes: 190 });
    expect(parts.map(({ blocks }) => blocks.map(({ topLeft, rows: own }) => [topLeft, own.length]))).toEqual([
      [['B3', 2]],
      [['B5', 1]],
      [['B6', 1]],
      [['B7', 1]],
    ]);
  });
});

describe('a long sheet', () => {
  let book: OpenWorkbook;
  const sheets = (): string[] => book.excel.snapshot().sheets.map(({ name }) => name);
  const active = (): string => book.excel.model.getters.getSheetName(book.excel.model.getters.getActiveSheetId());
  const undo = (): unknown => dispatchOf(book.excel.model)('REQUEST_UNDO', {});

  beforeEach(async () => {
    book = await openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['mine']];
      await context.sync();
    });
  });

  test('comes to the same drawn in parts as drawn at once, with its rows told', async () => {
    await createSheet(plan);
    const whole = plain(sheetOf(book.excel, plan.name));
    book = await openWorkbook();
    const told: [number, number][] = [];
    const { name } = await createSheet(plan, { onRows: (drawn, of) => told.push([drawn, of]) }, LIMITS);
    expect(plain(sheetOf(book.excel, name))).toEqual(whole);
    expect(told).toEqual([0, 20, 40, 60, ROWS].map((drawn) => [drawn, ROWS]));
    // Names in use, four parts, what stands by then, and what belongs to the whole sheet.
    expect(book.traffic.requests).toHaveLength(7);
    expect(active()).toBe(name);
    const { cells, tables } = sheetOf(book.excel, name);
    expect([cells['B6']?.value, cells['M6']?.value]).toEqual(['48 家已报价，12 行未计入', '12 行有问题，未报价']);
    // Filtered by their reasons.
    expect(tables).toMatchObject([{ range: 'A7:M67', filterButton: true }]);
    expect(book.excel.unknownMembers).toEqual([]);
  });

  test('is told nothing of, and not hidden, where one request takes it', async () => {
    const onRows = jest.fn();
    await createSheet(plan, { onRows });
    expect(onRows).not.toHaveBeenCalled();
    expect(book.traffic.requests.filter((body) => body.includes('Hidden'))).toEqual([]);
  });

  test.each([0, 20, 60, ROWS])('is gone when it is cancelled after %d rows; the rest is as it was', async (rows) => {
    const before = sheetOf(book.excel, 'Sheet1');
    const abort = new AbortController();
    const seen: { drawn: number; active: string; hidden: boolean }[] = [];
    const onRows = (drawn: number): void => {
      const made = book.excel.snapshot().sheets.find(({ name }) => name === plan.name);
      if (made !== undefined) seen.push({ drawn, active: active(), hidden: !made.visible });
      if (drawn === rows) abort.abort();
    };
    const failure = await failureOf(createSheet(plan, { onRows, signal: abort.signal }, LIMITS));
    expect(failure).toBe(abort.signal.reason);
    expect(seen.every(({ hidden, active: name }) => hidden && name === 'Sheet1')).toBe(true);
    expect(seen.at(-1)?.drawn ?? 0).toBe(rows);
    expect(sheets()).toEqual(['Sheet1']);
    expect(sheetOf(book.excel, 'Sheet1')).toEqual(before);
    expect(active()).toBe('Sheet1');
    // And again, to the end.
    expect(await createSheet(plan, {}, LIMITS)).toMatchObject({ name: plan.name });
    expect(sheets()).toEqual(['Sheet1', plan.name]);
  });

  test('is not tried once more without a group when it is cancelled within one', async () => {
    book = await openWorkbook({ supports: supportsUndoGroups });
    const groups = watchUndoGroups();
    const abort = new AbortController();
    const onRows = (drawn: number): void => {
      if (drawn === 40) abort.abort();
    };
    const failure = await failureOf(createSheet(plan, { onRows, signal: abort.signal }, LIMITS));
    groups.restore();
    expect(failure).toBe(abort.signal.reason);
    expect(sheets()).toEqual(['Sheet1']);
    expect(book.traffic.requests.filter((body) => writes(body) && body.includes('Hidden'))).toHaveLength(1);
  });

  test('leaves what others do meanwhile as it is: cells, a new sheet, the sheet in front', async () => {
    const onRows = (drawn: number): void => {
      if (drawn === 20)
        dispatchOf(book.excel.model)('UPDATE_CELL', {
          sheetId: book.excel.model.getters.getActiveSheetId(),
          col: 1,
          row: 1,
          content: 'typed',
        });
      if (drawn === 40) dispatchOf(book.excel.model)('CREATE_SHEET', { sheetId: 'theirs', name: 'Theirs', position: 0 });
    };
    const { name } = await createSheet(plan, { onRows }, LIMITS);
    expect(sheets().sort()).toEqual(['Sheet1', 'Theirs', name].sort());
    expect(sheetOf(book.excel, 'Sheet1').cells).toMatchObject({ A1: { value: 'mine' }, B2: { value: 'typed' } });
  });

  test('is removed, and said to be, when a part of it was undone meanwhile: it never has a hole', async () => {
    const onRows = (drawn: number): void => {
      if (drawn === 40) undo();
    };
    expect(hostProblem(await failureOf(createSheet(plan, { onRows }, LIMITS)))).toEqual({ kind: 'drawing_disturbed' });
    expect(sheets()).toEqual(['Sheet1']);
  });
});
