import { Spreadsheet, stores, type Model } from '@odoo/o-spreadsheet';
import { Component, onMounted, useState, xml } from '@odoo/owl';
import type { Theme } from '../preferences';
import type { GridNotifications } from './notifications';

/** The grid's own types do not export the store; this is the part of it the page uses. */
export type CellComposer = InstanceType<typeof stores.CellComposerStore>;

export interface GridHandle {
  readonly composer: CellComposer;
  /** Called whenever anything of the grid's own state has changed, the cell editor's above all. */
  onStoreUpdated(listener: () => void): void;
}

export interface RootProps {
  readonly model: Model;
  /** Reactive: a change is drawn at once. */
  readonly look: { theme: Theme };
  readonly notifications: GridNotifications;
  readonly onMounted: (handle: GridHandle) => void;
}

/** The spreadsheet, filling its container. */
export class SpreadsheetRoot extends Component<RootProps> {
  static override template = xml`
    <Spreadsheet
      model="props.model"
      colorScheme="look.theme"
      notifyUser="props.notifications.notifyUser"
      raiseError="props.notifications.raiseError"
      askConfirmation="props.notifications.askConfirmation"/>`;
  static components = { Spreadsheet };
  static override props = ['model', 'look', 'notifications', 'onMounted'];

  look = { theme: 'light' as Theme };

  override setup(): void {
    this.look = useState(this.props.look);
    const container = stores.useStoreProvider();
    onMounted(() => {
      this.props.onMounted({
        composer: container.get(stores.CellComposerStore),
        onStoreUpdated: (listener) => container.on('store-updated', listener, listener),
      });
    });
  }
}
