import { isBlank, type Cell, type Matrix } from '../../cells/cell';
import { meaningOf } from '../../cells/words';
import { readHeadcount } from '../../fees/band';
import type { ClientColumn } from './client-column';

/** Rows that are looked at. */
const ROWS = 100;
/** Share of a column's cells that must be of a kind: a list may have a few wrong ones. */
const MOST = 0.6;

/**
 * What the columns of a list without headings hold: the only column of counts is the headcount, the first one of texts the name.
 * Where several columns are counts nothing is guessed: the user says which is the headcount.
 */
export function columnsByContent(matrix: Matrix): ClientColumn[] {
  const rows = matrix.slice(0, ROWS);
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column]).filter((cell) => !isBlank(cell)));
  const mostly = (cells: readonly Cell[], test: (cell: Cell) => boolean): boolean =>
    cells.length > 0 && cells.filter(test).length >= cells.length * MOST;
  const counts = columns.map((cells) => mostly(cells, (cell) => readHeadcount(cell).ok) && !isNumbering(cells));
  const headcount = counts.filter(Boolean).length === 1 ? counts.indexOf(true) : -1;
  const auditType = columns.findIndex((cells) => mostly(cells, isAuditType));
  const name = columns.findIndex(
    (cells, column) => column !== auditType && mostly(cells, (cell) => typeof cell === 'string' && !readHeadcount(cell).ok),
  );
  return columns.map((_, column) =>
    column === headcount ? 'headcount' : column === name ? 'name' : column === auditType ? 'auditType' : 'ignore',
  );
}

function isAuditType(cell: Cell): boolean {
  return typeof cell === 'string' && meaningOf('auditType', cell) !== undefined;
}

/** 1, 2, 3 …: the numbers of the rows, not of people. */
function isNumbering(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every((cell, index) => Number(cell) === Number(cells[0]) + index);
}
