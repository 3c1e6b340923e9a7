import type { ToolId } from './features/tools/plans/tool-plan';
import type { PaneServices } from './services';
import type { SheetKind } from './problems/notice';

/** Names of the ribbon's commands that make a sheet, as the manifest gives them. */
const SHEET_COMMANDS = { createScoringSheet: 'scoring', createFeeTable: 'fees' } as const satisfies Record<string, SheetKind>;

/** Names of those that open a tool in the pane, where its preview is. */
const TOOL_COMMANDS = {
  convertToNative: 'native',
  freezeToValues: 'freeze',
  backToLive: 'live',
  repairFormulas: 'repair',
  checkBeforeSending: 'check',
} as const satisfies Record<string, ToolId>;

/** What this file uses of Office.js; tests hand in their own. */
export interface CommandSurface {
  readonly actions: { associate(name: string, command: (event: { completed(): void }) => void): void };
  /** Absent where the runtime is not shared with a pane. */
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

/**
 * Tells Office which code answers the ribbon. A command does what the pane's button does; when it fails, the pane is opened to say why. A
 * tool has a preview to be confirmed: its command opens the pane at it.
 *
 * @param services - Asked for when a command runs: by then Office knows its language.
 */
export function associateCommands(office: CommandSurface, services: () => PaneServices): void {
  for (const [name, kind] of Object.entries(SHEET_COMMANDS)) {
    office.actions.associate(name, (event) => void runCommand(event, services(), (pane) => makeSheet(kind, office, pane)));
  }
  for (const [name, tool] of Object.entries(TOOL_COMMANDS)) {
    office.actions.associate(name, (event) => void runCommand(event, services(), (pane) => openTool(tool, office, pane)));
  }
}

async function makeSheet(kind: SheetKind, office: CommandSurface, services: PaneServices): Promise<void> {
  await services.createSheet(kind);
  if (services.notice.get()?.kind === 'problem') await office.addin?.showAsTaskpane();
}

async function openTool(tool: ToolId, office: CommandSurface, { section, tools }: PaneServices): Promise<void> {
  section.set('tools');
  tools.wish.set(tool);
  await office.addin?.showAsTaskpane();
}

type Work = (services: PaneServices) => Promise<void>;

async function runCommand(event: { completed(): void }, services: PaneServices, work: Work): Promise<void> {
  try {
    await work(services);
  } catch (error) {
    services.report(error);
  } finally {
    // Without it Office keeps the button disabled.
    event.completed();
  }
}
