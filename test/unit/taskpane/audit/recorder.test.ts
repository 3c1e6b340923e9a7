import { createSheet } from '../../../../src/excel';
import type { WorkbookChange } from '../../../../src/excel';
import { buildScoringSheet } from '../../../../src/sheets';
import { gbt27922 } from '../../../../src/standards';
import { createAuditDoor, type AuditDoor } from '../../../../src/taskpane/audit/audit-door';
import { scoringSheets } from '../../../../src/taskpane/audit/scoring-sheet-in-hand';
import { readLogLines } from '../../../../src/taskpane/features/audit/sign/log-writer';
import { createRecorder, type Recorder } from '../../../../src/taskpane/features/audit/sign/recorder';
import { officeAuditHost } from '../../../../src/taskpane/host/office-audit-host';
import type { ActiveSheet } from '../../../../src/taskpane/host/excel-host';
import { createMemory } from '../../../../src/taskpane/settings/remembered';
import { createStore, type Store } from '../../../../src/taskpane/state/store';
import { openWorkbook, sheetOf } from '../../excel/support/open-workbook';
import { quickPlan } from './support/quick-plan';

jest.setTimeout(240_000);

interface Pane {
  readonly door: AuditDoor;
  readonly recorder: Recorder;
  readonly active: Store<ActiveSheet | null>;
  readonly reported: unknown[];
  /** Tells the pane of an edit, and lets it look. */
  readonly sees: (change: Partial<WorkbookChange>) => Promise<void>;
}

let moment = Date.UTC(2026, 10, 26, 15, 0, 0);
const panes: Pane[] = [];

function openPane(user: string): Pane {
  const active = createStore<ActiveSheet | null>(null);
  const listeners = new Set<(change: WorkbookChange) => void>();
  const live = {
    activeSheet: active,
    selected: createStore(null),
    cellError: createStore(null),
    start: () => () => undefined,
    onChange: (listener: (change: WorkbookChange) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const reported: unknown[] = [];
  const report = (error: unknown): void => void reported.push(error);
  const at = <T>(task: () => Promise<T>): Promise<T> => task();
  const memory = createMemory(() => {
    throw new Error('no storage');
  });
  const door = createAuditDoor({ host: () => Promise.resolve(officeAuditHost), live, patiently: at, silently: at, memory, report });
  door.setUser(user);
  const recorder = createRecorder({ door, live, report, now: () => new Date((moment += 1000)) });
  const pane: Pane = {
    door,
    recorder,
    active,
    reported,
    sees: async (change) => {
      listeners.forEach((listener) => listener({ content: true, selection: false, ...change }));
      await door.refresh();
    },
  };
  panes.push(pane);
  return pane;
}

async function type(sheet: string, address: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[content]];
    await context.sync();
  });
}

async function loggedChanges(): Promise<string[]> {
  const lines = await readLogLines(officeAuditHost, await officeAuditHost.readOurSheets());
  return lines.map(({ row, field, before, after, who }) => [row, field, before, after, who].join('|'));
}

afterEach(() => panes.splice(0).forEach(({ recorder }) => recorder.stop()));

test('changes are on record: seen in the pane, by co-authors, and while no pane was open', async () => {
  const { excel } = await openWorkbook();
  const { name } = await createSheet(quickPlan(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' })));
  await excel.idle();
  const first = openPane('李四');
  await first.door.refresh();
  const [scoring] = scoringSheets(first.door.sheets.get() ?? []);
  if (scoring === undefined) throw new Error('no scoring sheet');
  await first.recorder.begin(scoring);
  expect(first.recorder.state.get()).toMatchObject({ recording: [scoring.id], pending: 0 });
  expect(excel.snapshot().sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', '评分表', '变更记录', '评分底稿']);

  await type(name, 'E9', '符合');
  await first.sees({});
  await type(name, 'E9', '不符合');
  await first.sees({});
  await type(name, 'K9', '=证据');
  await first.sees({ remote: 'all' });
  expect(first.recorder.state.get().pending).toBe(3);
  expect(await loggedChanges()).toEqual(['|开始记录|||李四']);

  // Leaving the sheet writes.
  first.active.set({ state: 'foreign', id: 'elsewhere', name: 'Sheet1' });
  await first.recorder.flush();
  expect(first.recorder.state.get()).toMatchObject({ pending: 0, failing: false });
  const written = ['R01|判定|未评|符合|李四', 'R01|判定|符合|不符合|李四', 'R01|证据或理由||=证据|共同作者'].map((line) =>
    line.replace('证据或理由', '理由与证据'),
  );
  expect((await loggedChanges()).slice(1)).toEqual(written);

  // A second pane of somebody else sees the same edit; whoever writes first has it on record.
  const second = openPane('王五');
  await second.door.refresh();
  await type(name, 'E10', '符合');
  await first.sees({});
  await second.sees({ remote: 'all' });
  expect([first, second].map(({ recorder }) => recorder.state.get().pending)).toEqual([1, 1]);
  await first.recorder.flush();
  await second.recorder.flush();
  expect((await loggedChanges()).slice(4)).toEqual(['R02|判定|未评|符合|李四']);
  expect(second.recorder.state.get().pending).toBe(0);

  // Nobody looks.
  panes.splice(0).forEach(({ recorder }) => recorder.stop());
  await type(name, 'C2', '甲公司');
  const third = openPane('李四');
  await third.door.refresh();
  expect(third.recorder.state.get().pending).toBe(1);
  await third.recorder.flush();
  const lines = await readLogLines(officeAuditHost, await officeAuditHost.readOurSheets());
  expect(lines.at(-1)).toMatchObject({ row: '表头', field: '受评组织', before: '', after: '甲公司', who: '未知' });
  expect(lines.at(-1)?.note).toMatch(/^插件未运行期间的变化（2026-11-2\d [\d:]{8} 至 2026-11-2\d [\d:]{8}）$/u);
  expect([first, second, third].flatMap(({ reported }) => reported)).toEqual([]);
  const log = sheetOf(excel, '变更记录');
  expect(Object.values(log.cells).filter((cell) => 'formula' in cell)).toEqual([]);
});
