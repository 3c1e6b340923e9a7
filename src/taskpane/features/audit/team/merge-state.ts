import { fieldKey, specialKey } from '../../../../core/audit/entries';
import { decide, planMerge, type Choice, type MergePlan } from '../../../../core/audit/merge';
import { decideSpecials } from '../../../../core/audit/merge-specials';
import { reversed, type CellChange, type ChangeOutcome } from '../../../../excel/apply-changes';
import type { OurSheet } from '../../../../sheets';
import { mergeCells, type Left, type MergeCell } from '../../../../sheets/packs/merge-cells';
import { targetObstacle } from '../../../../sheets/packs/mergeable';
import { packBase, packOrigin } from '../../../../sheets/packs/read-pack';
import { scoringEntries } from '../../../../sheets/packs/scoring-entries';
import type { AuditDoor } from '../../../audit/audit-door';
import { createStore, type ReadableStore } from '../../../state/store';

/** How far a merge has come. */
export type MergeState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'preview';
      readonly target: OurSheet;
      /** Packs whose beginning is lost: everything that differs is a conflict. */
      readonly baseLost: readonly string[];
      readonly plan: MergePlan;
      readonly choices: ReadonlyMap<string, Choice>;
    }
  | { readonly phase: 'done'; readonly sheet: string; readonly outcome: ChangeOutcome; readonly left: readonly Left[] }
  | { readonly phase: 'undone'; readonly sheet: string; readonly outcome: ChangeOutcome }
  /** The sheet was signed, or is gone, since the preview. */
  | { readonly phase: 'gone'; readonly sheet: string };

export interface Merge {
  readonly state: ReadableStore<MergeState>;
  readonly preview: (target: OurSheet, packs: readonly OurSheet[]) => void;
  readonly choose: (key: string, choice: Choice) => void;
  /** The same answer to every conflict: ours, or the first of the packs' entries. */
  readonly chooseAll: (choice: Choice) => void;
  readonly apply: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

/** Keys of all that is to be decided. */
export function conflictKeys({ conflicts, specials }: MergePlan): string[] {
  return [...conflicts.map(({ row, field }) => fieldKey(row, field)), ...specials.conflicts.map(({ line }) => specialKey(line))];
}

export function createMerge(door: AuditDoor): Merge {
  const state = createStore<MergeState>({ phase: 'idle' });
  const choose = (made: readonly (readonly [string, Choice])[]): void => {
    const current = state.get();
    if (current.phase === 'preview') state.set({ ...current, choices: new Map([...current.choices, ...made]) });
  };
  return {
    state,
    preview: (target, packs) => {
      const read = packs.map((pack) => ({ key: packKey(pack, packs), base: packBase(pack), theirs: scoringEntries(pack) }));
      state.set({
        phase: 'preview',
        target,
        baseLost: read.filter(({ base }) => base === null).map(({ key }) => key),
        plan: planMerge(scoringEntries(target), read),
        choices: new Map(),
      });
    },
    choose: (key, choice) => choose([[key, choice]]),
    chooseAll: (choice) => {
      const current = state.get();
      if (current.phase === 'preview') choose(conflictKeys(current.plan).map((key) => [key, choice]));
    },
    apply: async () => {
      const current = state.get();
      if (current.phase !== 'preview') return;
      const { target, plan, choices } = current;
      const host = await door.host();
      // A signature may have come in since.
      const now = (await door.patiently(host.readOurSheets)).find(({ id }) => id === target.id);
      if (now === undefined || targetObstacle(now) !== null) {
        state.set({ phase: 'gone', sheet: target.name });
        return;
      }
      const { cells, left } = mergeCells(now, scoringEntries(target), decide(plan, choices), decideSpecials(plan.specials, choices));
      const outcome = await door.patiently(() => host.applyChanges(cells.map((cell) => changeOf(now.name, cell, cells))));
      state.set({ phase: 'done', sheet: now.name, outcome, left });
      await door.refresh();
    },
    undo: async () => {
      const current = state.get();
      if (current.phase !== 'done') return;
      const host = await door.host();
      const outcome = await door.patiently(() => host.applyChanges(reversed(current.outcome)));
      state.set({ phase: 'undone', sheet: current.sheet, outcome });
      await door.refresh();
    },
    close: () => state.set({ phase: 'idle' }),
  };
}

/** A pack is known by its auditor; by its sheet too, where two packs have the same. */
function packKey(pack: OurSheet, packs: readonly OurSheet[]): string {
  const auditor = (sheet: OurSheet): string => packOrigin(sheet).auditor;
  const own = auditor(pack);
  return own !== '' && packs.filter((other) => auditor(other) === own).length === 1 ? own : pack.name;
}

function changeOf(sheet: string, { row, column, before, value, group }: MergeCell, cells: readonly MergeCell[]): CellChange {
  const first = cells.find((cell) => cell.group === group) ?? { row, column };
  return { sheet, row, column, before, after: { value }, anchor: { row: first.row, column: first.column } };
}

const made = new WeakMap<AuditDoor, Merge>();

/** The merge of a pane: it outlasts its card, so that a preview is still there after a look at a sheet. */
export function mergeOf(door: AuditDoor): Merge {
  const merge = made.get(door) ?? createMerge(door);
  made.set(door, merge);
  return merge;
}
