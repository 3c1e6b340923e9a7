/** The functions whose answer is a table that is to spill. */
const TABLES: ReadonlySet<string> = new Set(['BREAKDOWN', 'FEETABLE']);

/**
 * A call of one of the add-in's functions.
 *
 * All are declared to Excel with a table as their result, and in a merged cell or an Excel table a table is #SPILL! even where it is
 * one cell: single answers are taken out of it.
 */
export function cert(name: string, ...args: readonly string[]): string {
  const call = `CERT.${name}(${args.join(',')})`;
  return TABLES.has(name) ? call : `INDEX(${call},1,1)`;
}
