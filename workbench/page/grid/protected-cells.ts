import { DispatchResult, stores, type CommandResult, type Model } from '@odoo/o-spreadsheet';
import { isLockedStyle } from '../../workbook/protection';
import type { FactGetters } from '../../workbook/sheetFactsPlugin';

type StartEdition = (this: Composer, text?: string, selection?: unknown) => unknown;

/** The part of the grid's cell editor this needs; its types keep it to themselves. */
interface Composer {
  readonly model: Model;
}

/** Excel says before a key is taken that a cell of a protected sheet cannot be changed; the grid would only at Enter. */
export function refuseProtectedCells(): void {
  const prototype = stores.CellComposerStore.prototype as unknown as { startEdition: StartEdition };
  const inherited = prototype.startEdition;
  prototype.startEdition = function (text, selection) {
    const { getters } = this.model;
    const position = getters.getActivePosition();
    const { protection } = (getters as unknown as FactGetters).getSheetFacts(position.sheetId);
    if (protection === undefined || !isLockedStyle(getters.getCell(position)?.style)) return inherited.call(this, text, selection);
    const result = new DispatchResult('SheetLocked' as CommandResult);
    this.model.trigger('command-rejected', { result, command: undefined });
    return 'NoStateChange';
  };
}
