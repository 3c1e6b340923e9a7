import { registries, type Model } from '@odoo/o-spreadsheet';
import { parseAddress } from './address';
import type { Area } from './area';
import { ensureSize } from './gridSize';
import { WORKBOOK_SCOPE, type FactGetters } from './sheetFactsPlugin';

/** Links to a place in the workbook, as `HYPERLINK("#'Sheet 2'!A1","text")` makes them. */
export const isPlaceLink = (url: string): boolean => url.startsWith('#') && url.length > 1;

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** Teaches the grid what such a link is; to be called once. */
export function registerPlaceLinks(): void {
  registries.urlRegistry.add('place_URL', {
    match: isPlaceLink,
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url) => url.slice(1),
    open: (url, env) => {
      goToPlace(env.model, url);
    },
    sequence: 1,
    title: '#',
  });
}

/** Shows the sheet and selects the cells the link leads to. Answers false where it leads nowhere that can be shown. */
export function goToPlace(model: Model, url: string): boolean {
  const place = placeOf(model, url.slice(1));
  if (place === null || !model.getters.isSheetVisible(place.sheetId)) return false;
  const { sheetId, area } = place;
  const active = model.getters.getActiveSheetId();
  ensureSize(model, sheetId, { ...area, right: area.left, bottom: area.top });
  if (active !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
  const zone = {
    ...area,
    right: Math.min(area.right, model.getters.getNumberCols(sheetId) - 1),
    bottom: Math.min(area.bottom, model.getters.getNumberRows(sheetId) - 1),
  };
  model.selection.selectZone({ cell: { col: area.left, row: area.top }, zone }, { scrollIntoView: true });
  return true;
}

/** An address, or a name of the sheet being shown or of the workbook. */
function placeOf({ getters }: Model, reference: string): Place | null {
  const parsed = parseAddress(reference);
  const active = getters.getActiveSheetId();
  if (parsed !== null) {
    const sheetId = parsed.sheetName === null ? active : getters.getSheetIdByName(parsed.sheetName);
    return sheetId === undefined ? null : { sheetId, area: parsed.area };
  }
  const facts = getters as unknown as FactGetters;
  const named = [active, WORKBOOK_SCOPE]
    .flatMap((scope) => facts.getScopedNames(scope))
    .find(({ name }) => name.toLowerCase() === reference.toLowerCase());
  return named?.range ? { sheetId: named.range.sheetId, area: { ...named.range.zone } } : null;
}
