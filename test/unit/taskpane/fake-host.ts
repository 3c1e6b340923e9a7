import type { SheetPlan } from '../../../src/sheets';
import type { ActiveSheet, ExcelHost } from '../../../src/taskpane/host/excel-host';
import type { SelectedCell } from '../../../src/taskpane/host/selected-cell';
import type { AuditHost } from '../../../src/taskpane/host/audit-host';
import type { ToolsHost } from '../../../src/taskpane/host/tools-host';

export interface FakeHost extends ExcelHost {
  /** What stands in the workbook; tests change it and call {@link FakeHost.change}. */
  activeSheet: ActiveSheet;
  selectedCell: SelectedCell;
  /** What the tools meet; an empty workbook to begin with. */
  toolsHost: ToolsHost;
  /** What the audit's cards meet; a workbook without sheets of ours to begin with. */
  auditHost: AuditHost;
  /** Rejects the next creation. */
  refuse: Error | null;
  readonly plans: SheetPlan[];
  /** Tells the pane that the workbook changed. */
  readonly change: () => void;
}

/** An Excel that holds one sheet. An error is Excel's when it names a `kind`. */
export function fakeHost(): FakeHost {
  const listeners = new Set<Parameters<ExcelHost['watchWorkbook']>[0]>();
  const host: FakeHost = {
    activeSheet: { state: 'foreign', id: '0', name: 'Sheet1' },
    selectedCell: { sheet: 'Sheet1', address: 'A1', formula: '', spilledFrom: null, error: null },
    toolsHost: {
      scan: () => Promise.resolve({ sheets: [], selection: null }),
      scanNames: () => Promise.resolve([]),
      readSpills: (places) => Promise.resolve(places.map(() => null)),
      applyChanges: (changes) =>
        Promise.resolve({
          made: changes.map((change) => ({ ...change, now: '', shows: '' })),
          skipped: [],
          rejected: [],
          stopped: null,
          checked: true,
        }),
      showCell: () => Promise.resolve(),
    },
    auditHost: {
      readOurSheets: () => Promise.resolve([]),
      createSheet: async (plan) => ({ id: plan.name, ...(await host.createSheet(plan)) }),
      applyChanges: (changes) => host.toolsHost.applyChanges(changes),
      restoreNames: (names) => Promise.resolve(names),
      removeNames: () => Promise.resolve(),
      readSheetCells: (sheet) => Promise.resolve({ sheet, row: 0, column: 0, contents: [], values: [] }),
      readSelection: () => Promise.resolve({ sheet: 'Sheet1', address: 'A1', firstRow: 1, cells: [] }),
      scan: (scope) => host.toolsHost.scan(scope),
      readNamed: (_sheet, names) => Promise.resolve(names.map(() => null)),
      protectSheet: () => Promise.resolve(true),
      showLines: () => Promise.resolve(),
      canInsertSheets: () => true,
      insertSheets: () => Promise.resolve([]),
      showCell: () => Promise.resolve(),
    },
    refuse: null,
    plans: [],
    createSheet: (plan) => {
      if (host.refuse !== null) return Promise.reject(host.refuse);
      host.plans.push(plan);
      return Promise.resolve({ name: plan.name });
    },
    readActiveSheet: () => Promise.resolve(host.activeSheet),
    insertFormula: () => Promise.resolve({ kind: 'inserted', cell: 'Sheet1!A1' }),
    isCellBeingEdited: () => Promise.resolve(false),
    readSelectedCell: () => Promise.resolve(host.selectedCell),
    readRanges: (addresses) => Promise.resolve(addresses.map(() => [[0]])),
    watchWorkbook: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    tools: () => Promise.resolve(host.toolsHost),
    audit: () => Promise.resolve(host.auditHost),
    problemOf: (error) => (error instanceof Error && error.message === 'protected' ? { kind: 'workbook_protected' } : null),
    change: () => listeners.forEach((listener) => listener({ content: true, selection: true })),
  };
  return host;
}
