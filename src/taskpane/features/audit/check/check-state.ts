import { reversed, type ChangeOutcome } from '../../../../excel/apply-changes';
import type { NameToRestore } from '../../../../excel/restore-names';
import type { PaneServices } from '../../../services';
import { createStore, type ReadableStore } from '../../../state/store';
import { rebuildPlan } from '../../tools/plans/rebuild-plan';
import { checkAudit, type AuditCheck } from './check-audit';

/** What a repair has done, with all that its undo needs. */
export interface Repair {
  readonly outcome: ChangeOutcome;
  readonly names: readonly NameToRestore[];
}

/** Where the check stands. */
export type CheckState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly step: 'checking' | 'repairing' | 'undoing' }
  /** `repair`: what was repaired before this look; `undone`: how many cells and names its undo gave back. */
  | {
      readonly phase: 'checked';
      readonly check: AuditCheck;
      readonly asking: boolean;
      readonly repair: Repair | null;
      readonly undone: number | null;
    };

/** One check at a time, kept while the pane lives: a repair can be taken back after a look at another tab. No action rejects. */
export interface CheckJob {
  readonly state: ReadableStore<CheckState>;
  readonly check: () => Promise<void>;
  /** Shows how much a repair would change. */
  readonly ask: (asking: boolean) => void;
  readonly repair: () => Promise<void>;
  /** Takes the last repair back, in cells that nobody has edited since. */
  readonly undo: () => Promise<void>;
}

export function createCheckJob({ tools, audit, report }: Pick<PaneServices, 'tools' | 'audit' | 'report'>): CheckJob {
  const state = createStore<CheckState>({ phase: 'idle' });

  const look = async (): Promise<AuditCheck> => {
    const [host, toolsHost] = [await audit.host(), await tools.host()];
    const sheets = await audit.patiently(host.readOurSheets);
    const scan = await audit.patiently(() => toolsHost.scan('workbook'));
    return checkAudit(sheets, scan, rebuildPlan);
  };

  /** Another look once something was done: where it fails, what was done is told all the same, and nothing of the last look is offered. */
  const lookAgain = async (last: AuditCheck): Promise<AuditCheck> => {
    try {
      return await look();
    } catch (error) {
      report(error);
      return { ...last, changes: [], names: [] };
    }
  };

  const step = async (
    name: Extract<CheckState, { phase: 'working' }>['step'],
    work: (before: CheckState) => Promise<CheckState>,
  ): Promise<void> => {
    const before = state.get();
    if (before.phase === 'working') return;
    state.set({ phase: 'working', step: name });
    try {
      state.set(await work(before));
    } catch (error) {
      state.set(before);
      report(error);
    }
  };

  return {
    state,
    check: () => step('checking', async () => ({ phase: 'checked', check: await look(), asking: false, repair: null, undone: null })),
    ask: (asking) => {
      const current = state.get();
      if (current.phase === 'checked') state.set({ ...current, asking });
    },
    repair: () =>
      step('repairing', async (before) => {
        if (before.phase !== 'checked') return before;
        const { changes, names } = before.check;
        const host = await audit.host();
        // Names first: formulas are compared by place, names are what finds the place again.
        const given = await audit.patiently(() => host.restoreNames(names));
        const outcome = await audit
          .patiently(() => host.applyChanges(changes))
          .catch(async (error: unknown) => {
            await audit.patiently(() => host.removeNames(given));
            throw error;
          });
        void audit.refresh();
        return { phase: 'checked', check: await lookAgain(before.check), asking: false, repair: { outcome, names: given }, undone: null };
      }),
    undo: () =>
      step('undoing', async (before) => {
        if (before.phase !== 'checked' || before.repair === null) return before;
        const { outcome, names } = before.repair;
        const host = await audit.host();
        // Names first here too: where taking them away fails, nothing is undone yet and the way back stays open.
        await audit.patiently(() => host.removeNames(names));
        const back = await audit.patiently(() => host.applyChanges(reversed(outcome)));
        void audit.refresh();
        const undone = back.made.length + names.length;
        return { phase: 'checked', check: await lookAgain(before.check), asking: false, repair: null, undone };
      }),
  };
}

const made = new WeakMap<PaneServices, CheckJob>();

/** The check of a pane. */
export function checkJobOf(services: PaneServices): CheckJob {
  const job = made.get(services) ?? createCheckJob(services);
  made.set(services, job);
  return job;
}
