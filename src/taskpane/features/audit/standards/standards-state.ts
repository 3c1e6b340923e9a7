import { readPastedTable } from '../../../../core/audit/pasted-table';
import { readPointTable, type PointTable } from '../../../../core/audit/point-table';
import type { SelectedTable } from '../../../../excel/read-selection';
import { gbt27922 } from '../../../../standards';
import { requiredTotals } from '../../../../standards/standard-from-table';
import type { AuditDoor } from '../../../audit/audit-door';
import { createStore, type Store } from '../../../state/store';

/** What the user says of a table. */
export interface TableFields {
  readonly designation: string;
  readonly edition: string;
  readonly body: string;
  readonly source: string;
}

/** What is chosen and typed in the card; it outlasts the card. */
export interface StandardsState {
  /** Id of a standard that ships, or of the sheet of a table. */
  readonly choice: Store<string>;
  readonly pasted: Store<string>;
  /** Cells that were picked instead of pasted. */
  readonly selected: Store<SelectedTable | null>;
  readonly fields: Store<TableFields>;
}

const EMPTY: TableFields = { designation: gbt27922.designation, edition: '', body: '', source: '' };

const states = new WeakMap<AuditDoor, StandardsState>();

/** The state of the card in a pane. */
export function standardsState(door: AuditDoor): StandardsState {
  const known = states.get(door);
  if (known !== undefined) return known;
  const state: StandardsState = {
    choice: createStore(gbt27922.id),
    pasted: createStore(''),
    selected: createStore<SelectedTable | null>(null),
    fields: createStore(EMPTY),
  };
  states.set(door, state);
  return state;
}

/** Empties what was typed, after it became a sheet. */
export function clearTable(state: StandardsState): void {
  state.pasted.set('');
  state.selected.set(null);
  state.fields.set(EMPTY);
}

/** The table as pasted or picked, with what is wrong with it; null while there is none. */
export function typedTable(pasted: string, selected: SelectedTable | null, designation: string): PointTable | null {
  const required = requiredTotals(designation);
  if (selected !== null) return readPointTable(selected.cells, { required, firstRow: selected.firstRow });
  return pasted.trim() === '' ? null : readPastedTable(pasted, { required });
}
