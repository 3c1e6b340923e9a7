import type { CellIsRule, ConditionalFormat as EngineFormat, Style } from '@odoo/o-spreadsheet';
import { invalidArgument, itemNotFound } from '../../workbook/apiError';
import { parseAddress } from '../../workbook/address';
import { contains, intersection, type Area } from '../../workbook/area';
import type { ConditionalFormatFacts } from '../../workbook/sheetFacts';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { rangeOf, type ConditionalFormatObject, type HostObject, type RangeObject, type RangePart } from '../objects';
import { text } from './arguments';
import { toHex } from './color';

/** A rule that is never true: what a new format shows until the add-in sets its rule. */
const NEVER = '=FALSE';

const OPERATOR: Readonly<Record<string, string>> = {
  Between: 'isBetween',
  NotBetween: 'isNotBetween',
  EqualTo: 'isEqual',
  NotEqualTo: 'isNotEqual',
  GreaterThan: 'isGreaterThan',
  LessThan: 'isLessThan',
  GreaterThanOrEqual: 'isGreaterOrEqualTo',
  LessThanOrEqual: 'isLessOrEqualTo',
};

const formats = (sheetId: string, host: Host): EngineFormat[] => host.getters.getConditionalFormats(sheetId);
const object = (type: string, { sheetId, formatId }: ConditionalFormatObject): ConditionalFormatObject => ({ type, sheetId, formatId });

function engineFormat({ sheetId, formatId }: ConditionalFormatObject, host: Host): EngineFormat {
  const found = formats(sheetId, host).find(({ id }) => id === formatId);
  if (found === undefined) throw itemNotFound('ConditionalFormat');
  return found;
}

const cellRule = (format: EngineFormat): CellIsRule => format.rule as CellIsRule;

const zonesOf = (format: EngineFormat): RangeObject['area'][] => format.ranges.flatMap((range) => parseAddress(range)?.area ?? []);

/** The formats that touch the range, the first to apply first. */
function touching({ sheetId, area }: RangeObject, host: Host): ConditionalFormatObject[] {
  return formats(sheetId, host)
    .filter((format) => zonesOf(format).some((zone) => intersection(zone, area) !== null))
    .map(({ id }) => ({ type: 'ConditionalFormat', sheetId, formatId: id }));
}

function factsOf({ sheetId, formatId }: ConditionalFormatObject, host: Host): ConditionalFormatFacts {
  return host.facts(sheetId).conditionalFormats?.[formatId] ?? { type: 'Custom', stopIfTrue: false };
}

function setFacts(format: ConditionalFormatObject, host: Host, patch: Partial<ConditionalFormatFacts>): void {
  const { sheetId, formatId } = format;
  host.setFact('ConditionalFormat', sheetId, 'conditionalFormats', {
    ...host.facts(sheetId).conditionalFormats,
    [formatId]: { ...factsOf(format, host), ...patch },
  });
}

function store(sheetId: string, host: Host, id: string, rule: CellIsRule, ranges: readonly RangeObject['area'][]): void {
  host.run('ConditionalFormat', 'ADD_CONDITIONAL_FORMAT', {
    sheetId,
    cf: { id, rule },
    ranges: ranges.map((area) => host.rangeData(sheetId, area)),
  });
}

function change(format: ConditionalFormatObject, host: Host, patch: Partial<CellIsRule>): void {
  const current = engineFormat(format, host);
  store(format.sheetId, host, format.formatId, { ...cellRule(current), ...patch }, zonesOf(current));
}

const restyle = (format: ConditionalFormatObject, host: Host, style: Style): void => {
  change(format, host, { style: { ...cellRule(engineFormat(format, host)).style, ...style } });
};

/** Excel does not take an add-in's functions in conditional formats. */
function assertNative(formula: string, host: Host): void {
  const used = host.functionNames.find((name) => formula.toUpperCase().includes(`${name}(`));
  if (used !== undefined) throw invalidArgument('ConditionalFormat', `Conditional formats cannot use ${used}.`);
}

