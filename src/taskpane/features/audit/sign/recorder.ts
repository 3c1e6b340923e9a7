import { placeOfChange, scoreChanges, type ScoreChange } from '../../../../core/audit/score-changes';
import type { ScoreContent } from '../../../../core/audit/score-content';
import { reversed } from '../../../../excel/cell-change';
import type { Locale } from '../../../../i18n/locale';
import { LOG_STRINGS } from '../../../../i18n/sheets/log';
import type { OurSheet } from '../../../../sheets';
import { changeLine, eventLine, type LogLine } from '../../../../sheets/log/log-line';
import { scoringContent } from '../../../../sheets/scoring-content';
import { buildShadowSheet } from '../../../../sheets/shadow/build-shadow-sheet';
import { copiesOf, type Copy } from '../../../../sheets/shadow/copy';
import type { AuditSheets } from '../../../audit/audit-sheets';
import { scoringSheets } from '../../../audit/scoring-sheet-in-hand';
import { coalesce } from '../../../jobs/coalesce';
import type { Live } from '../../../live/live';
import { createStore, type ReadableStore } from '../../../state/store';
import { stamp } from './clock';
import { copyChanges } from './copy-changes';
import { logChanges, openLog } from './log-writer';
import { markerCell } from './marker-cell';

/** Longest time a change waits for being written. */
export const FLUSH_MS = 60_000;
/** Pause after an edit before the sheets are compared. */
const QUIET_MS = 500;

export interface RecorderState {
  /** Ids of the scoring sheets whose changes are on record. */
  readonly recording: readonly string[];
  /** Changes seen and not written yet. */
  readonly pending: number;
  /** When something was last written; null while nothing was. */
  readonly written: string | null;
  /** True while writing fails; it is tried again. */
  readonly failing: boolean;
}

