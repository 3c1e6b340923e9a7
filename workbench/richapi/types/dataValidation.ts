import type { DataValidationRule } from '@odoo/o-spreadsheet';
import { fullAddress } from '../../workbook/address';
import { contains, sameArea } from '../../workbook/area';
import type { ValidationFacts } from '../../workbook/sheetFacts';
import { DEFAULT_VALIDATION, toCriterion } from '../../workbook/validation';
import { apiType } from '../apiType';
import type { Host } from '../host';
import { isRange, type RangeObject, type RangePart } from '../objects';

const EMPTY: ValidationFacts = { rule: {}, ...DEFAULT_VALIDATION };

function engineRule({ sheetId, area }: RangeObject, host: Host): DataValidationRule | undefined {
  return host.getters.getValidationRuleForCell({ sheetId, col: area.left, row: area.top });
}

function factsOf(range: RangeObject, host: Host): ValidationFacts {
  const rule = engineRule(range, host);
  return (rule === undefined ? undefined : host.facts(range.sheetId).validations?.[rule.id]) ?? pendingFacts(range, host) ?? EMPTY;
}

/** Texts set before the rule: kept under the range's address until the rule comes. */
const pendingKey = (range: RangeObject, host: Host): string =>
  `pending ${fullAddress(host.getters.getSheetName(range.sheetId), range.area)}`;
const pendingFacts = (range: RangeObject, host: Host): ValidationFacts | undefined =>
  host.facts(range.sheetId).validations?.[pendingKey(range, host)];

/** The rule's range sources become addresses: a rule must not hold on to objects of one request. */
function plain(value: unknown, host: Host): unknown {
  if (isRange(value)) return `=${fullAddress(host.getters.getSheetName(value.sheetId), value.area, true)}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null || inner === undefined ? [] : [[key, plain(inner, host)]])),
  );
}

const isBlocking = ({ errorAlert }: ValidationFacts): boolean => errorAlert.showAlert && errorAlert.style === 'Stop';

export function writeValidation(range: RangeObject, host: Host, facts: ValidationFacts): void {
  const { sheetId } = range;
  const area = host.cells.bounded(sheetId, range.area);
  const existing = engineRule(range, host);
  const validations = { ...host.facts(sheetId).validations };
  Reflect.deleteProperty(validations, pendingKey(range, host));
  if (Object.keys(facts.rule).length === 0) {
    host.setFact('DataValidation', sheetId, 'validations', { ...validations, [pendingKey(range, host)]: facts });
    return;
  }
  const [only, ...others] = existing?.ranges ?? [];
  const isOwn = existing !== undefined && only !== undefined && others.length === 0 && sameArea(only.zone, area);
  const id = isOwn ? existing.id : host.newId('validation');
  const rule = { id, criterion: toCriterion(facts.rule), isBlocking: isBlocking(facts) };
  host.run('DataValidation.rule', 'ADD_DATA_VALIDATION_RULE', { sheetId, ranges: [host.rangeData(sheetId, area)], rule });
  host.setFact('DataValidation', sheetId, 'validations', { ...validations, [id]: facts });
}

/** Takes validation off these cells; a rule that reaches further stays on the others. */
export function removeValidation({ sheetId, area }: RangeObject, host: Host): void {
  const bounded = host.cells.bounded(sheetId, area);
  for (const rule of [...host.getters.getDataValidationRules(sheetId)]) {
    if (rule.ranges.every(({ zone }) => contains(bounded, zone)))
      host.run('DataValidation.clear', 'REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id });
    else if (
      rule.ranges.some(
        ({ zone }) => zone.left <= bounded.right && bounded.left <= zone.right && zone.top <= bounded.bottom && bounded.top <= zone.bottom,
      )
    ) {
      const ranges = host.getters.recomputeRanges(rule.ranges, [host.getters.getRangeFromZone(sheetId, bounded)]);
      const { id, criterion, isBlocking: blocking } = rule;
      host.run('DataValidation.clear', 'ADD_DATA_VALIDATION_RULE', {
        sheetId,
        ranges: ranges.map((range) => host.getters.getRangeData(range)),
        rule: { id, criterion, isBlocking: blocking },
      });
    }
  }
}

const TYPE: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

export const DataValidation = apiType<RangePart>({
  get: {
    Type: ({ range }, host) => TYPE[Object.keys(factsOf(range, host).rule)[0] ?? ''] ?? 'None',
    Rule: ({ range }, host) => factsOf(range, host).rule,
    ErrorAlert: ({ range }, host) => factsOf(range, host).errorAlert,
    Prompt: ({ range }, host) => factsOf(range, host).prompt,
    IgnoreBlanks: ({ range }, host) => factsOf(range, host).ignoreBlanks,
    Valid: ({ range: { sheetId, area } }, host) => {
      const { left, right, top, bottom } = host.cells.bounded(sheetId, area);
      for (let row = top; row <= bottom; row++)
        for (let col = left; col <= right; col++) if (host.getters.isDataValidationInvalid({ sheetId, col, row })) return false;
      return true;
    },
  },
  set: {
    Rule: ({ range }, value, host) => {
      writeValidation(range, host, { ...factsOf(range, host), rule: plain(value, host) as Record<string, unknown> });
    },
    ErrorAlert: ({ range }, value, host) => {
      const facts = factsOf(range, host);
      writeValidation(range, host, { ...facts, errorAlert: { ...facts.errorAlert, ...(value as object) } });
    },
    Prompt: ({ range }, value, host) => {
      const facts = factsOf(range, host);
      writeValidation(range, host, { ...facts, prompt: { ...facts.prompt, ...(value as object) } });
    },
    IgnoreBlanks: ({ range }, value, host) => {
      writeValidation(range, host, { ...factsOf(range, host), ignoreBlanks: value === true });
    },
  },
  call: {
    Clear: ({ range }, _args, host) => {
      removeValidation(range, host);
      return null;
    },
  },
});
