import type { Model } from '@odoo/o-spreadsheet';
import type { GridNotifications } from './notifications';
import { App, reactive } from '@odoo/owl';
import type { WorkbenchLocale } from '../../contract';
import type { Theme } from '../preferences';
import { SpreadsheetRoot, type GridHandle } from './spreadsheet-root';
import { gridTemplates, type TemplateLabels } from './templates';
import { translate } from './terms';

export interface GridOptions {
  readonly container: HTMLElement;
  readonly model: Model;
  readonly locale: WorkbenchLocale;
  readonly theme: Theme;
  readonly labels: TemplateLabels;
  readonly notifications: GridNotifications;
}

export interface MountedGrid extends GridHandle {
  setTheme(theme: Theme): void;
  unmount(): void;
}

/** Mounts the spreadsheet. Its texts are fixed when it is mounted: for another language it is mounted anew, on the same model. */
export async function mountGrid(options: GridOptions): Promise<MountedGrid> {
  const look = reactive({ theme: options.theme });
  return new Promise((resolve, reject) => {
    const app = new App(SpreadsheetRoot, {
      props: {
        model: options.model,
        look,
        notifications: options.notifications,
        onMounted: (handle: GridHandle) =>
          resolve({
            ...handle,
            setTheme: (theme) => {
              look.theme = theme;
            },
            unmount: () => app.destroy(),
          }),
      },
      translateFn: (term: string) => translate(options.locale, term),
      templates: gridTemplates(options.labels),
    });
    app.mount(options.container).catch(reject);
  });
}
