import type { OurSheet } from '../../sheets';
import type { AuditHost } from '../host/audit-host';
import type { Recorder } from '../features/audit/sign/recorder';
import { coalesce } from '../jobs/coalesce';
import type { Patiently } from '../jobs/patience';
import type { Live } from '../live/live';
import type { Memory } from '../settings/remembered';
import { createStore, type Store } from '../state/store';
import type { AuditSheets } from './audit-sheets';
import type { CardId } from './card-id';

/** What the cards of an audit share: the sheets of ours as they stand, and who sits at the keyboard. */
export interface AuditDoor extends AuditSheets {
  /** Keeps the change log while the pane is open; loaded when it is wanted. */
  readonly recorder: () => Promise<Recorder>;
  readonly setUser: (name: string) => void;
  /** The card that is open. */
  readonly card: Store<CardId | null>;
  /** Id of the scoring sheet the cards work on while another sheet is in front. */
  readonly chosen: Store<string | null>;
}

export interface AuditDoorOptions {
  readonly host: () => Promise<AuditHost>;
  readonly live: Live;
  readonly patiently: Patiently;
  /** The same without a word, for reading in the background. */
  readonly silently: Patiently;
  readonly memory: Memory;
  readonly report: (error: unknown) => void;
}

const USER_KEY = 'audit.user';

export function createAuditDoor({ host, live, patiently, silently, memory, report }: AuditDoorOptions): AuditDoor {
  const sheets = createStore<readonly OurSheet[] | null>(null);
  const user = createStore(memory.read(USER_KEY) ?? '');
  const refresh = coalesce(async () => {
    try {
      const { readOurSheets } = await host();
      sheets.set(await silently(readOurSheets));
    } catch (error) {
      report(error);
    }
  });
  let recorder: Promise<Recorder> | undefined;
  const door: AuditDoor = {
    sheets,
    refresh,
    follow: () => {
      void refresh();
      return live.activeSheet.subscribe(() => void refresh());
    },
    host,
    recorder: () => (recorder ??= loadRecorder()),
    patiently,
    user,
    setUser: (name) => {
      memory.write(USER_KEY, name);
      user.set(name);
    },
    card: createStore<CardId | null>(null),
    chosen: createStore<string | null>(null),
  };
  const loadRecorder = async (): Promise<Recorder> => {
    const { createRecorder } = await import(/* webpackChunkName: "audit" */ '../features/audit/sign/recorder');
    return createRecorder({ door, live, report, now: () => new Date() });
  };
  return door;
}
