import type { SheetPlan } from '../../sheets/plan';
import type { ExcelHost } from '../host/excel-host';
import type { Notice, SheetKind } from '../problems/notice';
import type { Store } from '../state/store';
import type { Patiently } from './patience';

export interface CreateSheetOptions {
  readonly createSheet: ExcelHost['createSheet'];
  /** Builds the plan as the pane stands: its language, its headcount. */
  readonly plan: (kind: SheetKind) => Promise<{ readonly plan: SheetPlan; readonly withHeadcount: boolean }>;
  readonly patiently: Patiently;
  readonly busy: Store<SheetKind | null>;
  readonly notice: Store<Notice | null>;
  readonly report: (error: unknown) => void;
}

/**
 * The one way a sheet comes into being, for buttons and ribbon alike: built, drawn, announced. A call while another one is at work does
 * nothing, so a double click makes one sheet. Never rejects: what fails is reported.
 *
 * @returns True when a sheet was made.
 */
export function createSheetJob(options: CreateSheetOptions): (kind: SheetKind) => Promise<boolean> {
  const { busy, notice } = options;
  return async (kind) => {
    if (busy.get() !== null) return false;
    busy.set(kind);
    notice.set(null);
    try {
      const { plan, withHeadcount } = await options.plan(kind);
      const { name } = await options.patiently(() => options.createSheet(plan));
      notice.set({ kind: 'created', sheet: kind, name, withHeadcount });
      return true;
    } catch (error) {
      options.report(error);
      return false;
    } finally {
      busy.set(null);
    }
  };
}
