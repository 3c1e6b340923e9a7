import { isBlank } from '../../../../core/cells/cell';
import type { AuditType } from '../../../../core/cells/words';
import { NO_TABLE_CHOICES, type ClientTableChoices } from '../../../../core/finance/batch/client-table';
import type { TaxMode } from '../../../../core/fees/tax';
import type { TaxRateId } from '../../../../rate-cards/tax-rates';
import type { PaneServices } from '../../../services';
import { createStore, type ReadableStore } from '../../../state/store';
import { sourceOfScan, type OldSource, type SourceProblem } from '../../audit/import/source';
import { makePriceList, type BatchOrder } from './batch-job';
import type { BatchProgress } from './batch-progress';
import type { MadeList } from './made-list';

/** Rows that are priced in one go; more than any list of clients has. */
export const MOST_ROWS = 20_000;

/** What all rows are priced by, as chosen in the pane. */
export interface BatchChoices {
  readonly cardId: string;
  readonly auditType: AuditType;
  readonly outletsCounted: boolean;
  /** Null: no tax is reckoned. */
  readonly taxRate: TaxRateId | null;
  readonly taxMode: TaxMode;
}

export interface BatchState {
  readonly choices: BatchChoices;
  readonly source: (OldSource & { readonly sheet: string }) | null;
  readonly problem: Exclude<SourceProblem, 'oneCell' | 'unclosed'> | 'tooMany' | null;
  readonly table: ClientTableChoices;
  /** What is at work: the list being read, or being priced and written. */
  readonly busy: 'reading' | BatchProgress | null;
  /** Cancelled, but not at an end yet: the request that is under way ends first. */
  readonly cancelling: boolean;
  readonly ended: 'cancelled' | 'noClients' | null;
  readonly made: MadeList | null;
}

const START: BatchState = {
  choices: { cardId: 'trial', auditType: 'initial', outletsCounted: true, taxRate: null, taxMode: 'included' },
  source: null,
  problem: null,
  table: NO_TABLE_CHOICES,
  busy: null,
  cancelling: false,
  ended: null,
  made: null,
};

/** Prices one list at a time. No action rejects: what fails is reported. */
export interface Batch {
  readonly state: ReadableStore<BatchState>;
  readonly choose: (change: Partial<BatchChoices>) => void;
  readonly chooseTable: (change: Partial<ClientTableChoices>) => void;
  /** Reads the selection; where it is one cell, the sheet around it. */
  readonly read: () => Promise<void>;
  readonly run: (order: Omit<BatchOrder, 'source' | 'door' | 'signal' | 'onProgress'>) => Promise<void>;
  /** Ends the pricing, or the writing of a long list; no sheet is left then. */
  readonly cancel: () => void;
}

function createBatch({ audit, report, notice }: PaneServices): Batch {
  const state = createStore(START);
  const update = (change: Partial<BatchState>): void => state.set({ ...state.get(), ...change });
  let abort = new AbortController();
  const alone = async (busy: BatchState['busy'], work: () => Promise<Partial<BatchState>>): Promise<void> => {
    if (state.get().busy !== null) return;
    notice.set(null);
    update({ busy, ended: null, made: null });
    try {
      update(await work());
    } catch (error) {
      // What fails while it is cancelled, such as the removal of the sheet begun, is a failure.
      if (abort.signal.aborted && error === abort.signal.reason) update({ ended: 'cancelled' });
      else report(error);
    } finally {
      update({ busy: null, cancelling: false });
    }
  };
  return {
    state,
    choose: (change) => update({ choices: { ...state.get().choices, ...change }, made: null, ended: null }),
    chooseTable: (change) => update({ table: { ...state.get().table, ...change }, made: null, ended: null }),
    read: () =>
      alone('reading', async () => {
        const host = await audit.host();
        const selected = sourceOfScan(await audit.patiently(() => host.scan('selection')));
        const found = selected === 'oneCell' ? sourceOfScan(await audit.patiently(() => host.scan('sheet'))) : selected;
        if (found === 'ours') return { source: null, problem: 'ours' };
        if (typeof found === 'string' || found.sheet === null) return { source: null, problem: 'empty' };
        const { sheet } = found;
        const used = found.matrix.reduce((end, row, index) => (row.every(isBlank) ? end : index + 1), 0);
        const matrix = found.matrix.slice(0, used);
        if (matrix.length > MOST_ROWS) return { source: null, problem: 'tooMany' };
        return { source: { ...found, sheet, matrix }, problem: null, table: NO_TABLE_CHOICES };
      }),
    run: async (order) => {
      const { source } = state.get();
      if (source === null) return;
      abort = new AbortController();
      const { signal } = abort;
      const onProgress = (busy: BatchProgress): void => update({ busy });
      await alone({ step: 'pricing', done: 0, of: source.matrix.length, stoppable: true }, async () => {
        const made = await makePriceList({ ...order, source, door: audit, signal, onProgress });
        return made === null ? { ended: 'noClients' } : { made };
      });
    },
    cancel: () => {
      update({ cancelling: true });
      abort.abort();
    },
  };
}

const batches = new WeakMap<PaneServices, Batch>();

/** The batch of a pane: it outlasts its card. */
export function batchOf(services: PaneServices): Batch {
  const own = batches.get(services) ?? createBatch(services);
  batches.set(services, own);
  return own;
}
