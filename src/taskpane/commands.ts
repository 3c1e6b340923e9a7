import type { PaneServices } from './services';
import type { SheetKind } from './problems/notice';

/** Names of the ribbon's commands, as the manifest gives them. */
const COMMANDS = { createScoringSheet: 'scoring', createFeeTable: 'fees' } as const satisfies Record<string, SheetKind>;

/** What this file uses of Office.js; tests hand in their own. */
export interface CommandSurface {
  readonly actions: { associate(name: string, command: (event: { completed(): void }) => void): void };
  /** Absent where the runtime is not shared with a pane. */
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

/**
 * Tells Office which code answers the ribbon. A command does what the pane's button does; when it fails, the pane is opened to say why.
 *
 * @param services - Asked for when a command runs: by then Office knows its language.
 */
export function associateCommands(office: CommandSurface, services: () => PaneServices): void {
  for (const [name, kind] of Object.entries(COMMANDS)) {
    office.actions.associate(name, (event) => void runCommand(kind, event, office, services()));
  }
}

async function runCommand(kind: SheetKind, event: { completed(): void }, office: CommandSurface, services: PaneServices): Promise<void> {
  try {
    await services.createSheet(kind);
    if (services.notice.get()?.kind === 'problem') await office.addin?.showAsTaskpane();
  } catch (error) {
    services.report(error);
  } finally {
    // Without it Office keeps the button disabled.
    event.completed();
  }
}
