import { createAuditDoor, type AuditDoor } from '../../../../../src/taskpane/audit/audit-door';
import { createToolsDoor, type ToolsDoor } from '../../../../../src/taskpane/features/tools/tools-door';
import { officeAuditHost } from '../../../../../src/taskpane/host/office-audit-host';
import { officeToolsHost } from '../../../../../src/taskpane/host/office-tools-host';
import type { ActiveSheet } from '../../../../../src/taskpane/host/excel-host';
import type { Notice } from '../../../../../src/taskpane/problems/notice';
import { createMemory } from '../../../../../src/taskpane/settings/remembered';
import { createStore, type Store } from '../../../../../src/taskpane/state/store';

/** As much of a pane as the jobs of an audit need, on the real hosts; what is reported is kept. */
export interface AuditPane {
  readonly audit: AuditDoor;
  readonly tools: ToolsDoor;
  readonly live: {
    readonly activeSheet: Store<ActiveSheet | null>;
    readonly selected: Store<null>;
    readonly cellError: Store<null>;
    readonly start: () => () => void;
    readonly onChange: () => () => void;
  };
  readonly notice: Store<Notice | null>;
  readonly report: (error: unknown) => void;
  readonly reported: unknown[];
}

export function auditPane(user = ''): AuditPane {
  const live = {
    activeSheet: createStore<ActiveSheet | null>(null),
    selected: createStore(null),
    cellError: createStore(null),
    start: () => () => undefined,
    onChange: () => () => undefined,
  };
  const reported: unknown[] = [];
  const report = (error: unknown): void => void reported.push(error);
  const at = <T>(task: () => Promise<T>): Promise<T> => task();
  const memory = createMemory(() => {
    throw new Error('no storage');
  });
  const audit = createAuditDoor({ host: () => Promise.resolve(officeAuditHost), live, patiently: at, silently: at, memory, report });
  const tools = createToolsDoor({ host: () => Promise.resolve(officeToolsHost), patiently: at, memory });
  audit.setUser(user);
  return { audit, tools, live, notice: createStore<Notice | null>(null), report, reported };
}
