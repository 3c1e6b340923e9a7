import type { Token } from './tokens';

/**
 * `CERT.SCORE`, or `_xldudf_CERT_SCORE` as a workbook keeps it that was opened without the add-in. A prefix for functions newer than
 * the file format is no part of the name.
 */
const OURS = /^(?:_xlfn\.)*(?:_xldudf_CERT[_.]|CERT\.)([A-Z][A-Z0-9_]*)$/i;

/** The name of our function whose call starts at a token, upper case and without the namespace; null where none starts. */
export function nameAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isMark(tokens[at + 1], '(')) return null;
  return OURS.exec(token.text)?.[1]?.toUpperCase() ?? null;
}

export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}

/** Where the parenthesis opened at `open` closes, or null. */
export function closingParenthesis(tokens: readonly Token[], open: number): number | null {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (isMark(tokens[at], '(')) depth += 1;
    if (isMark(tokens[at], ')')) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** Splits what stands between the parentheses of a call at the commas that stand in no inner parentheses or braces. */
export function argumentsOf(tokens: readonly Token[]): Token[][] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isMark(token, '(') || isMark(token, '{')) depth += 1;
    if (isMark(token, ')') || isMark(token, '}')) depth -= 1;
    if (depth === 0 && isMark(token, ',')) args.push([]);
    else args.at(-1)?.push(token);
  }
  return args;
}

/** The tokens as written in the formula, blanks between them included. */
export function textOf(tokens: readonly Token[], formula: string): string {
  return formula.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
