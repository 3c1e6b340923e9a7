import type { CellChange } from '../../../../src/excel/cell-change';
import type { NamedCells } from '../../../../src/sheets';
import { createRowEditor, type EditedSheet } from '../../../../src/taskpane/features/scoring/rows/row-editor-state';
import type { PaneServices } from '../../../../src/taskpane/services';
import { createStore } from '../../../../src/taskpane/state/store';

const column = (at: number, values: readonly string[]): NamedCells => ({
  row: 8,
  column: at,
  values: values.map((value) => [value]),
  contents: values.map((value) => [value]),
});

const sheet: EditedSheet = {
  id: 's',
  name: '总部',
  names: { CERT_Judgements: column(4, ['未评', '未评', '未评']), CERT_Reasons: column(10, ['', '', '']) },
};

/** A host that writes when it is told to: keys come faster than Excel answers. */
function setUp() {
  const written: CellChange[][] = [];
  const answers: (() => void)[] = [];
  const report = jest.fn();
  const applyChanges = async (changes: readonly CellChange[]): Promise<unknown> => {
    written.push([...changes]);
    await new Promise<void>((resolve) => answers.push(resolve));
    const made = changes.map((change) => {
      const now = 'value' in change.after ? change.after.value : '';
      return { ...change, now, shows: now };
    });
    return { made, skipped: [], rejected: [], stopped: null, checked: true };
  };
  const audit = {
    host: () => Promise.resolve({ applyChanges }),
    patiently: <T>(work: () => Promise<T>): Promise<T> => work(),
    user: createStore(''),
  };
  const live = { activeSheet: createStore(null) };
  const editor = createRowEditor({ audit, live, report, notice: createStore(null) } as unknown as PaneServices);
  const judge = (line: number, judgement: string): Promise<void> => editor.edit({ sheet, line, fields: { judgement } });
  /** Lets everything that waits be written. */
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 30; round += 1) {
      await Promise.resolve();
      answers.shift()?.();
    }
  };
  const rows = (): string[][] =>
    written.map((changes) => changes.map(({ row, after }) => `${String(row)} ${'value' in after ? String(after.value) : ''}`));
  return { editor, judge, settle, rows, report };
}

test('keys typed while nothing is answered yet are written together, and taken back one by one', async () => {
  const { editor, judge, settle, rows, report } = setUp();
  void judge(0, '符合');
  void judge(1, '不符合');
  void judge(2, '符合');
  await settle();
  expect(rows()).toEqual([['8 符合', '9 不符合', '10 符合']]);
  void editor.undo();
  await settle();
  expect(rows().slice(1)).toEqual([['10 未评']]);
  void editor.undo();
  await settle();
  expect(rows().slice(2)).toEqual([['9 未评']]);
  expect(editor.canUndo.get()).toBe(true);
  expect(report).not.toHaveBeenCalled();
});

test('a second thought about the same cell is written after the first', async () => {
  const { editor, judge, settle, rows } = setUp();
  void judge(0, '符合');
  void judge(0, '不符合');
  void judge(1, '符合');
  await settle();
  expect(rows()).toEqual([['8 符合'], ['8 不符合', '9 符合']]);
  void editor.undo();
  void editor.undo();
  await settle();
  // What the cell held before the second thought, not before the first.
  expect(rows().slice(2)).toEqual([['9 未评'], ['8 符合']]);
});

test('an edit after an undo is not taken back by it', async () => {
  const { editor, judge, settle, rows } = setUp();
  void judge(0, '符合');
  void editor.undo();
  void judge(1, '符合');
  await settle();
  expect(rows()).toEqual([['8 符合'], ['8 未评'], ['9 符合']]);
  expect(editor.canUndo.get()).toBe(true);
});
