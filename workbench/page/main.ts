import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './styles/utilities.css';
import './styles/spacing.css';
import './styles/theme.css';
import './styles/layout.css';
import './styles/chrome.css';
import './styles/grid.css';
import './styles/grid-icons.css';
import { setTranslationMethod } from '@odoo/o-spreadsheet';
import './grid/chart-library';
import { reduceMenus } from './grid/menus';
import { refuseProtectedCells } from './grid/protected-cells';
import { translate } from './grid/terms';
import { messagesFor } from './messages';
import { Preferences } from './preferences';
import { Workbench } from './workbench';

const preferences = new Preferences({ query: new URLSearchParams(location.search), storage: localStorage });

setTranslationMethod((...call) => translate(preferences.values.lang, call[0]));
reduceMenus();
refuseProtectedCells();

Workbench.open(
  {
    titleBar: part('title-bar'),
    ribbon: part('ribbon'),
    hint: part('hint'),
    grid: part('grid'),
    pane: part('pane'),
    statusBar: part('status-bar'),
  },
  preferences,
)
  .then((api) => {
    window.workbench = api;
  })
  .catch((error: unknown) => {
    const failure = document.createElement('p');
    failure.className = 'start-failure';
    failure.setAttribute('role', 'alert');
    failure.textContent = messagesFor(preferences.values.lang).startFailed(error instanceof Error ? error.message : String(error));
    document.body.replaceChildren(failure);
    throw error; // for the browser's console
  });

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}