/** Keeps the change log while the pane is open. */
export interface Recorder {
  readonly state: ReadableStore<RecorderState>;
  /** Begins to record the changes of a scoring sheet: makes its copy, and a log where there is none. */
  readonly begin: (scoring: OurSheet) => Promise<void>;
  /** Writes what was seen up to now. Never rejects: what fails is reported. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export interface RecorderOptions {
  readonly door: AuditSheets;
  readonly live: Pick<Live, 'activeSheet' | 'onChange'>;
  readonly report: (error: unknown) => void;
  readonly now: () => Date;
}

/** A change that was seen and is not written yet. */
interface Seen {
  readonly change: ScoreChange;
  readonly time: string;
  readonly who: string;
  readonly note: string;
  /** Whether it was made at this keyboard; others may have it on record already. */
  readonly own: boolean;
}

interface Edits {
  readonly own: boolean;
  readonly others: boolean;
}

const NOBODY: Edits = { own: false, others: false };

interface Watched {
  readonly scoring: OurSheet;
  readonly copy: Copy;
}

export function createRecorder({ door, live, report, now }: RecorderOptions): Recorder {
  const state = createStore<RecorderState>({ recording: [], pending: 0, written: null, failing: false });
  const known = new Map<string, ScoreContent>();
  const seen = new Map<string, Seen[]>();
  /** Whose edits were told of since the last look. */
  let edits = NOBODY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const update = (change: Partial<RecorderState>): void => {
    const pending = [...seen.values()].reduce((sum, list) => sum + list.length, 0);
    state.set({ ...state.get(), ...change, pending });
    if (pending === 0) {
      clearTimeout(timer);
      timer = undefined;
    } else timer ??= setTimeout(() => void flush(), FLUSH_MS);
  };

  const observe = (): void => {
    const sheets = door.sheets.get();
    if (sheets === null) return;
    const watched = watchedIn(sheets);
    for (const { scoring, copy } of watched) {
      const content = scoringContent(scoring);
      if (content === null) continue;
      const before = known.get(scoring.id);
      known.set(scoring.id, content);
      const time = stamp(now());
      const strings = LOG_STRINGS[copy.sheet.marker?.locale ?? 'zh-CN'];
      const who = before === undefined ? strings.unknown : whoOf(edits, door.user.get().trim(), strings);
      const note = before === undefined ? strings.gap(copy.date, time) : '';
      const own = before !== undefined && (edits.own || !edits.others);
      const changes = scoreChanges(before ?? copy.content, content).map((change): Seen => ({ change, time, who, note, own }));
      if (changes.length > 0) seen.set(scoring.id, [...(seen.get(scoring.id) ?? []), ...changes]);
    }
    edits = NOBODY;
    update({ recording: watched.map(({ scoring }) => scoring.id) });
  };

  const write = async (): Promise<void> => {
    const sheets = door.sheets.get() ?? [];
    for (const { scoring, copy } of watchedIn(sheets)) {
      const content = known.get(scoring.id);
      const pending = seen.get(scoring.id) ?? [];
      if (content === undefined || pending.length === 0) continue;
      const due = stillDue(pending, copy.content, content);
      if (due.length === 0 || (await writeSheet(sheets, { scoring, copy }, content, due))) {
        seen.set(
          scoring.id,
          (seen.get(scoring.id) ?? []).filter((entry) => !pending.includes(entry)),
        );
      }
    }
    update({ failing: false, written: stamp(now()) });
  };

  const writeSheet = async (
    sheets: readonly OurSheet[],
    { scoring, copy }: Watched,
    content: ScoreContent,
    due: readonly Seen[],
  ): Promise<boolean> => {
    const host = await door.host();
    const locale = localeOf(copy.sheet);
    const log = await openLog(host, sheets, due.length, locale);
    const lines = due.map(({ change, time, who, note }): LogLine =>
      changeLine(change, { time, who, note, sheet: scoring.name, locale: log.locale }),
    );
    const date = stamp(now());
    const update = copyChanges(copy, content, date);
    const outcome = await host.applyChanges([...logChanges(log, lines), ...(update ?? [])]);
    if (outcome.skipped.length + outcome.rejected.length > 0 || outcome.stopped !== null) {
      // Somebody else wrote there meanwhile: what is still due is seen after another look.
      await host.applyChanges(reversed(outcome));
      return false;
    }
    if (update === null) await host.createSheet(copyPlan(scoring, content, date, locale));
    return true;
  };

  const flush = coalesce(async () => {
    clearTimeout(timer);
    timer = undefined;
    await door.refresh();
    observe();
    if (state.get().pending === 0) return;
    try {
      await write();
      await door.refresh();
    } catch (error) {
      // Told once: it is tried again every minute.
      if (!state.get().failing) report(error);
      update({ failing: true });
    }
  });

  const lookSoon = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => void door.refresh(), QUIET_MS);
  };

  const leaves = [
    door.sheets.subscribe(observe),
    live.onChange(({ content, remote }) => {
      if (state.get().recording.length === 0) return;
      if (!content) return;
      edits = { own: edits.own || remote !== 'all', others: edits.others || remote !== undefined };
      lookSoon();
    }),
    live.activeSheet.subscribe(() => {
      const active = live.activeSheet.get()?.id;
      const elsewhere = [...seen].some(([id, list]) => id !== active && list.length > 0);
      if (active !== undefined && elsewhere) void flush();
    }),
  ];
  return {
    state,
    begin: async (scoring) => {
      const content = scoringContent(scoring);
      if (content === null) return;
      const host = await door.host();
      await door.refresh();
      const sheets = door.sheets.get() ?? [];
      if (copiesOf(sheets, scoring.name, 'recording').length > 0) return;
      const locale = scoring.marker?.locale ?? 'zh-CN';
      const time = stamp(now());
      const log = await openLog(host, sheets, 1, locale);
      await host.createSheet(copyPlan(scoring, content, time, locale));
      const line = eventLine('recording', {
        time,
        sheet: scoring.name,
        who: door.user.get().trim() || LOG_STRINGS[log.locale].unknown,
        locale: log.locale,
      });
      await host.applyChanges(logChanges(log, [line]));
      await door.refresh();
      await host.showCell(scoring.name, 'A1');
    },
    flush,
    stop: () => {
      clearTimeout(timer);
      clearTimeout(quiet);
      for (const leave of leaves) leave();
    },
  };
}

/** The scoring sheets that have a copy to tell changes by, each with its latest one. */
function watchedIn(sheets: readonly OurSheet[]): Watched[] {
  return scoringSheets(sheets).flatMap((scoring): Watched[] => {
    const copy = copiesOf(sheets, scoring.name, 'recording').at(-1);
    return copy === undefined ? [] : [{ scoring, copy }];
  });
}

/**
 * What is not on record yet. Another pane may have written a change first: the copy then shows what is there. A change made at this
 * keyboard and taken back again is on record all the same.
 */
function stillDue(pending: readonly Seen[], copy: ScoreContent, content: ScoreContent): Seen[] {
  const open = new Set(scoreChanges(copy, content).map(placeOfChange));
  const counts = new Map<string, number>();
  for (const { change } of pending) counts.set(placeOfChange(change), (counts.get(placeOfChange(change)) ?? 0) + 1);
  return pending.filter(({ change, own }) => open.has(placeOfChange(change)) || (own && (counts.get(placeOfChange(change)) ?? 0) > 1));
}

function whoOf(
  { own, others }: Edits,
  user: string,
  { unknown, coAuthor }: { readonly unknown: string; readonly coAuthor: string },
): string {
  if (others && !own) return coAuthor;
  const mine = user === '' ? unknown : user;
  return others ? `${mine} / ${coAuthor}` : mine;
}

function copyPlan(scoring: OurSheet, content: ScoreContent, date: string, locale: Locale) {
  return buildShadowSheet({ locale, purpose: 'recording', content, scoring: { name: scoring.name, cell: markerCell(scoring) }, date });
}

function localeOf({ marker }: OurSheet): Locale {
  return marker?.locale ?? 'zh-CN';
}
