import type { PaneServices } from '../services';

/** Goes on with the change log of a workbook that has one, once the pane stands; the rest of the audit is loaded when it is wanted. */
export function startRecording({ audit, live, report }: Pick<PaneServices, 'audit' | 'live' | 'report'>): void {
  const stop = live.activeSheet.subscribe(() => {
    stop();
    audit.recorder().then(audit.refresh).catch(report);
  });
}
