import { quote, type Cell } from '../../../../src/core/cells/cell';
import { rectangle } from '../../../../src/excel/address';
import { parseMarker, type NamedCells, type OurSheet } from '../../../../src/sheets';
import type { Evaluated, PlanEngine } from './engine';

/** A plan in the engine as the pane reads sheets of ours: the cells of every name. */
export function ourSheetOf(engine: PlanEngine, id = '1'): OurSheet {
  const { plan } = engine;
  const names = Object.fromEntries(plan.names.map(({ name, address }) => [name, namedCells(engine, address)] as const));
  const marker = quote(names['CERT_Sheet']?.values[0]?.[0]);
  return { id, name: plan.name, visible: true, protected: false, marker: parseMarker(marker), names };
}

function namedCells(engine: PlanEngine, address: string): NamedCells {
  const { row, column } = rectangle(address);
  const values = engine.column(address).map((value) => [cellOf(value)]);
  return { row, column, values, contents: values.map(([value]) => [typeof value === 'object' || value === undefined ? '' : value]) };
}

function cellOf(value: Evaluated): Cell {
  return typeof value === 'object' && value !== null ? { code: value.error } : value;
}
