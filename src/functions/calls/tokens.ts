export type TokenKind = 'text' | 'sheet' | 'bracket' | 'word' | 'error' | 'mark';

/** A piece of a formula with its place in it. Blanks between pieces are no tokens. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BLANK = /\s+/y;
/** Kinds in the order in which they are tried. A doubled quote inside quotes stands for one. */
const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')*'/y],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|[A-Z_]+!)/iy],
  // Numbers, names, addresses and sheet names without quotes. A sign belongs to a number only behind its exponent.
  ['word', /\d+(?:\.\d*)?E[+-]?\d+|[$\p{L}\p{M}\p{N}_.\\?]+/iuy],
  ['mark', /[^]/uy],
];

/**
 * The pieces of a formula, left to right; concatenated they are the formula without its blanks.
 *
 * @param formula - As Excel gives it in `formulas`: English names, commas between arguments.
 */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const blank = matchAt(BLANK, formula, at);
    if (blank !== null) {
      at += blank.length;
      continue;
    }
    const token = tokenAt(formula, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(formula: string, start: number): Token {
  if (formula[start] === '[') return bracketAt(formula, start);
  for (const [kind, pattern] of KINDS) {
    const text = matchAt(pattern, formula, start);
    if (text !== null) return { kind, text, start, end: start + text.length };
  }
  // An opening quote without its closing one: the rest is one piece.
  return { kind: 'mark', text: formula.slice(start), start, end: formula.length };
}

/** Square brackets with all they hold: a column of a table or the name of a workbook. They may nest and hold commas. */
function bracketAt(formula: string, start: number): Token {
  let depth = 0;
  let at = start;
  do {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']') depth -= 1;
    at += 1;
  } while (depth > 0 && at < formula.length);
  return { kind: 'bracket', text: formula.slice(start, at), start, end: at };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
