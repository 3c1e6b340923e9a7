import type { WorkbookChange } from '../../excel';
import type { ActiveSheet, ExcelHost } from '../host/excel-host';
import type { SelectedCell } from '../host/selected-cell';
import { coalesce } from '../jobs/coalesce';
import type { Patiently } from '../jobs/patience';
import { createStore, type ReadableStore, type Store } from '../state/store';
import { explainCell, type CellExplanation } from './explain-cell';

/** What the pane knows of the open workbook; it follows every edit and every selection. */
export interface Live {
  /** Null until it is read for the first time. */
  readonly activeSheet: ReadableStore<ActiveSheet | null>;
  /** The selected cell; null until it is read for the first time. */
  readonly selected: ReadableStore<SelectedCell | null>;
  /** The selected cell, where it holds a CERT function in error. */
  readonly cellError: ReadableStore<CellExplanation | null>;
  /** Tells every change of the workbook, before it is read. Returns the way to stop. */
  readonly onChange: (listener: (change: WorkbookChange) => void) => () => void;
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
  const selected = createStore<SelectedCell | null>(null);
  const cellError = createStore<CellExplanation | null>(null);
  const readSelectedCell = async (): Promise<SelectedCell> => {
    const cell = await host.readSelectedCell();
    selected.set(cell);
    return cell;
  };
  const reading = <T>(read: () => Promise<T>, store: Store<T>): (() => Promise<void>) =>
    coalesce(async () => {
      try {
        store.set(await patiently(read));
      } catch (error) {
        report(error);
      }
    });
  const readSheet = reading(host.readActiveSheet, activeSheet);
  const readCell = reading(() => explainCell({ readSelectedCell, readRanges: host.readRanges }), cellError);
  const listeners = new Set<(change: WorkbookChange) => void>();
  const follow = async ({ content }: Pick<WorkbookChange, 'content'>): Promise<void> => {
    if (content) await readSheet();
    await readCell();
  };
  return {
    activeSheet,
    selected,
    cellError,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: () => {
      const watching = host.watchWorkbook((change) => {
        for (const listener of [...listeners]) listener(change);
        void follow(change);
      });
      watching.catch(report);
      void follow({ content: true });
      return () => void watching.then((stop) => stop()).catch(report);
    },
  };
}
