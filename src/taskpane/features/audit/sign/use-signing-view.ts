import { useEffect, useState } from 'react';
import type { OurSheet } from '../../../../sheets';
import type { LogLine } from '../../../../sheets/log/log-line';
import { usePane } from '../../../app/pane-context';
import type { AuditDoor } from '../../../audit/audit-door';
import { useStore } from '../../../state/use-store';
import { logSheets, readLogLines } from './log-writer';
import { signStateOf } from './sign-state';
import { signingView } from './signing-view';
import { webSha256 } from './web-sha256';

type View = Awaited<ReturnType<typeof signingView>>;

/** How a scoring sheet stands on its way to a signature, compared anew with every change; null until it is known. */
export function useSigningView(door: AuditDoor, scoring: OurSheet, sheets: readonly OurSheet[]): View | null {
  const { services } = usePane();
  const logged = useStore(signStateOf(services).logged);
  const [log, setLog] = useState<readonly LogLine[] | null>(null);
  const [seen, setSeen] = useState<{ readonly id: string; readonly view: View } | null>(null);
  const logNames = logSheets(sheets)
    .map(({ name }) => name)
    .join('\n');
  useEffect(() => {
    // Thousands of lines: read when there may be new ones of ours, not with every edit.
    let current = true;
    const read = async (): Promise<void> => {
      const lines = logNames === '' ? [] : await readLogLines(await door.host(), door.sheets.get() ?? []);
      if (current) setLog(lines);
    };
    read().catch(services.report);
    return () => {
      current = false;
    };
  }, [door, logNames, logged, services]);
  useEffect(() => {
    if (log === null) return;
    let current = true;
    const look = async (): Promise<void> => {
      const view = await signingView({ scoring, sheets, log, sha256: webSha256 });
      if (current) setSeen({ id: scoring.id, view });
    };
    look().catch(services.report);
    return () => {
      current = false;
    };
  }, [scoring, sheets, log, services]);
  return seen?.id === scoring.id ? seen.view : null;
}
