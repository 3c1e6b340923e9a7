import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../workbook/apiError';
import { fullAddress, parseAddress } from '../../workbook/address';
import { WORKBOOK_SCOPE, type ScopedName, type ScopedNameData } from '../../workbook/sheetFactsPlugin';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { isRange, rangeOf, worksheet, type NamedItemObject, type RangeObject, type ScopeObject } from '../objects';
import { text, textOr } from './arguments';

const LONGEST = 255;

const scopeOf = ({ sheetId }: ScopeObject): string => sheetId ?? WORKBOOK_SCOPE;
const item = (scope: string, name: string): NamedItemObject => ({ type: 'NamedItem', scope, name });
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function assertName(name: string): void {
  const valid =
    /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) &&
    name.length <= LONGEST &&
    !/^[rc]$/i.test(name) &&
    parseAddress(name) === null &&
    !/^r\d*c\d*$/i.test(name);
  if (!valid) throw invalidArgument('NamedItemCollection.add', `${JSON.stringify(name)} cannot be a name.`);
}

function find(host: Host, scope: string, name: string): NamedItemObject | null {
  const found = host.names(scope).find((entry) => sameName(entry.name, name));
  return found === undefined ? null : item(scope, found.name);
}

function entryOf(host: Host, { scope, name }: NamedItemObject): ScopedName {
  const entry = host.names(scope).find((candidate) => sameName(candidate.name, name));
  if (entry === undefined) throw itemNotFound('NamedItem');
  return entry;
}

const toData = (entry: ScopedName): ScopedNameData => ({
  ...entry,
  range: entry.range === null ? null : { _sheetId: entry.range.sheetId, _zone: entry.range.zone },
});

/** A name for a range follows inserted rows; one for any other formula is kept as text. */
function reference(host: Host, scope: string, value: unknown): Pick<ScopedNameData, 'range' | 'formula'> {
  if (isRange(value)) return { range: host.rangeData(value.sheetId, value.area), formula: '' };
  if (typeof value !== 'string' || value === '') throw invalidArgument('NamedItemCollection.add');
  const parsed = parseAddress(value.replace(/^=/, ''));
  if (parsed === null) return { range: null, formula: value.startsWith('=') ? value : `="${value}"` };
  const sheetId =
    parsed.sheetName === null
      ? scope === WORKBOOK_SCOPE
        ? host.getters.getActiveSheetId()
        : scope
      : host.getters.getSheetIdByName(parsed.sheetName);
  if (sheetId === undefined) throw invalidArgument('NamedItemCollection.add', `There is no sheet ${String(parsed.sheetName)}.`);
  return { range: host.rangeData(sheetId, parsed.area), formula: '' };
}

function add(host: Host, scope: string, args: readonly unknown[]): NamedItemObject {
  const name = text(args, 0, 'NamedItemCollection.add');
  assertName(name);
  if (find(host, scope, name) !== null) throw itemAlreadyExists('NamedItemCollection.add');
  const entry: ScopedNameData = { name, ...reference(host, scope, args[1]), comment: textOr(args[2], ''), visible: true };
  host.setNames('NamedItemCollection.add', scope, [...host.names(scope).map(toData), entry]);
  return item(scope, name);
}

/** Adds a name as a file holds it, without asking Excel's rules for new ones. */
export function addName(host: Host, scope: string, name: string, refersTo: string, comment: string): void {
  const entry: ScopedNameData = { name, ...reference(host, scope, refersTo), comment, visible: true };
  host.setNames('NamedItemCollection.add', scope, [...host.names(scope).map(toData), entry]);
}

function change(host: Host, named: NamedItemObject, patch: Partial<ScopedNameData>): void {
  const names = host.names(named.scope).map((entry) => (sameName(entry.name, named.name) ? { ...toData(entry), ...patch } : toData(entry)));
  host.setNames('NamedItem', named.scope, names);
}

function getItem(host: Host, scope: string, args: readonly unknown[]): NamedItemObject {
  const found = find(host, scope, text(args, 0, 'NamedItemCollection.getItem'));
  if (found === null) throw itemNotFound('NamedItemCollection.getItem');
  return found;
}

function rangeOfName(host: Host, named: NamedItemObject): RangeObject | null {
  const { range } = entryOf(host, named);
  return range === null ? null : rangeOf(range.sheetId, { ...range.zone });
}

export const NamedItemCollection = apiType<ScopeObject>({
  items: (names, host) => host.names(scopeOf(names)).map(({ name }) => item(scopeOf(names), name)),
  index: (names, args, host) => getItem(host, scopeOf(names), args),
  call: {
    Add: (names, args, host) => add(host, scopeOf(names), args),
    GetItem: (names, args, host) => getItem(host, scopeOf(names), args),
    GetItemOrNullObject: (names, args, host) => find(host, scopeOf(names), text(args, 0, 'NamedItemCollection.getItemOrNullObject')),
    GetCount: (names, _args, host) => host.names(scopeOf(names)).length,
  },
});

function typeOfValue(value: unknown): string {
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export function formulaOfName(host: Host, entry: ScopedName): string {
  if (entry.range === null) return entry.formula;
  return `=${fullAddress(host.getters.getSheetName(entry.range.sheetId), entry.range.zone, true)}`;
}

export const NamedItem = apiType<NamedItemObject>({
  get: {
    // Without it Office.js could not use the name in its next request.
    _Id: ({ name }) => name,
    Name: ({ name }) => name,
    Formula: (named, host) => formulaOfName(host, entryOf(host, named)),
    Value: (named, host) => {
      const { range, formula } = entryOf(host, named);
      if (range !== null) return formulaOfName(host, entryOf(host, named)).slice(1);
      const value = host.getters.evaluateFormula(host.getters.getActiveSheetId(), formula);
      return Array.isArray(value) ? (value[0]?.[0] ?? '') : value;
    },
    Scope: ({ scope }) => (scope === WORKBOOK_SCOPE ? 'Workbook' : 'Worksheet'),
    Type: (named, host) => {
      const { range, formula } = entryOf(host, named);
      if (range !== null) return 'Range';
      if (formula === '=#REF!') return 'Error';
      return typeOfValue(host.getters.evaluateFormula(host.getters.getActiveSheetId(), formula));
    },
    Visible: (named, host) => entryOf(host, named).visible,
    Comment: (named, host) => entryOf(host, named).comment,
  },
  set: {
    Visible: (named, value, host) => {
      change(host, named, { visible: value === true });
    },
    Comment: (named, value, host) => {
      change(host, named, { comment: String(value) });
    },
    Formula: (named, value, host) => {
      change(host, named, reference(host, named.scope, value));
    },
  },
  nav: {
    Worksheet: ({ scope }) => (scope === WORKBOOK_SCOPE ? null : worksheet(scope)),
    WorksheetOrNullObject: ({ scope }) => (scope === WORKBOOK_SCOPE ? null : worksheet(scope)),
  },
  call: {
    GetRange: (named, _args, host) => {
      const range = rangeOfName(host, named);
      if (range === null) throw itemNotFound('NamedItem.getRange');
      return range;
    },
    GetRangeOrNullObject: rangeOrNull,
    Delete: (named, _args, host) => {
      host.setNames(
        'NamedItem.delete',
        named.scope,
        host
          .names(named.scope)
          .filter(({ name }) => !sameName(name, named.name))
          .map(toData),
      );
      return null;
    },
  },
});

function rangeOrNull(named: NamedItemObject, _args: readonly unknown[], host: Host): RangeObject | null {
  return rangeOfName(host, named);
}
