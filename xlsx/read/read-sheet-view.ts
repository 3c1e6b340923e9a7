import type { SheetSnapshot } from '../snapshot';
import { ALLOWED } from '../write-sheet-view';
import { readColor, type Palette } from './read-color';
import { at, attribute, flag, numeric, type Element } from './xml-tree';

/** What a sheet without a word on it protects: all but objects, scenarios and the selection. */
const OPEN_BY_DEFAULT = new Set(['EditObjects', 'EditScenarios']);
const ATTRIBUTE: Readonly<Record<string, string>> = { EditObjects: 'objects', EditScenarios: 'scenarios' };

type View = Pick<SheetSnapshot, 'frozenRows' | 'frozenColumns' | 'tabColor' | 'gridlines' | 'protected' | 'protection' | 'passwordHash'>;

/** Frozen panes, gridlines, tab colour and protection. */
export function readSheetView(sheet: Element, palette: Palette): View {
  const view = at(sheet, 'sheetViews', 'sheetView');
  const pane = at(view, 'pane');
  const frozen = attribute(pane, 'state')?.startsWith('frozen') === true;
  return {
    frozenRows: frozen ? (numeric(pane, 'ySplit') ?? 0) : 0,
    frozenColumns: frozen ? (numeric(pane, 'xSplit') ?? 0) : 0,
    tabColor: readColor(at(sheet, 'sheetPr', 'tabColor'), palette) ?? null,
    gridlines: flag(view, 'showGridLines', true),
    ...protectionOf(at(sheet, 'sheetProtection')),
  };
}

function protectionOf(element: Element | null): Pick<View, 'protected' | 'protection' | 'passwordHash'> {
  if (element === null || !flag(element, 'sheet')) return { protected: false, protection: {} };
  const isAllowed = (name: string): boolean => {
    const key = ATTRIBUTE[name] ?? name.charAt(0).toLowerCase() + name.slice(1);
    return !flag(element, key, !OPEN_BY_DEFAULT.has(name));
  };
  const protection: Record<string, unknown> = Object.fromEntries(ALLOWED.filter(isAllowed).map((name) => [`allow${name}`, true] as const));
  if (flag(element, 'selectUnlockedCells')) protection['selectionMode'] = 'None';
  else if (flag(element, 'selectLockedCells')) protection['selectionMode'] = 'Unlocked';
  // A hash of another method asks for a password too, though none can be compared with it.
  const passwordHash = attribute(element, 'password') ?? attribute(element, 'algorithmName');
  return { protected: true, protection, ...(passwordHash === undefined ? {} : { passwordHash }) };
}
