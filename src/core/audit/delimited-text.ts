/** Text of a table taken apart, or the line (from 1) of a quotation mark that is never closed. */
export type DelimitedText =
  { readonly ok: true; readonly rows: readonly (readonly string[])[] } | { readonly ok: false; readonly unclosedAt: number };

/** What stands between two cells, the likeliest first: Excel and Word put tabs on the clipboard. */
const SEPARATORS = ['\t', ',', '，', ';', '；'] as const;

/**
 * The cells of a pasted table, by RFC 4180 with the separator that the text itself shows.
 *
 * A quotation mark opens a cell only where the cell begins, and a doubled one within it is one: as Excel writes cells with line breaks.
 */
export function parseDelimited(text: string): DelimitedText {
  const plain = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const separator = SEPARATORS.find((candidate) => plain.includes(candidate)) ?? '\t';
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let openedAt: number | null = null;
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(cells);
    cells = [];
  };
  for (let index = 0; index < plain.length; index += 1) {
    const character = plain.charAt(index);
    if (character === '\n') line += 1;
    if (openedAt !== null) {
      if (character !== '"') cell += character;
      else if (plain.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else openedAt = null;
    } else if (character === '"' && cell === '') openedAt = line;
    else if (character === separator) endCell();
    else if (character === '\n') endRow();
    else cell += character;
  }
  if (openedAt !== null) return { ok: false, unclosedAt: openedAt };
  if (cell !== '' || cells.length > 0) endRow();
  return { ok: true, rows };
}
