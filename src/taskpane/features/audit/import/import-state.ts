import { parseDelimited } from '../../../../core/audit/delimited-text';
import { NO_CHOICES, type OldSheetChoices } from '../../../../core/audit/old-sheet/choices';
import { isBlank } from '../../../../core/cells/cell';
import type { SheetPlan } from '../../../../sheets';
import type { PaneServices } from '../../../services';
import { createStore, type ReadableStore } from '../../../state/store';
import { sourceOfScan, type OldSource, type SourceKind, type SourceProblem } from './source';

export type ImportStep = 'source' | 'columns' | 'preview' | 'done';

/** How far the import of an old sheet is. */
export interface ImportState {
  readonly step: ImportStep;
  readonly busy: boolean;
  readonly kind: SourceKind;
  readonly pasted: string;
  /** Key of the standard chosen; null for the first there is. */
  readonly target: string | null;
  readonly source: OldSource | null;
  readonly problem: SourceProblem | null;
  readonly choices: OldSheetChoices;
  readonly made: { readonly sheet: string; readonly report: string } | null;
}

/** What is to be made of the preview. */
export interface ImportOrder {
  readonly plan: () => Promise<SheetPlan>;
  readonly report: (sheet: string) => string;
}

/** Imports one old sheet at a time. No action rejects: what fails is reported and the step stays. */
export interface Import {
  readonly state: ReadableStore<ImportState>;
  readonly set: (change: Partial<Pick<ImportState, 'step' | 'kind' | 'pasted' | 'target'>>) => void;
  readonly choose: (change: Partial<OldSheetChoices>) => void;
  readonly read: () => Promise<void>;
  /** Makes the new sheet; true when it is there. */
  readonly make: (order: ImportOrder) => Promise<boolean>;
  readonly show: (sheet: string, address: string) => Promise<void>;
  readonly again: () => void;
}

const START: ImportState = {
  step: 'source',
  busy: false,
  kind: 'selection',
  pasted: '',
  target: null,
  source: null,
  problem: null,
  choices: NO_CHOICES,
  made: null,
};

export function createImport({ audit, report, notice }: Pick<PaneServices, 'audit' | 'report' | 'notice'>): Import {
  const state = createStore(START);
  const update = (change: Partial<ImportState>): void => state.set({ ...state.get(), ...change });
  /** Does one thing at a time. */
  const step = async (work: () => Promise<Partial<ImportState>>): Promise<boolean> => {
    if (state.get().busy) return false;
    notice.set(null);
    update({ busy: true });
    try {
      update(await work());
      return true;
    } catch (error) {
      report(error);
      return false;
    } finally {
      update({ busy: false });
    }
  };
  const find = async (): Promise<OldSource | SourceProblem> => {
    const { kind, pasted } = state.get();
    if (kind === 'paste') {
      const text = parseDelimited(pasted);
      if (!text.ok) return 'unclosed';
      const matrix = text.rows;
      return matrix.every((row) => row.every(isBlank)) ? 'empty' : { sheet: null, top: 0, left: 0, matrix };
    }
    const host = await audit.host();
    return sourceOfScan(await audit.patiently(() => host.scan(kind)));
  };
  return {
    state,
    set: (change) => update({ problem: null, ...change }),
    choose: (change) => update({ choices: { ...state.get().choices, ...change } }),
    read: async () => {
      await step(async () => {
        const found = await find();
        if (typeof found === 'string') return { problem: found };
        return { problem: null, source: found, choices: NO_CHOICES, step: 'columns' };
      });
    },
    make: ({ plan, report: write }) =>
      step(async () => {
        const host = await audit.host();
        const built = await plan();
        const { id, name } = await audit.patiently(() => host.createSheet(built));
        audit.chosen.set(id);
        await audit.refresh();
        return { step: 'done', made: { sheet: name, report: write(name) } };
      }),
    show: async (sheet, address) => {
      try {
        const host = await audit.host();
        await audit.patiently(() => host.showCell(sheet, address));
      } catch (error) {
        report(error);
      }
    },
    again: () => {
      const { kind, target } = state.get();
      state.set({ ...START, kind, target });
    },
  };
}

const made = new WeakMap<PaneServices, Import>();

/** The import of a pane: it outlasts its card, so that a look at the old sheet loses nothing. */
export function importOf(services: PaneServices): Import {
  const own = made.get(services) ?? createImport(services);
  made.set(services, own);
  return own;
}
