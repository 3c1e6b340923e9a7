import { createImport } from '../../../../src/taskpane/features/audit/import/import-state';
import type { PaneServices } from '../../../../src/taskpane/services';
import { createStore } from '../../../../src/taskpane/state/store';
import type { Notice } from '../../../../src/taskpane/problems/notice';
import type { SheetPlan } from '../../../../src/sheets';
import { fakeHost } from '../fake-host';

function setUp() {
  const host = fakeHost();
  const report = jest.fn();
  const notice = createStore<Notice | null>(null);
  const chosen = createStore<string | null>(null);
  const audit = {
    host: () => Promise.resolve(host.auditHost),
    patiently: <T>(work: () => Promise<T>): Promise<T> => work(),
    refresh: jest.fn(() => Promise.resolve()),
    chosen,
  };
  const job = createImport({ audit, report, notice } as unknown as PaneServices);
  return { host, job, report, chosen, refresh: audit.refresh };
}

const PLAN = { name: '评分表' } as SheetPlan;
const order = { plan: () => Promise.resolve(PLAN), report: (sheet: string): string => `to ${sheet}` };

test('a pasted table goes on to its columns; decisions about an earlier one are forgotten', async () => {
  const { job } = setUp();
  job.set({ kind: 'paste', pasted: '条款\t得分\n5.1.1\t5' });
  job.choose({ blankLost: 'conforming' });
  await job.read();
  expect(job.state.get()).toMatchObject({
    step: 'columns',
    source: {
      sheet: null,
      top: 0,
      left: 0,
      matrix: [
        ['条款', '得分'],
        ['5.1.1', '5'],
      ],
    },
    choices: { blankLost: null },
  });
});

test.each([
  ['', 'empty'],
  [' \n\t', 'empty'],
  ['"a\tb', 'unclosed'],
])('pasted %j is refused as %s and the step stays', async (pasted, problem) => {
  const { job } = setUp();
  job.set({ kind: 'paste', pasted });
  await job.read();
  expect(job.state.get()).toMatchObject({ step: 'source', problem, busy: false });
  job.set({ pasted: 'x' });
  expect(job.state.get().problem).toBeNull();
});

test('what Excel refuses is reported, the step stays and nothing is lost', async () => {
  const { host, job, report, chosen, refresh } = setUp();
  job.set({ kind: 'paste', pasted: '条款\t得分\n5.1.1\t5' });
  await job.read();
  job.set({ step: 'preview' });
  host.refuse = new Error('protected');
  expect(await job.make(order)).toBe(false);
  expect(report).toHaveBeenCalledWith(host.refuse);
  expect(job.state.get()).toMatchObject({ step: 'preview', busy: false, made: null });
  host.refuse = null;
  expect(await job.make(order)).toBe(true);
  expect(job.state.get()).toMatchObject({ step: 'done', made: { sheet: '评分表', report: 'to 评分表' } });
  expect(host.plans).toEqual([PLAN]);
  // The other cards go on with the new sheet.
  expect(chosen.get()).toBe('评分表');
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('a second click while a sheet is being made does nothing', async () => {
  const { host, job } = setUp();
  const first = job.make(order);
  expect(await job.make(order)).toBe(false);
  expect(await first).toBe(true);
  expect(host.plans).toHaveLength(1);
});

test('the next import begins anew at the same place and standard', async () => {
  const { job } = setUp();
  job.set({ kind: 'paste', pasted: '5.1.1\t√', target: 'x' });
  await job.read();
  job.again();
  expect(job.state.get()).toMatchObject({ step: 'source', kind: 'paste', target: 'x', pasted: '', source: null, made: null });
});
