import type { ActiveSheet } from '../host/excel-host';
import type { Notice } from '../problems/notice';
import type { ReadableStore, Store } from '../state/store';

export interface RetireOptions {
  readonly notice: Store<Notice | null>;
  readonly activeSheet: ReadableStore<ActiveSheet | null>;
  readonly headcount: ReadableStore<string>;
  /** The tab in front. */
  readonly section: ReadableStore<string>;
}

/** Takes notices away that have done their work: a sheet is announced until its first edit or a look at another tab, a refused headcount until it is changed. */
export function retireNotices({ notice, activeSheet, headcount, section }: RetireOptions): void {
  let announced: { readonly notice: Notice; readonly inputs: string } | null = null;
  activeSheet.subscribe(() => {
    const current = notice.get();
    const sheet = activeSheet.get();
    if (current?.kind !== 'created' || sheet?.state !== 'read' || sheet.name !== current.name) return;
    const inputs = JSON.stringify(sheet.cells);
    if (announced?.notice !== current) announced = { notice: current, inputs };
    else if (announced.inputs !== inputs) notice.set(null);
  });
  section.subscribe(() => {
    if (notice.get()?.kind === 'created') notice.set(null);
  });
  headcount.subscribe(() => {
    const current = notice.get();
    if (current?.kind === 'problem' && current.problem.kind === 'refused') notice.set(null);
  });
}
