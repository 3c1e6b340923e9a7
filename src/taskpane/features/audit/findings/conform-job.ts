import { isBlank } from '../../../../core/cells/cell';
import { reversed, type CellChange, type ChangeOutcome } from '../../../../excel/apply-changes';
import { JUDGEMENT_WORDS } from '../../../../i18n/sheets';
import { columnOf, SCORING_NAMES, type OurSheet } from '../../../../sheets';
import { openRows } from '../../../../sheets/open-rows';
import type { AuditDoor } from '../../../audit/audit-door';
import { changeNamedCell } from '../../../audit/change-named-cell';
import { createStore, type ReadableStore } from '../../../state/store';

/** Where the judging of open rows stands. */
export type ConformState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'asking'; readonly sheet: string }
  | { readonly phase: 'working' }
  | { readonly phase: 'done'; readonly sheet: string; readonly outcome: ChangeOutcome }
  | { readonly phase: 'undone'; readonly sheet: string; readonly outcome: ChangeOutcome };

/** Judges every open row of a scoring sheet conforming, and takes it back where nobody has edited since. No action rejects. */
export interface ConformJob {
  readonly state: ReadableStore<ConformState>;
  readonly ask: (sheet: OurSheet) => void;
  readonly cancel: () => void;
  readonly confirm: (sheet: OurSheet) => Promise<void>;
  readonly undo: () => Promise<void>;
}

export interface ConformJobOptions {
  readonly audit: AuditDoor;
  readonly report: (error: unknown) => void;
}

export function createConformJob({ audit, report }: ConformJobOptions): ConformJob {
  const state = createStore<ConformState>({ phase: 'idle' });
  const step = async (work: () => Promise<ConformState>): Promise<void> => {
    const before = state.get();
    if (before.phase === 'working') return;
    state.set({ phase: 'working' });
    try {
      state.set(await work());
      await audit.refresh();
    } catch (error) {
      state.set(before);
      report(error);
    }
  };
  const apply = async (changes: readonly CellChange[]): Promise<ChangeOutcome> => {
    const host = await audit.host();
    return audit.patiently(() => host.applyChanges(changes));
  };
  return {
    state,
    ask: ({ name }) => state.set({ phase: 'asking', sheet: name }),
    cancel: () => state.set({ phase: 'idle' }),
    confirm: (sheet) =>
      step(async () => ({ phase: 'done', sheet: sheet.name, outcome: await apply(conformingChanges(sheet, audit.user.get())) })),
    undo: async () => {
      const current = state.get();
      if (current.phase !== 'done') return;
      const { sheet, outcome } = current;
      await step(async () => ({ phase: 'undone', sheet, outcome: await apply(reversed(outcome)) }));
    },
  };
}

/** Each open row's judgement, in the words of its sheet; and who judged it, where the sheet asks for that and nobody is named yet. */
export function conformingChanges(sheet: OurSheet, user: string): CellChange[] {
  const word = JUDGEMENT_WORDS[sheet.marker?.locale ?? 'zh-CN'].conforming;
  const assessors = columnOf(sheet, SCORING_NAMES.assessors);
  return openRows(sheet).lines.flatMap((line) => {
    const judgement = changeNamedCell(sheet, SCORING_NAMES.judgements, line, { value: word });
    if (judgement === null) return [];
    const isNamed = user.trim() === '' || line >= assessors.length || !isBlank(assessors[line]);
    const assessor = isNamed ? null : changeNamedCell(sheet, SCORING_NAMES.assessors, line, { value: user.trim() });
    return [judgement, ...(assessor === null ? [] : [{ ...assessor, anchor: judgement.anchor }])];
  });
}

const made = new WeakMap<AuditDoor, ConformJob>();

/** The job of a pane: it outlasts the tab, so that it can still be taken back after a look at another one. */
export function conformJobOf(options: ConformJobOptions): ConformJob {
  const job = made.get(options.audit) ?? createConformJob(options);
  made.set(options.audit, job);
  return job;
}
