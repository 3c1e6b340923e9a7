/**
 * What a cell was given, as it is typed: a formula with its equals sign, a number, a truth value, or text. Text that begins with an
 * equals sign or an apostrophe has an apostrophe before it, so that it is told from a formula.
 */
export type CellContent = string | number | boolean;

/** What a cell is to hold: a formula with its equals sign, or a plain value, which never becomes a formula. */
export type NewContent = { readonly formula: string } | { readonly value: string | number | boolean };

/** Contents of a loaded range, row by row. Load `formulas` and `values`. */
export function contentsOf(range: Excel.Range): CellContent[][] {
  const values = range.values as CellContent[][];
  return (range.formulas as CellContent[][]).map((line, row) => line.map((content, column) => typed(content, values[row]?.[column])));
}

/** A formula never shows itself: what is shown as it stands is text. */
function typed(content: CellContent, value: CellContent | undefined): CellContent {
  return typeof content === 'string' && content === value && /^[=']/u.test(content) ? `'${content}` : content;
}

/** The same content for a cell. */
export function newContent(content: CellContent): NewContent {
  if (typeof content !== 'string') return { value: content };
  return content.startsWith('=') ? { formula: content } : { value: content.replace(/^'/u, '') };
}
