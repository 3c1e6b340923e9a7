import type { Live } from '../live/live';
import type { FindingsJobOptions } from '../features/audit/findings/findings-job';

/** Brings the list of nonconformities up to the scores whenever it comes to the front; its code is loaded by then. */
export function followFindings({ live, ...options }: FindingsJobOptions & { readonly live: Live }): void {
  let front: string | null = null;
  live.activeSheet.subscribe(() => {
    const sheet = live.activeSheet.get();
    const cameToFront = sheet !== null && sheet.id !== front;
    front = sheet?.id ?? null;
    if (!cameToFront || sheet.state !== 'read' || sheet.marker.kind !== 'findings') return;
    void import(/* webpackChunkName: "audit-findings" */ '../features/audit/findings/findings-job')
      .then(({ findingsJobOf }) => findingsJobOf(options).update({ say: 'news' }))
      .catch(options.report);
  });
}
