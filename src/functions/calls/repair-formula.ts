import { isMark, nameAt } from './call-tokens';
import { tokensOf } from './tokens';

/** A formula with our functions under the names by which Excel calls them: `CERT.FEE`, whatever the file made of it. */
export function repairFormula(formula: string): string {
  const tokens = tokensOf(formula);
  let text = '';
  let end = 0;
  tokens.forEach((token, at) => {
    const name = nameAt(tokens, at);
    // A host that did not know the function asked for a single value of it; with that sign it would not spill any more.
    const sign = isMark(token, '@') && nameAt(tokens, at + 1) !== null;
    text += formula.slice(end, token.start) + (name === null ? (sign ? '' : token.text) : `CERT.${name}`);
    end = token.end;
  });
  return text + formula.slice(end);
}
