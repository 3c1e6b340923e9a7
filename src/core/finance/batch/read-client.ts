import { isBlank, isCellError, quote, type Cell } from '../../cells/cell';
import { readNumber } from '../../cells/read-number';
import { meaningOf, type AuditType } from '../../cells/words';
import { readHeadcount } from '../../fees/band';
import { accepted, refused, type Outcome } from '../outcome';
import type { Client, ClientOutlets } from './client';
import type { ClientColumn } from './client-column';
import type { RowRefusal } from './client-refusal';
import { outletFigures } from './outlet-figures';

/** The cells of a client's row by their meaning; undefined where the list has no such column. */
export type ClientCells = Readonly<Partial<Record<ClientColumn, Cell>>>;

/**
 * The client in a row of a list.
 *
 * @param auditType - What is asked for where the row says nothing.
 * @returns The client, or what is wrong with the first cell that cannot be read.
 */
export function readClient(cells: ClientCells, auditType: AuditType): Outcome<Client, RowRefusal> {
  const broken = Object.values(cells).find(isCellError);
  if (broken !== undefined) return refused({ by: 'cell', refusal: { code: 'excel_error', error: broken.code } });
  const name = quote(cells.name).trim();
  if ('name' in cells && name === '') return refused({ by: 'client', refusal: { code: 'client_name_missing' } });
  const headcount = readHeadcount(cells.headcount);
  if (!headcount.ok) return refused({ by: 'cell', refusal: headcount.refusal });
  const outlets = readClientOutlets(cells);
  if (!outlets.ok) return outlets;
  const type = isBlank(cells.auditType) ? auditType : meaningOf('auditType', quote(cells.auditType));
  if (type === undefined) return refused({ by: 'cell', refusal: { code: 'audit_type_unknown', value: cells.auditType } });
  return accepted({ name, headcount: headcount.value, outlets: outlets.value, auditType: type });
}

function readClientOutlets({ outletCount, outletHeadcounts }: ClientCells): Outcome<ClientOutlets, RowRefusal> {
  if (!isBlank(outletHeadcounts)) return readHeadcounts(outletHeadcounts);
  if (isBlank(outletCount)) return accepted({ kind: 'none' });
  const count = countIn(outletCount, 0);
  if (count === null) return refused({ by: 'client', refusal: { code: 'outlet_count_invalid', value: outletCount } });
  return accepted(count === 0 ? { kind: 'none' } : { kind: 'count', count });
}

function readHeadcounts(cell: Cell): Outcome<ClientOutlets, RowRefusal> {
  // A single 0 says that there is none.
  if (cell === 0 || (typeof cell === 'string' && countIn(cell, 0) === 0)) return accepted({ kind: 'none' });
  const headcounts: number[] = [];
  for (const [index, figure] of (typeof cell === 'string' ? outletFigures(cell) : [cell]).entries()) {
    const headcount = countIn(figure, 1);
    if (headcount === null) {
      return refused({ by: 'client', refusal: { code: 'outlet_figure_invalid', value: quote(figure), position: index + 1 } });
    }
    headcounts.push(headcount);
  }
  return accepted({ kind: 'headcounts', headcounts });
}

/** Units that stand behind a number of outlets. */
const UNITS = /\s*(?:个|家|处|outlets?)$/iu;

/** A whole number of `least` or more; null where the cell holds none. */
function countIn(cell: Cell, least: number): number | null {
  const read = readNumber(typeof cell === 'string' ? cell.normalize('NFKC').trim().replace(UNITS, '') : cell, 'headcount');
  if (!read.ok || read.value.value.d !== 1n) return null;
  const count = Number(read.value.value.s * read.value.value.n);
  return Number.isSafeInteger(count) && count >= least ? count : null;
}
