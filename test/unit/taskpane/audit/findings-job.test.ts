import type { AuditHost } from '../../../../src/taskpane/host/audit-host';
import type { AuditDoor } from '../../../../src/taskpane/audit/audit-door';
import { createFindingsJob } from '../../../../src/taskpane/features/audit/findings/findings-job';
import type { Notice } from '../../../../src/taskpane/problems/notice';
import { createStore } from '../../../../src/taskpane/state/store';

/** A door to a workbook without sheets, which counts how often it is read; reading ends when it is let. */
function doorThatWaits(): { readonly audit: AuditDoor; readonly reads: () => number; readonly letRead: () => void } {
  let reads = 0;
  const waiting: (() => void)[] = [];
  const host = {
    readOurSheets: () =>
      new Promise((resolve) => {
        reads += 1;
        waiting.push(() => resolve([]));
      }),
  } as unknown as AuditHost;
  const audit = {
    host: () => Promise.resolve(host),
    patiently: (work: () => Promise<unknown>) => work(),
    refresh: () => Promise.resolve(),
  } as unknown as AuditDoor;
  return { audit, reads: () => reads, letRead: () => waiting.shift()?.() };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('an update asked for while one is at work follows it, once', async () => {
  const { audit, reads, letRead } = doorThatWaits();
  const faults: unknown[] = [];
  const job = createFindingsJob({ audit, notice: createStore<Notice | null>(null), report: (error) => faults.push(error) });
  const first = job.update({ say: 'news' });
  await soon();
  await job.update({ say: 'news' });
  await job.update({ say: 'news' });
  expect(reads()).toBe(1);
  letRead();
  await soon();
  expect(reads()).toBe(2);
  letRead();
  await first;
  expect([reads(), job.busy.get(), faults]).toEqual([2, false, []]);
});
