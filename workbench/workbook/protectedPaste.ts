import { UIPlugin, type Command, type CommandResult, type Zone } from '@odoo/o-spreadsheet';
import { cellsOf } from './area';
import { isLockedStyle } from './protection';
import type { FactGetters } from './sheetFactsPlugin';

/** Refuses to paste onto locked cells of a protected sheet as a whole, with the dialog that typing into one brings. */
export class ProtectedPaste extends UIPlugin {
  static override getters = [];

  override allowDispatch(command: Command): CommandResult {
    const pastes = command.type === 'PASTE' || command.type === 'PASTE_FROM_OS_CLIPBOARD';
    return (pastes && this.anyLocked(command.target) ? 'SheetLocked' : 'Success') as CommandResult;
  }

  private anyLocked(target: readonly Zone[]): boolean {
    const sheetId = this.getters.getActiveSheetId();
    if ((this.getters as unknown as FactGetters).getSheetFacts(sheetId).protection === undefined) return false;
    return target.some((zone) => [...cellsOf(zone)].some((cell) => isLockedStyle(this.getters.getCell({ sheetId, ...cell })?.style)));
  }
}
