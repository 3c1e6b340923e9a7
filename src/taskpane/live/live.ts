import type { ExcelHost } from '../host/excel-host';
import type { ActiveSheet } from '../host/workbook-state';
import { coalesce } from '../jobs/coalesce';
import type { Patiently } from '../jobs/patience';
import { createStore, type ReadableStore } from '../state/store';
import { explainCell, type CellExplanation } from './explain-cell';

/** What the pane knows of the open workbook; it follows every edit and every selection. */
export interface Live {
  /** Null until it is read for the first time. */
  readonly activeSheet: ReadableStore<ActiveSheet | null>;
  /** The selected cell, where it holds a CERT function in error. */
  readonly cellError: ReadableStore<CellExplanation | null>;
  /** Begins to follow the workbook. Returns the way to stop. */
  readonly start: () => () => void;
}

export interface LiveOptions {
  readonly host: ExcelHost;
  readonly patiently: Patiently;
  readonly report: (error: unknown) => void;
}

export function createLive({ host, patiently, report }: LiveOptions): Live {
  const activeSheet = createStore<ActiveSheet | null>(null);
  const cellError = createStore<CellExplanation | null>(null);
  const refresh = coalesce(async () => {
    try {
      activeSheet.set(await patiently(() => host.readActiveSheet()));
      cellError.set(await patiently(() => explainCell(host)));
    } catch (error) {
      report(error);
    }
  });
  return {
    activeSheet,
    cellError,
    start: () => {
      const watching = host.watchWorkbook(() => void refresh());
      watching.catch(report);
      void refresh();
      return () => void watching.then((stop) => stop()).catch(report);
    },
  };
}
