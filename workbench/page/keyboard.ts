export interface KeyActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly print: () => void;
  /** Whether the selected cell offers a list. */
  readonly hasList: () => boolean;
}

/** Where keys mean something of their own; the grid undoes by itself. */
const OWN_KEYS = '.grid-area, input, dialog, iframe';

/** Ctrl+Z and Ctrl+Y while the focus is on the ribbon or the title bar, Alt+Down in the grid, and Ctrl+P everywhere. Call it before the grid is mounted. */
export function listenToKeys(actions: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(OWN_KEYS)) return;
    const key = keyWithControl(event);
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) actions.redo();
    else actions.undo();
  });
  // Captured before the grid's own listener, whose print preview knows nothing of the page set-up and which moves down at Alt+Down.
  window.addEventListener(
    'keydown',
    (event) => {
      const opensList = isAltDownInGrid(event) && actions.hasList();
      if (!opensList && keyWithControl(event) !== 'p') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // The grid opens a cell's list with its editor, which F2 does.
      if (opensList) event.target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }));
      else actions.print();
    },
    { capture: true },
  );
}

function isAltDownInGrid(event: KeyboardEvent): boolean {
  const inGrid = event.target instanceof Element && event.target.closest('.grid-area') !== null;
  return inGrid && event.altKey && event.key === 'ArrowDown';
}

function keyWithControl(event: KeyboardEvent): string | null {
  return (event.ctrlKey || event.metaKey) && !event.altKey ? event.key.toLowerCase() : null;
}