function add({ sheetId, area }: RangeObject, type: string, host: Host): ConditionalFormatObject {
  if (type !== 'Custom' && type !== 'CellValue') host.unknown(`ConditionalFormatCollection.add(${type})`);
  const formatId = host.newId('format');
  store(sheetId, host, formatId, { type: 'CellIsRule', operator: 'customFormula', values: [NEVER], style: {} }, [area]);
  const added: ConditionalFormatObject = { type: 'ConditionalFormat', sheetId, formatId };
  setFacts(added, host, { type });
  // A new format goes before the others, as in Excel.
  setPriority(added, 0, host);
  return added;
}

interface WholeFormat {
  readonly areas: readonly Area[];
  readonly rule: { readonly formula: string } | { readonly operator: string; readonly formulas: readonly string[] };
  readonly style: Style;
  readonly stopIfTrue: boolean;
}

/** Adds a format that is known as a whole, after the others. */
export function appendConditionalFormat(sheetId: string, host: Host, { areas, rule, style, stopIfTrue }: WholeFormat): void {
  const formatId = host.newId('format');
  const format: ConditionalFormatObject = { type: 'ConditionalFormat', sheetId, formatId };
  if ('formula' in rule) {
    store(sheetId, host, formatId, { type: 'CellIsRule', operator: 'customFormula', values: [rule.formula], style }, areas);
    setFacts(format, host, { type: 'Custom', stopIfTrue });
    return;
  }
  const operator = (OPERATOR[rule.operator] ?? 'isEqual') as CellIsRule['operator'];
  store(sheetId, host, formatId, { type: 'CellIsRule', operator, values: [...rule.formulas], style }, areas);
  const [formula1, formula2] = rule.formulas;
  const given = { operator: rule.operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  setFacts(format, host, { type: 'CellValue', stopIfTrue, rule: given });
}

function setPriority(format: ConditionalFormatObject, priority: number, host: Host): void {
  const delta = formats(format.sheetId, host).findIndex(({ id }) => id === format.formatId) - priority;
  if (delta !== 0)
    host.run('ConditionalFormat.priority', 'CHANGE_CONDITIONAL_FORMAT_PRIORITY', { sheetId: format.sheetId, cfId: format.formatId, delta });
}

/** Takes formats off these cells; one that reaches further stays on the others. */
export function removeConditionalFormats({ sheetId, area }: RangeObject, host: Host): void {
  const bounded = host.cells.bounded(sheetId, area);
  for (const format of formats(sheetId, host)) {
    const zones = zonesOf(format);
    if (zones.every((zone) => contains(bounded, zone)))
      host.run('ConditionalFormat', 'REMOVE_CONDITIONAL_FORMAT', { sheetId, id: format.id });
    else if (zones.some((zone) => intersection(zone, bounded) !== null)) {
      const kept = host.getters.recomputeRanges(
        zones.map((zone) => host.getters.getRangeFromZone(sheetId, zone)),
        [host.getters.getRangeFromZone(sheetId, bounded)],
      );
      store(
        sheetId,
        host,
        format.id,
        cellRule(format),
        kept.map(({ zone }) => zone),
      );
    }
  }
}

function getItem({ range }: RangePart, id: string, host: Host): ConditionalFormatObject {
  const found = touching(range, host).find(({ formatId }) => formatId === id);
  if (found === undefined) throw itemNotFound('ConditionalFormatCollection.getItem');
  return found;
}

export const ConditionalFormatCollection = apiType<RangePart>({
  items: ({ range }, host) => touching(range, host),
  index: (part, args, host) => getItem(part, text(args, 0, 'ConditionalFormatCollection.getItem'), host),
  call: {
    Add: ({ range }, args, host) => add(range, text(args, 0, 'ConditionalFormatCollection.add'), host),
    ClearAll: ({ range }, _args, host) => {
      removeConditionalFormats(range, host);
      return null;
    },
    GetCount: ({ range }, _args, host) => touching(range, host).length,
    GetItem: (part, args, host) => getItem(part, text(args, 0, 'ConditionalFormatCollection.getItem'), host),
    GetItemAt: ({ range }, [index], host) => {
      const found = touching(range, host)[Number(index)];
      if (found === undefined) throw itemNotFound('ConditionalFormatCollection.getItemAt');
      return found;
    },
  },
});

const nav =
  (type: string) =>
  (format: ConditionalFormatObject): HostObject =>
    object(type, format);

export const ConditionalFormat = apiType<ConditionalFormatObject>({
  get: {
    Id: ({ formatId }) => formatId,
    Type: (format, host) => factsOf(format, host).type,
    StopIfTrue: (format, host) => factsOf(format, host).stopIfTrue,
    Priority: (format, host) => formats(format.sheetId, host).findIndex(({ id }) => id === format.formatId),
  },
  set: {
    StopIfTrue: (format, value, host) => {
      setFacts(format, host, { stopIfTrue: value === true });
    },
    Priority: (format, value, host) => {
      setPriority(format, Math.max(0, Math.min(Number(value), formats(format.sheetId, host).length - 1)), host);
    },
  },
  nav: {
    Custom: nav('CustomConditionalFormat'),
    CustomOrNullObject: (format, host) => (factsOf(format, host).type === 'Custom' ? object('CustomConditionalFormat', format) : null),
    CellValue: nav('CellValueConditionalFormat'),
    CellValueOrNullObject: (format, host) =>
      factsOf(format, host).type === 'CellValue' ? object('CellValueConditionalFormat', format) : null,
  },
  call: {
    Delete: ({ sheetId, formatId }, _args, host) => {
      host.run('ConditionalFormat.delete', 'REMOVE_CONDITIONAL_FORMAT', { sheetId, id: formatId });
      return null;
    },
    GetRange: (format, _args, host) => {
      const [area] = zonesOf(engineFormat(format, host));
      if (area === undefined) throw itemNotFound('ConditionalFormat.getRange');
      return rangeOf(format.sheetId, area);
    },
  },
});

export const CustomConditionalFormat = apiType<ConditionalFormatObject>({
  nav: { Rule: nav('ConditionalFormatRule'), Format: nav('ConditionalRangeFormat') },
});

export const ConditionalFormatRule = apiType<ConditionalFormatObject>({
  get: { Formula: (format, host) => cellRule(engineFormat(format, host)).values[0] ?? '' },
  set: {
    Formula: (format, value, host) => {
      const formula = String(value);
      assertNative(formula, host);
      change(format, host, { operator: 'customFormula', values: [formula.startsWith('=') ? formula : `=${formula}`] });
    },
  },
});

export const CellValueConditionalFormat = apiType<ConditionalFormatObject>({
  get: { Rule: (format, host) => factsOf(format, host).rule ?? null },
  set: {
    Rule: (format, value, host) => {
      const { formula1, formula2, operator } = value as { formula1?: unknown; formula2?: unknown; operator?: string };
      const engineOperator = OPERATOR[operator ?? ''];
      if (engineOperator === undefined || formula1 === undefined) throw invalidArgument('CellValueConditionalFormat.rule');
      const values = [formula1, ...(formula2 === undefined || formula2 === null ? [] : [formula2])].map(String);
      for (const formula of values) assertNative(formula, host);
      change(format, host, { operator: engineOperator as CellIsRule['operator'], values });
      setFacts(format, host, { rule: value });
    },
  },
  nav: { Format: nav('ConditionalRangeFormat') },
});

export const ConditionalRangeFormat = apiType<ConditionalFormatObject>({
  nav: { Fill: nav('ConditionalRangeFill'), Font: nav('ConditionalRangeFont') },
});

export const ConditionalRangeFill = apiType<ConditionalFormatObject>({
  get: { Color: (format, host) => cellRule(engineFormat(format, host)).style.fillColor ?? '' },
  set: {
    Color: (format, value, host) => {
      restyle(format, host, { fillColor: toHex(value, 'ConditionalRangeFill.color') });
    },
  },
});

export const ConditionalRangeFont = apiType<ConditionalFormatObject>({
  get: {
    Color: (format, host) => cellRule(engineFormat(format, host)).style.textColor ?? '',
    Bold: (format, host) => cellRule(engineFormat(format, host)).style.bold === true,
    Italic: (format, host) => cellRule(engineFormat(format, host)).style.italic === true,
  },
  set: {
    Color: (format, value, host) => {
      restyle(format, host, { textColor: toHex(value, 'ConditionalRangeFont.color') });
    },
    Bold: (format, value, host) => {
      restyle(format, host, { bold: value === true });
    },
    Italic: (format, value, host) => {
      restyle(format, host, { italic: value === true });
    },
    Strikethrough: (format, value, host) => {
      restyle(format, host, { strikethrough: value === true });
    },
    Underline: (format, value, host) => {
      restyle(format, host, { underline: value !== 'None' });
    },
  },
});
