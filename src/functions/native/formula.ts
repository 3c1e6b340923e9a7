/** Text as it stands inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Texts and expressions joined; empty texts are left out. A text that is meant as one is given quoted. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '""').join('&');
}

/** Blanks that the add-in's functions trim and Excel's TRIM does not: ideographic and no-break space. */
const OTHER_BLANKS = ['\u3000', '\u00a0'] as const;

/**
 * The text of a cell without outer blanks, inner ones single.
 *
 * The blanks are written out: CHAR(160) is another character on a Mac and in a Chinese Windows, and some spreadsheets lack UNICHAR.
 */
export function trimmed(expression: string): string {
  return `TRIM(${OTHER_BLANKS.reduce((text, blank) => `SUBSTITUTE(${text},${quoted(blank)}," ")`, expression)})`;
}

/** True when the trimmed text of `cell` is one of `words`, in any case. MATCH would take * and ? for wildcards. */
export function isOneOf(cell: string, words: readonly string[]): string {
  return `OR(${trimmed(cell)}={${words.map(quoted).join(',')}})`;
}

/** A score or points as people read them: cut, never rounded up, to two decimals. The inner ROUND takes away binary noise. */
export function cutToTwo(expression: string): string {
  return `ROUNDDOWN(ROUND(${expression},8),2)`;
}

/** A number 0 or more of at most two decimals with exactly two, as text. TEXT takes its pattern in the language of the user's Excel. */
export function twoDecimals(number: string): string {
  return `INT(${number})&"."&RIGHT("0"&ROUND((${number}-INT(${number}))*100,0),2)`;
}

/**
 * A number 0 or more cut, never rounded up, at `decimals`, after binary noise beyond four more is taken away.
 *
 * Not by ROUNDDOWN: LibreOffice's first rounds to 12 significant digits, so that 39.99600039996 comes out as 39.9960004.
 */
export function cutAt(expression: string, decimals: number): string {
  const scale = String(10 ** decimals);
  return `INT(ROUND((${expression})*${scale},4))/${scale}`;
}
