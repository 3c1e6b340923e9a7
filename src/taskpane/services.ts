import { trialCard } from '../rate-cards';
import { gbt27922 } from '../standards';
import { quoteFor } from './features/fees/quote';
import { createFunctionServices, type FunctionServices } from './features/browser/function-services';
import { createToolsDoor, type ToolsDoor } from './features/tools/tools-door';
import { createAuditDoor, type AuditDoor } from './audit/audit-door';
import type { FinanceCardId } from './finance/card-id';
import { followFindings } from './audit/follow-findings';
import type { ExcelHost } from './host/excel-host';
import { createSheetJob } from './jobs/create-sheet';
import { createPatience, createSilentPatience } from './jobs/patience';
import { createWatchdog, watched } from './jobs/watchdog';
import { retireNotices } from './jobs/retire-notices';
import { createLive, type Live } from './live/live';
import type { Notice, SheetKind } from './problems/notice';
import { ProblemError } from './problems/problem';
import { toProblem } from './problems/to-problem';
import type { LanguageSetting } from './settings/language';
import { createMemory, type Memory } from './settings/remembered';
import type { Theme } from './settings/theme';
import { createStore, type ReadableStore, type Store } from './state/store';

/** The parts of the pane, each a tab. */
export type Section = 'scoring' | 'audit' | 'fees' | 'functions' | 'tools';

/** Everything the pane and the ribbon's commands share. */
export interface PaneServices {
  /** The tab in front; ribbon commands change it too. */
  readonly section: Store<Section>;
  readonly language: LanguageSetting;
  readonly theme: ReadableStore<Theme>;
  readonly notice: Store<Notice | null>;
  /** The sheet being made. */
  readonly busy: ReadableStore<SheetKind | null>;
  readonly waitingForCell: ReadableStore<boolean>;
  /** The call that Excel does not answer; null while it answers. */
  readonly silent: ReadableStore<string | null>;
  /** The headcount as typed; the fee table takes it over. */
  readonly headcount: Store<string>;
  readonly live: Live;
  readonly createSheet: (kind: SheetKind) => Promise<boolean>;
  readonly functions: FunctionServices;
  readonly tools: ToolsDoor;
  readonly audit: AuditDoor;
  /** The card of the fees tab that is open. */
  readonly financeCard: Store<FinanceCardId | null>;
  /** The one handler of everything that fails: shows its sentence. */
  readonly report: (error: unknown) => void;
}

export interface ServiceOptions {
  readonly host: ExcelHost;
  readonly language: LanguageSetting;
  readonly theme: ReadableStore<Theme>;
  /** Where choices outlast the pane. */
  readonly memory?: Memory;
}

export function createServices({ host, language, theme, memory = createMemory(() => window.localStorage) }: ServiceOptions): PaneServices {
  const section = createStore<Section>('scoring');
  const notice = createStore<Notice | null>(null);
  const busy = createStore<SheetKind | null>(null);
  const waitingForCell = createStore(false);
  const headcount = createStore('');
  const report = (error: unknown): void => notice.set({ kind: 'problem', problem: toProblem(error, host.problemOf) });
  const isCellEditError = (error: unknown): boolean => host.problemOf(error)?.kind === 'cell_editing';
  const patiently = createPatience({ cellIsBeingEdited: host.isCellBeingEdited, isCellEditError, waitingForCell });

  const silent = createStore<string | null>(null);
  const watch = createWatchdog({ cellIsBeingEdited: host.isCellBeingEdited, silent });

  const plan = async (kind: SheetKind): ReturnType<Parameters<typeof createSheetJob>[0]['plan']> => {
    const locale = language.get();
    // Builders are large and needed at a click only.
    if (kind === 'scoring') {
      const { buildScoringSheet } = await import(/* webpackChunkName: "scoring-sheet" */ '../sheets/scoring/build-scoring-sheet');
      return { plan: buildScoringSheet({ standard: gbt27922, locale }), withHeadcount: false };
    }
    const quote = quoteFor(headcount.get(), trialCard);
    if (quote.kind === 'refused') throw new ProblemError({ kind: 'refused', refusal: quote.refusal });
    const { buildFeeSheet } = await import(/* webpackChunkName: "fee-sheet" */ '../sheets/fees/build-fee-sheet');
    if (quote.kind === 'empty') return { plan: buildFeeSheet({ card: trialCard, locale }), withHeadcount: false };
    return { plan: buildFeeSheet({ card: trialCard, locale, headcount: quote.headcount }), withHeadcount: true };
  };

  const silently = createSilentPatience(isCellEditError);
  const live = createLive({ host, patiently: silently, report });
  retireNotices({ notice, activeSheet: live.activeSheet, headcount, section });

  const audit = createAuditDoor({ host: async () => watched(await host.audit(), watch), live, patiently, silently, memory, report });
  followFindings({ live, audit, notice, report });

  return {
    section,
    language,
    theme,
    notice,
    busy,
    waitingForCell,
    silent,
    headcount,
    live,
    createSheet: createSheetJob({ createSheet: watched(host, watch).createSheet, plan, patiently, busy, notice, report }),
    functions: createFunctionServices({ host, patiently, silently, report }),
    tools: createToolsDoor({ host: async () => watched(await host.tools(), watch), patiently, memory }),
    audit,
    financeCard: createStore<FinanceCardId | null>('estimate'),
    report,
  };
}
