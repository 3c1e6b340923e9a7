import { findingsMessages } from '../../../../i18n/pane/audit/findings';
import type { Locale } from '../../../../i18n/locale';
import { buildFindingsSheet, capacityFor, syncFindings, type FindingsSync } from '../../../../sheets';
import type { AuditDoor } from '../../../audit/audit-door';
import type { Notice } from '../../../problems/notice';
import { createStore, type ReadableStore, type Store } from '../../../state/store';

/** Makes lists of nonconformities and keeps them up with the scores. No action rejects: what fails is reported. */
export interface FindingsJob {
  readonly busy: ReadableStore<boolean>;
  /** Brings the lists up to the scores; says so where something was added, or always when asked to. */
  readonly update: (how: { readonly say: 'always' | 'news' }) => Promise<void>;
  /** Makes a list with room for all scoring sheets, and fills it. */
  readonly create: (locale: Locale) => Promise<void>;
}

export interface FindingsJobOptions {
  readonly audit: AuditDoor;
  readonly notice: Store<Notice | null>;
  readonly report: (error: unknown) => void;
}

export function createFindingsJob({ audit, notice, report }: FindingsJobOptions): FindingsJob {
  const busy = createStore(false);
  /** Asked for while something else was at work: done after it. */
  let next: (() => Promise<void>) | null = null;

  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (busy.get()) return;
    busy.set(true);
    try {
      await work();
      await audit.refresh();
    } catch (error) {
      report(error);
    } finally {
      busy.set(false);
    }
    const follow = next;
    next = null;
    await follow?.();
  };

  const bringUp = async (): Promise<FindingsSync> => {
    const host = await audit.host();
    const sync = syncFindings(await audit.patiently(host.readOurSheets));
    // A host's undo may end at an add-in's write: nothing is written while nothing has changed.
    if (sync.edits.length > 0) await audit.patiently(() => host.applyChanges(sync.edits));
    return sync;
  };

  const say = ({ added, gone }: FindingsSync): void => {
    const text = (locale: Locale): string => findingsMessages(locale).updated(added.length, gone.length);
    notice.set({ kind: 'said', intent: 'success', text: { 'zh-CN': text('zh-CN'), 'en-US': text('en-US') } });
  };

  const update: FindingsJob['update'] = async (how) => {
    if (busy.get()) {
      next = () => update(how);
      return;
    }
    await alone(async () => {
      const sync = await bringUp();
      if (how.say === 'always' || sync.added.length > 0) say(sync);
    });
  };

  return {
    busy,
    update,
    create: (locale) =>
      alone(async () => {
        const host = await audit.host();
        const sheets = await audit.patiently(host.readOurSheets);
        const subject = sheets.find(({ marker }) => marker?.kind === 'scoring')?.marker?.subject ?? '';
        const plan = buildFindingsSheet({ locale, subject, capacity: Math.max(1, capacityFor(sheets)) });
        await audit.patiently(() => host.createSheet(plan));
        say(await bringUp());
      }),
  };
}

const made = new WeakMap<AuditDoor, FindingsJob>();

/** The job of a pane, shared by its card and by what follows the sheet in front. */
export function findingsJobOf(options: FindingsJobOptions): FindingsJob {
  const job = made.get(options.audit) ?? createFindingsJob(options);
  made.set(options.audit, job);
  return job;
}
