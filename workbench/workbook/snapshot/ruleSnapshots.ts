import type { CellIsRule, ConditionalFormat } from '@odoo/o-spreadsheet';
import type { ConditionalFormatSnapshot } from '../../../xlsx/snapshot';
import type { SheetSnapshot } from '../../contract';
import type { Host } from '../../richapi/host';
import { areaAddress } from '../address';
import type { ValidationFacts } from '../sheetFacts';
import { fontOf } from './lookSnapshots';

export function validationSnapshots(host: Host, sheetId: string): SheetSnapshot['validations'] {
  const facts = host.facts(sheetId).validations ?? {};
  return host.getters.getDataValidationRules(sheetId).flatMap(({ id, ranges }) => {
    const known = facts[id];
    return known === undefined ? [] : ranges.map(({ zone }) => validation(areaAddress(zone), known));
  });
}

function validation(range: string, { rule, ignoreBlanks, errorAlert, prompt }: ValidationFacts): SheetSnapshot['validations'][number] {
  return {
    range,
    rule,
    ignoreBlanks,
    showsError: errorAlert.showAlert,
    errorStyle: errorAlert.style,
    errorTitle: errorAlert.title,
    errorMessage: errorAlert.message,
    showsPrompt: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

export function conditionalFormatSnapshots(host: Host, sheetId: string): SheetSnapshot['conditionalFormats'] {
  const facts = host.facts(sheetId).conditionalFormats ?? {};
  return host.getters
    .getConditionalFormats(sheetId)
    .filter((format) => format.rule.type === 'CellIsRule')
    .map((format) => {
      const { style } = format.rule as CellIsRule;
      const known = facts[format.id];
      return {
        range: format.ranges.join(' '),
        rule: ruleOf(format, known?.rule),
        look: { ...fontOf(style), ...(style.fillColor === undefined ? {} : { fill: style.fillColor }) },
        stopIfTrue: known?.stopIfTrue === true,
      };
    });
}

/** A custom rule as the engine has it, whose formula follows inserted rows; a comparison by Office.js's operator. */
function ruleOf({ rule }: ConditionalFormat, given: unknown): ConditionalFormatSnapshot['rule'] {
  const { values } = rule as CellIsRule;
  const { operator } = (given ?? {}) as { operator?: string };
  return operator === undefined ? { formula: values[0] ?? '' } : { operator, formulas: values };
}

export function tableSnapshots(host: Host, sheetId: string): SheetSnapshot['tables'] {
  const facts = host.facts(sheetId).tables ?? {};
  return host.getters.getCoreTables(sheetId).map(({ id, range, config }) => ({
    name: facts[id]?.name ?? id,
    range: areaAddress(range.zone),
    style: facts[id]?.style ?? '',
    filterButton: config.hasFilters,
    bandedRows: config.bandedRows,
    bandedColumns: config.bandedColumns,
    highlightFirstColumn: config.firstColumn,
    highlightLastColumn: config.lastColumn,
  }));
}
