/**
 * Entry of the pane, loaded after functions.js: cells calculate before anything here runs. It answers the ribbon at once and draws the
 * pane when Office is ready; React arrives with the pane, not before (a test asserts the order).
 */
import { associateCommands } from './commands';
import { officeExcelHost } from './host/office-excel-host';
import { createServices, type PaneServices } from './services';
import { createLanguage } from './settings/language';
import { createMemory } from './settings/remembered';
import { createTheme } from './settings/theme';
import { start } from './start/start';
import { watchFaults } from './start/watch-faults';

const memory = createMemory(() => window.localStorage);

let services: PaneServices | undefined;

/** Made once, when Office is ready: only then is its language known. */
function paneServices(): PaneServices {
  services ??= createServices({
    host: officeExcelHost,
    language: createLanguage(Office.context.displayLanguage, memory),
    memory,
    theme: createTheme({
      search: window.location.search,
      // Absent on the web, whatever the typings say.
      officeBackground: (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
      prefersDark: window.matchMedia('(prefers-color-scheme: dark)'),
    }),
  });
  return services;
}

const root = document.getElementById('root');

// Without Office.js the startup guard of the page has the word.
if (root && 'Office' in window) {
  associateCommands(Office, paneServices);
  void start({
    root,
    inExcel: async () => (await Office.onReady()).host === Office.HostType.Excel,
    draw: () => import(/* webpackChunkName: "first-pane" */ './app/mount'),
    services: () => {
      watchFaults(window, paneServices().report);
      return paneServices();
    },
  });
}
