import { reversed, type ChangeOutcome } from '../../../excel/apply-changes';
import type { NameScan } from '../../../excel/scan-names';
import type { ScanScope, WorkbookScan } from '../../../excel/scan-workbook';
import { maySpill } from '../../../functions/native/may-spill';
import { nativeRegistry } from '../../../functions/native/registry';
import { registry } from '../../../functions/registry';
import type { ToolsHost } from '../../host/tools-host';
import type { PaneServices } from '../../services';
import { createStore, type ReadableStore } from '../../state/store';
import { certCells } from './plans/cert-cells';
import { certNames } from './plans/cert-names';
import { checkWorkbook, type SheetCheck } from './plans/check-workbook';
import { planLive } from './plans/plan-live';
import { planRepair } from './plans/plan-repair';
import { planFreeze, planNative } from './plans/plan-values';
import { rebuildPlan } from './plans/rebuild-plan';
import { refuseSigned } from './plans/refuse-signed';
import type { CellName, ChangingTool, ToolId, ToolPlan } from './plans/tool-plan';
import { settleNative } from './settle-native';

/** Where the tool in hand stands; the others rest. */
export type ToolsState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly tool: ToolId; readonly step: 'reading' | 'writing' }
  | { readonly phase: 'preview'; readonly tool: ChangingTool; readonly plan: ToolPlan }
  | { readonly phase: 'checked'; readonly tool: 'check'; readonly sheets: readonly SheetCheck[]; readonly names: readonly NameScan[] }
  | {
      readonly phase: 'done';
      readonly tool: ChangingTool;
      readonly outcome: ChangeOutcome;
      readonly plan: ToolPlan;
      readonly differing: readonly CellName[];
    }
  | { readonly phase: 'undone'; readonly tool: ChangingTool; readonly outcome: ChangeOutcome };

/**
 * Runs one tool at a time, from a look at the workbook over the preview to the change and back. No action rejects: what fails is
 * reported, and the tool rests.
 */
export interface Tools {
  readonly state: ReadableStore<ToolsState>;
  /** Looks at the workbook and shows what the tool would do. */
  readonly begin: (tool: ToolId) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
  /** Restores the cells of the last change that nobody has edited since. */
  readonly undo: () => Promise<void>;
  readonly show: (cell: CellName) => Promise<void>;
}

const RECORDS = new Map(nativeRegistry.map((record) => [record.id, record]));
const KNOWN = new Set(registry.map(({ id }) => id));

/** These two look at the whole workbook whatever is selected: a recipient gets all of it. */
const WHOLE: ReadonlySet<ToolId> = new Set(['repair', 'check']);

interface Look {
  readonly scan: WorkbookScan;
  readonly host: ToolsHost;
}

export function createTools({ tools: door, report }: Pick<PaneServices, 'tools' | 'report'>): Tools {
  const state = createStore<ToolsState>({ phase: 'idle' });
  let lookedAt: WorkbookScan | null = null;

  /** Does a step; a failure is told and leaves the tool where `otherwise` says. */
  const step = async (
    tool: ToolId,
    name: 'reading' | 'writing',
    otherwise: ToolsState,
    work: (host: ToolsHost) => Promise<ToolsState>,
  ): Promise<void> => {
    if (state.get().phase === 'working') return;
    state.set({ phase: 'working', tool, step: name });
    try {
      const host = await door.host();
      state.set(await work(host));
    } catch (error) {
      state.set(otherwise);
      report(error);
    }
  };

  const look = async (tool: ToolId, host: ToolsHost): Promise<Look> => {
    const scope: ScanScope = WHOLE.has(tool) ? 'workbook' : door.scope.get();
    const scan = await door.patiently(() => host.scan(scope));
    lookedAt = scan;
    return { scan, host };
  };

  return {
    state,
    begin: (tool) =>
      step(tool, 'reading', { phase: 'idle' }, async (host) => {
        const found = await look(tool, host);
        if (tool === 'check') {
          const names = certNames(await door.patiently(host.scanNames));
          return { phase: 'checked', tool, sheets: checkWorkbook(found.scan, await cellsOf(found)), names };
        }
        return { phase: 'preview', tool, plan: await planOf(tool, found) };
      }),
    confirm: async () => {
      const current = state.get();
      if (current.phase !== 'preview') return;
      const { tool, plan } = current;
      await step(tool, 'writing', current, async (host) => {
        const outcome = await door.patiently(() => host.applyChanges(plan.cells.flatMap(({ changes }) => changes)));
        // From here on cells are changed: whatever else fails, the way back is offered.
        if (tool !== 'native' || lookedAt === null) return { phase: 'done', tool, plan, outcome, differing: [] };
        return { phase: 'done', tool, plan, ...(await settleNative(plan, outcome, lookedAt, host)) };
      });
    },
    cancel: () => {
      if (state.get().phase !== 'working') state.set({ phase: 'idle' });
    },
    undo: async () => {
      const current = state.get();
      if (current.phase !== 'done') return;
      const { tool, outcome } = current;
      await step(tool, 'writing', current, async (host) => ({
        phase: 'undone',
        tool,
        outcome: await door.patiently(() => host.applyChanges(reversed(outcome))),
      }));
    },
    show: async ({ sheet, address }) => {
      try {
        const host = await door.host();
        await door.patiently(() => host.showCell(sheet, address));
      } catch (error) {
        report(error);
      }
    },
  };
}

function cellsOf({ scan, host }: Look) {
  return certCells(scan, RECORDS, host.readSpills);
}

async function planOf(tool: ChangingTool, found: Look): Promise<ToolPlan> {
  switch (tool) {
    case 'native':
      return planNative(await cellsOf(found), RECORDS);
    case 'freeze':
      return planFreeze(await cellsOf(found));
    case 'repair':
      return planRepair(await cellsOf(found), KNOWN);
    case 'live':
      return refuseSigned(await planLive(found.scan, rebuildPlan, (formula) => maySpill(formula, RECORDS)), found.scan);
  }
}

const made = new WeakMap<PaneServices, Tools>();

/** The tools of a pane: they outlast their tab, so that a change can still be taken back after a look at another one. */
export function toolsOf(services: PaneServices): Tools {
  const tools = made.get(services) ?? createTools(services);
  made.set(services, tools);
  return tools;
}
