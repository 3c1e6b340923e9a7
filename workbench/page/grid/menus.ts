import { registries } from '@odoo/o-spreadsheet';

/** Entries of the context menus that have an equal in Excel and need no side panel of the grid; all others are taken out. */
const KEPT: Readonly<Record<'cellMenuRegistry' | 'rowMenuRegistry' | 'colMenuRegistry', ReadonlySet<string>>> = {
  cellMenuRegistry: new Set([
    'cut',
    'copy',
    'paste',
    'paste_special',
    'add_row_before',
    'add_column_before',
    'insert_cell',
    'delete_row',
    'delete_column',
    'delete_cell',
  ]),
  rowMenuRegistry: new Set([
    'cut',
    'copy',
    'paste',
    'paste_special',
    'add_row_before',
    'add_row_after',
    'delete_row',
    'clear_row',
    'hide_rows',
    'unhide_rows',
  ]),
  colMenuRegistry: new Set([
    'cut',
    'copy',
    'paste',
    'paste_special',
    'add_column_before',
    'add_column_after',
    'delete_column',
    'clear_column',
    'hide_columns',
    'unhide_columns',
  ]),
};

/** Side panels that may open; the others edit what belongs to the add-in's sheets (charts, rules, tables), in English. */
const KEPT_PANELS = new Set(['FindAndReplace']);

/** Leaves the grid the menus of a plain workbook; its menu bar is gone entirely, the ribbon stands in its place. */
export function reduceMenus(): void {
  for (const name of ['cellMenuRegistry', 'rowMenuRegistry', 'colMenuRegistry'] as const) {
    const registry = registries[name];
    for (const key of registry.getKeys()) {
      if (!KEPT[name].has(key)) registry.remove(key);
    }
  }
  for (const key of registries.topbarMenuRegistry.getKeys()) registries.topbarMenuRegistry.remove(key);
  for (const name of registries.sidePanelRegistry.getKeys()) {
    if (!KEPT_PANELS.has(name)) registries.sidePanelRegistry.get(name).computeState = () => ({ isOpen: false });
  }
  const charts = registries.figureRegistry.get('chart');
  const { menuBuilder } = charts;
  charts.menuBuilder = (figureId, env) => menuBuilder(figureId, env).filter(({ id }) => id !== 'edit');
}
