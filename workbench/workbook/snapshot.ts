import type { SheetSnapshot, WorkbookSnapshot } from '../contract';
import type { Host } from '../richapi/host';
import { formulaOfName } from '../richapi/types/names';
import { cellValue } from '../richapi/types/rangeCells';
import { areaAddress } from './address';
import { cellArea } from './area';
import type { ValidationFacts } from './sheetFacts';

/** The whole workbook as plain data, cells by address. */
export function takeSnapshot(host: Host): WorkbookSnapshot {
  return { sheets: host.getters.getSheetIds().map((sheetId) => sheetSnapshot(host, sheetId)) };
}

function sheetSnapshot(host: Host, sheetId: string): SheetSnapshot {
  const { getters } = host;
  const facts = host.facts(sheetId);
  const panes = getters.getPaneDivisions(sheetId);
  return {
    name: getters.getSheetName(sheetId),
    visible: getters.isSheetVisible(sheetId),
    cells: cells(host, sheetId),
    names: host.names(sheetId).map((entry) => ({ name: entry.name, refersTo: formulaOfName(host, entry), comment: entry.comment })),
    tables: getters.getCoreTables(sheetId).map(({ id, range }) => ({
      name: facts.tables?.[id]?.name ?? id,
      range: areaAddress(range.zone),
      style: facts.tables?.[id]?.style ?? '',
    })),
    charts: Object.entries(facts.charts ?? {})
      .filter(([id]) => getters.isChartDefined(id))
      .map(([, { name, type, title }]) => ({ name, type, title: title.visible ? title.text : '' })),
    frozenRows: panes.ySplit,
    frozenColumns: panes.xSplit,
    validations: getters.getDataValidationRules(sheetId).flatMap(({ id, ranges }) => {
      const known = facts.validations?.[id];
      return known === undefined ? [] : ranges.map(({ zone }) => validation(areaAddress(zone), known));
    }),
    print: { ...facts.print },
    protected: facts.protection !== undefined,
  };
}

function validation(range: string, { rule, ignoreBlanks, errorAlert, prompt }: ValidationFacts): SheetSnapshot['validations'][number] {
  return { range, rule, ignoreBlanks, errorMessage: errorAlert.message, prompt: prompt.message };
}

function cells(host: Host, sheetId: string): SheetSnapshot['cells'] {
  const found: Record<string, SheetSnapshot['cells'][string]> = {};
  const add = (col: number, row: number): void => {
    const cell = host.getters.getCell({ sheetId, col, row });
    const value = cellValue(host, sheetId, col, row);
    const isFormula = cell?.isFormula === true;
    if (value === '' && !isFormula) return;
    const numberFormat = host.cells.numberFormatOf(sheetId, col, row);
    found[areaAddress(cellArea(col, row))] = {
      value: value as string | number | boolean,
      ...(isFormula ? { formula: cell.compiledFormula.toFormulaString(host.getters) } : {}),
      ...(numberFormat === 'General' ? {} : { numberFormat }),
    };
  };
  for (const { col, row } of host.getters.getEvaluatedCellsPositions(sheetId)) add(col, row);
  return found;
}
