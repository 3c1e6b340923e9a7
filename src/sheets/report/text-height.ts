/** Points that a cell keeps free at its sides and, together, above and below its text. */
const SIDE_PADDING = 6;
const PADDING = 5;

/** Height of a line and width of half a full-width sign, as parts of the size of the font. Fonts of a line's height differ: the tallest is taken. */
const LINE_HEIGHT = 1.48;
const HALF_WIDTH = 0.52;

/** Tallest row there is, in points, with a little to spare. */
export const TALLEST_ROW = 400;

/** Signs that are as wide as they are high: Chinese, Japanese, Korean, their punctuation, full-width forms. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Width of a text in half signs: a full-width one counts two. */
export function halfWidths(text: string): number {
  let width = 0;
  for (const sign of text) width += FULL_WIDTH.test(sign) ? 2 : 1;
  return width;
}

/**
 * Lines that a text takes in a cell of a width in points.
 *
 * Excel fits no merged cell to its text, so that its height is planned. Words are not broken as Chinese is: a word that does not fit begins a line.
 */
export function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(2, Math.floor((width - SIDE_PADDING) / (size * HALF_WIDTH)));
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of paragraph.matchAll(/[\u0021-\u024f]+|[\s\S]/gu)) {
    const width = halfWidths(piece);
    if (used + width <= room) {
      used += width;
      continue;
    }
    if (piece === ' ') continue;
    // Only a word longer than a line is broken.
    const more = Math.ceil(width / room);
    lines += used === 0 ? more - 1 : more;
    used = width - (more - 1) * room;
  }
  return lines;
}

/** Height in points of a cell that shows a text as a whole, as far as a row may be high. */
export function heightOf(text: string, width: number, size: number): number {
  return Math.min(TALLEST_ROW, Math.ceil(linesOf(text, width, size) * size * LINE_HEIGHT) + PADDING);
}

/** True where a text takes more than the tallest row there is. */
export function isTooLong(text: string, width: number, size: number): boolean {
  return linesOf(text, width, size) * size * LINE_HEIGHT + PADDING > TALLEST_ROW;
}
