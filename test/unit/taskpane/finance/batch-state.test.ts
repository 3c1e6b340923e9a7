import { clientTable, NO_TABLE_CHOICES } from '../../../../src/core/finance/batch/client-table';
import type { BatchTerms } from '../../../../src/core/finance/batch/price-clients';
import type { DrawingWatch } from '../../../../src/excel/draw-in-turn';
import { batchOf, type Batch, type BatchState } from '../../../../src/taskpane/features/finance/batch/batch-state';
import type { Notice } from '../../../../src/taskpane/problems/notice';
import type { PaneServices } from '../../../../src/taskpane/services';
import { createStore } from '../../../../src/taskpane/state/store';
import { DATE, trial } from '../../../support/finance/quote-requests';
import { fakeHost, type FakeHost } from '../fake-host';

const terms: BatchTerms = { card: trial, date: DATE, auditType: 'initial', outletsCounted: true, tax: null };

interface SetUp {
  readonly host: FakeHost;
  readonly job: Batch;
  readonly report: jest.Mock;
  readonly run: () => Promise<void>;
  /** Everything the form showed, in turn. */
  readonly shown: BatchState[];
}

/** A list of so many clients below its headings, read. */
async function setUp(clients: number): Promise<SetUp> {
  const host = fakeHost();
  const values = [['名称', '人数'], ...Array.from({ length: clients }, (_, index) => [`客户 ${index}`, 1 + (index % 10_700)])];
  const sheet = { id: '1', name: 'Sheet1', top: 0, left: 0, values, names: {} };
  host.auditHost = { ...host.auditHost, scan: () => Promise.resolve({ sheets: [sheet], selection: null } as never) };
  const report = jest.fn();
  const audit = {
    host: () => Promise.resolve(host.auditHost),
    patiently: <T>(work: () => Promise<T>): Promise<T> => work(),
    refresh: () => Promise.resolve(),
  };
  const job = batchOf({ audit, report, notice: createStore<Notice | null>(null) } as unknown as PaneServices);
  await job.read();
  const shown: BatchState[] = [];
  job.state.subscribe(() => shown.push(job.state.get()));
  const run = (): Promise<void> => {
    const matrix = job.state.get().source?.matrix ?? [];
    return job.run({ table: clientTable(matrix, NO_TABLE_CHOICES), terms, locale: 'zh-CN' });
  };
  return { host, job, report, run, shown };
}

/** Puts a drawing in the place of Excel's. */
function drawing(host: FakeHost, draw: (watch: DrawingWatch) => Promise<void>): void {
  host.auditHost = {
    ...host.auditHost,
    createSheet: async ({ name }, watch = {}) => {
      await draw(watch);
      return { id: name, name };
    },
  };
}

test('cancelled while it prices: Excel is asked for nothing, and the form stays filled', async () => {
  const { host, job, report, run, shown } = await setUp(15_000);
  job.choose({ auditType: 'surveillance' });
  const stop = job.state.subscribe(() => {
    const { busy } = job.state.get();
    if (busy !== null && busy !== 'reading' && busy.step === 'pricing') {
      stop();
      job.cancel();
    }
  });
  await run();
  expect(job.state.get()).toMatchObject({ ended: 'cancelled', busy: null, cancelling: false, made: null });
  expect(job.state.get().choices.auditType).toBe('surveillance');
  expect(job.state.get().source?.matrix).toHaveLength(15_001);
  expect(shown.some(({ cancelling }) => cancelling)).toBe(true);
  expect(host.plans).toEqual([]);
  expect(report).not.toHaveBeenCalled();
  await run();
  expect(job.state.get()).toMatchObject({ ended: null, made: { totals: { priced: 15_000 } } });
});

test('a long list tells of its clients, without the head of the sheet, and can be cancelled until the last one', async () => {
  const { host, run, shown } = await setUp(20);
  drawing(host, ({ onRows }) => {
    for (const drawn of [0, 10, 27]) onRows?.(drawn, 27);
    return Promise.resolve();
  });
  await run();
  const written = new Set(shown.flatMap(({ busy }) => (busy !== null && busy !== 'reading' && busy.step === 'writing' ? [busy] : [])));
  expect([...written]).toEqual([
    { step: 'writing', done: 0, of: 20, stoppable: false },
    { step: 'writing', done: 0, of: 20, stoppable: true },
    { step: 'writing', done: 3, of: 20, stoppable: true },
    { step: 'writing', done: 20, of: 20, stoppable: false },
  ]);
});

test('cancelled while it is drawn, it is said so; a failure to take the sheet away is a failure', async () => {
  const { host, job, report, run } = await setUp(20);
  drawing(host, ({ signal }) => {
    job.cancel();
    return Promise.reject(signal?.reason as Error);
  });
  await run();
  expect(job.state.get()).toMatchObject({ ended: 'cancelled', busy: null });
  const left = new Error('the half-made sheet could not be removed');
  drawing(host, () => {
    job.cancel();
    return Promise.reject(left);
  });
  await run();
  expect(job.state.get()).toMatchObject({ ended: null, busy: null, cancelling: false });
  expect(report.mock.calls).toEqual([[left]]);
});
