import { isMark, nameAt } from './call-tokens';
import { tokensOf } from './tokens';

/** What Excel shows for a function it does not know. */
export const UNKNOWN_NAME = '#NAME?';

/** A name by which a file keeps a function that the host did not know. */
const KEPT_BY_FILE = /_xldudf_/i;

/**
 * A formula with our functions under the names by which Excel calls them: `CERT.FEE`, whatever the file made of it.
 *
 * @param error - The error its cell shows; null where there is none.
 */
export function repairFormula(formula: string, error: string | null): string {
  const tokens = tokensOf(formula);
  let text = '';
  let end = 0;
  tokens.forEach((token, at) => {
    const name = nameAt(tokens, at);
    // A host that did not know the function asked for a single value of it; where the function works, somebody wanted just one.
    const stuck = error === UNKNOWN_NAME || KEPT_BY_FILE.test(tokens[at + 1]?.text ?? '');
    const sign = stuck && isMark(token, '@') && nameAt(tokens, at + 1) !== null;
    text += formula.slice(end, token.start) + (name === null ? (sign ? '' : token.text) : `CERT.${name}`);
    end = token.end;
  });
  return text + formula.slice(end);
}
