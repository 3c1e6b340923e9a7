import { reversed, type ChangeOutcome } from '../../../../excel/apply-changes';
import type { CellChange } from '../../../../excel/cell-change';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { isBlank } from '../../../../core/cells/cell';
import type { OurSheet } from '../../../../sheets';
import { changeNamedCell } from '../../../audit/change-named-cell';
import type { PaneServices } from '../../../services';
import { createStore, type ReadableStore, type Store } from '../../../state/store';
import { ROW_FIELDS, type RowField } from './row-fields';
import type { RowFilter } from './scoring-rows';

/** The part of the sheet in front that the editor writes to. */
export type EditedSheet = Pick<OurSheet, 'id' | 'name' | 'names'>;

export interface RowEdit {
  readonly sheet: EditedSheet;
  readonly line: number;
  readonly fields: Partial<Record<RowField, string | number>>;
}

/** Scores rows from the pane, one after the other as fast as keys come. Nothing rejects: what fails is reported. */
export interface RowEditor {
  readonly filter: Store<RowFilter>;
  /** Line of the row in hand by id of its sheet; where the selection of the sheet leads while nothing was chosen in the pane. */
  readonly line: Store<{ readonly sheet: string; readonly line: number } | null>;
  /** Number of edits that are not written yet. */
  readonly waiting: ReadableStore<number>;
  /** True where the last edit can be taken back. */
  readonly canUndo: ReadableStore<boolean>;
  readonly edit: (edit: RowEdit) => Promise<void>;
  /** Restores the cells of the last edit that nobody has changed since. */
  readonly undo: () => Promise<void>;
  readonly show: (sheet: EditedSheet, name: string, line: number) => Promise<void>;
}

/** As many steps back as somebody can remember. */
const MOST_STEPS = 50;

export function createRowEditor({ audit, live, report, notice }: Pick<PaneServices, 'audit' | 'live' | 'report' | 'notice'>): RowEditor {
  const waiting = createStore(0);
  const canUndo = createStore(false);
  /** What cells hold that were written since the sheet was read: the next edit of such a cell is planned from it. */
  const written = new Map<string, string | number | boolean>();
  const steps: Pick<ChangeOutcome, 'made'>[] = [];
  /** Edits that the next write takes along; null where the next edit begins a write of its own. */
  let gathering: RowEdit[] | null = null;
  let queue: Promise<void> = Promise.resolve();
  // Once the sheet is read again, what it says counts.
  live.activeSheet.subscribe(() => {
    if (waiting.get() === 0) written.clear();
  });

  const remember = (outcome: ChangeOutcome): void => {
    for (const { now, ...place } of outcome.made) written.set(placeOf(place), now);
    if (outcome.skipped.length > 0) {
      for (const place of outcome.skipped) written.delete(placeOf(place));
      notice.set({ kind: 'said', intent: 'warning', text: SKIPPED });
    }
  };
  /** Writes in the order of the keys; a failure does not hold the next ones up. */
  const enqueue = (task: () => Promise<void>): Promise<void> => {
    waiting.set(waiting.get() + 1);
    queue = queue
      .then(task)
      .catch(report)
      .finally(() => waiting.set(waiting.get() - 1));
    return queue;
  };

  /** Writes edits at once, up to one of a cell that an earlier one changes; each is a step of its own. The rest is returned. */
  const writeSome = async (edits: readonly RowEdit[]): Promise<RowEdit[]> => {
    const places = new Set<string>();
    const parts: CellChange[][] = [];
    for (const edit of edits) {
      const changes = changesOf(edit, written, audit.user.get());
      if (changes.some((change) => places.has(placeOf(change)))) break;
      for (const change of changes) places.add(placeOf(change));
      parts.push(changes);
    }
    const changes = parts.flat();
    if (changes.length > 0) {
      const { applyChanges } = await audit.host();
      const outcome = await audit.patiently(() => applyChanges(changes));
      remember(outcome);
      for (const part of parts) {
        const own = new Set(part.map(placeOf));
        const made = outcome.made.filter((change) => own.has(placeOf(change)));
        if (made.length > 0) steps.push({ made });
      }
      steps.splice(0, Math.max(0, steps.length - MOST_STEPS));
      canUndo.set(steps.length > 0);
    }
    return edits.slice(parts.length);
  };

  return {
    filter: createStore<RowFilter>('all'),
    line: createStore<{ readonly sheet: string; readonly line: number } | null>(null),
    waiting,
    canUndo,
    edit: (edit) => {
      if (gathering !== null) {
        gathering.push(edit);
        return queue;
      }
      const edits = [edit];
      gathering = edits;
      return enqueue(async () => {
        if (gathering === edits) gathering = null;
        for (let left = edits; left.length > 0;) left = await writeSome(left);
      });
    },
    undo: () => {
      gathering = null;
      return enqueue(async () => {
        const last = steps.pop();
        canUndo.set(steps.length > 0);
        if (last === undefined) return;
        const { applyChanges } = await audit.host();
        remember(await audit.patiently(() => applyChanges(reversed(last))));
      });
    },
    show: async ({ name: sheet, names }, name, line) => {
      const cells = names[name];
      if (cells === null || cells === undefined) return;
      try {
        const { showCell } = await audit.host();
        await audit.patiently(() => showCell(sheet, cellAddress(cells.row + line, cells.column)));
      } catch (error) {
        report(error);
      }
    },
  };
}

const SKIPPED = {
  'zh-CN': '该行在窗格读取之后被改动过，没有写入。请核对后重试。',
  'en-US': 'That row was changed after the pane read it, so nothing was written. Look at it and try again.',
} as const;

function changesOf({ sheet, line, fields }: RowEdit, written: ReadonlyMap<string, string | number | boolean>, user: string): CellChange[] {
  const wanted: Partial<Record<RowField, string | number>> = { ...fields };
  const assessor = sheet.names[ROW_FIELDS.assessor]?.values[line]?.[0];
  // Who judged a row stands beside it; a name that is there already stays.
  if (fields.judgement !== undefined && user.trim() !== '' && isBlank(assessor)) wanted.assessor = user.trim();
  return Object.entries(wanted).flatMap(([field, value]) => {
    const change = changeNamedCell(sheet, ROW_FIELDS[field as RowField], line, { value });
    if (change === null) return [];
    const before = written.get(placeOf(change)) ?? change.before;
    return before === value ? [] : [{ ...change, before }];
  });
}

function placeOf({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `${String(row)},${String(column)}!${sheet}`;
}

const made = new WeakMap<PaneServices, RowEditor>();

/** The row editor of a pane: it outlasts its tab, so that an edit can still be taken back after a look at another one. */
export function rowEditorOf(services: PaneServices): RowEditor {
  const editor = made.get(services) ?? createRowEditor(services);
  made.set(services, editor);
  return editor;
}
