import { isCellError, type Cell, type Matrix } from '../../core/cells/cell';

/** A call as a user would type it, e.g. `=CERT.FEE(1200,"监督")`; omitted arguments at the end are left away. */
export function formulaText(id: string, args: readonly (Cell | Matrix)[]): string {
  return callText(id, args.map(argumentText));
}

/** A call of arguments that are formula text already; empty ones at the end are left away. */
export function callText(id: string, args: readonly string[]): string {
  const texts = [...args];
  while (texts.at(-1) === '') texts.pop();
  return `=CERT.${id}(${texts.join(',')})`;
}

/** An argument as formula text; empty when it is left out. */
export function argumentText(argument: Cell | Matrix): string {
  if (!isMatrix(argument)) return cellText(argument, '');
  // Array constants know no blanks: empty text stands for them.
  return `{${argument.map((line) => line.map((cell) => cellText(cell, '""')).join(',')).join(';')}}`;
}

export function isMatrix(argument: Cell | Matrix): argument is Matrix {
  return Array.isArray(argument);
}

function cellText(cell: Cell, blank: string): string {
  if (cell === null || cell === undefined) return blank;
  if (isCellError(cell)) return cell.code;
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}
