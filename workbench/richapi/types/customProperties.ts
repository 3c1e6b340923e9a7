import { itemNotFound } from '../../workbook/apiError';
import { apiType } from '../apiType';
import type { Host } from '../host';
import type { PropertyObject, SheetObject } from '../objects';
import { text, textOr } from './arguments';

/** Keys are kept as first written and found whatever their case. */
function keyOf(host: Host, sheetId: string, key: string): string | null {
  return Object.keys(host.facts(sheetId).properties ?? {}).find((known) => known.toLowerCase() === key.toLowerCase()) ?? null;
}

const property = (sheetId: string, key: string): PropertyObject => ({ type: 'WorksheetCustomProperty', sheetId, key });

function find(host: Host, sheetId: string, key: string): PropertyObject | null {
  const known = keyOf(host, sheetId, key);
  return known === null ? null : property(sheetId, known);
}

function getItem(host: Host, sheetId: string, key: string): PropertyObject {
  const found = find(host, sheetId, key);
  if (found === null) throw itemNotFound('WorksheetCustomPropertyCollection.getItem');
  return found;
}

export const WorksheetCustomPropertyCollection = apiType<SheetObject>({
  items: ({ sheetId }, host) => Object.keys(host.facts(sheetId).properties ?? {}).map((key) => property(sheetId, key)),
  index: ({ sheetId }, args, host) => getItem(host, sheetId, text(args, 0, 'WorksheetCustomPropertyCollection.getItem')),
  call: {
    Add: ({ sheetId }, args, host) => {
      const key = text(args, 0, 'WorksheetCustomPropertyCollection.add');
      const known = keyOf(host, sheetId, key) ?? key;
      host.setFact('WorksheetCustomPropertyCollection.add', sheetId, 'properties', {
        ...host.facts(sheetId).properties,
        [known]: textOr(args[1], ''),
      });
      return property(sheetId, known);
    },
    GetItem: ({ sheetId }, args, host) => getItem(host, sheetId, text(args, 0, 'WorksheetCustomPropertyCollection.getItem')),
    GetItemOrNullObject: ({ sheetId }, args, host) =>
      find(host, sheetId, text(args, 0, 'WorksheetCustomPropertyCollection.getItemOrNullObject')),
    GetCount: ({ sheetId }, _args, host) => Object.keys(host.facts(sheetId).properties ?? {}).length,
  },
});

export const WorksheetCustomProperty = apiType<PropertyObject>({
  get: { _Id: ({ key }) => key, Key: ({ key }) => key, Value: ({ sheetId, key }, host) => host.facts(sheetId).properties?.[key] ?? '' },
  set: {
    Value: ({ sheetId, key }, value, host) => {
      host.setFact('WorksheetCustomProperty.value', sheetId, 'properties', { ...host.facts(sheetId).properties, [key]: String(value) });
    },
  },
  call: {
    Delete: ({ sheetId, key }, _args, host) => {
      const rest = Object.entries(host.facts(sheetId).properties ?? {}).filter(([known]) => known !== key);
      host.setFact('WorksheetCustomProperty.delete', sheetId, 'properties', Object.fromEntries(rest));
      return null;
    },
  },
});
