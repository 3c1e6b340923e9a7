import type { CallArgument } from './call';
import { parseReference } from './parse-reference';
import type { Token } from './tokens';

const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;

/** One argument that holds no call of ours: a constant, a reference, or something that only Excel can work out. */
export function parseArgument(tokens: readonly Token[], source: string): CallArgument {
  if (tokens.length === 0) return { kind: 'omitted' };
  const array = parseArray(tokens);
  if (array) return array;
  const value = parseConstant(tokens);
  if (value !== null) return { kind: 'constant', value };
  return parseReference(tokens.map(({ text }) => text).join('')) ?? { kind: 'unreadable', text: source, reason: 'expression' };
}

type Constant = Extract<CallArgument, { kind: 'constant' }>['value'];

/** A number, text, logical value or error written out; null when it is none. */
function parseConstant(tokens: readonly Token[]): Constant | null {
  const sign = tokens[0]?.kind === 'mark' && (tokens[0].text === '-' || tokens[0].text === '+') ? tokens[0].text : '';
  const rest = sign === '' ? tokens : tokens.slice(1);
  const percent = rest.length === 2 && rest[1]?.text === '%';
  const [token] = rest;
  if (token === undefined || (rest.length > 1 && !percent)) return null;
  if (token.kind === 'word' && NUMBER.test(token.text)) {
    const value = Number(token.text) / (percent ? 100 : 1);
    return sign === '-' ? -value : value;
  }
  if (sign !== '' || percent) return null;
  if (token.kind === 'text') return token.text.slice(1, -1).replaceAll('""', '"');
  if (token.kind === 'error') return { code: token.text.toUpperCase() };
  const word = token.text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return null;
}

/** An array constant such as `{1,2;3,4}`; null when it is none. */
function parseArray(tokens: readonly Token[]): CallArgument | null {
  if (tokens[0]?.text !== '{' || tokens.at(-1)?.text !== '}') return null;
  const rows: Constant[][] = [];
  for (const row of split(tokens.slice(1, -1), ';')) {
    const cells = split(row, ',').map(parseConstant);
    if (!cells.every((cell) => cell !== null)) return null;
    rows.push(cells);
  }
  return { kind: 'array', rows };
}

function split(tokens: readonly Token[], mark: string): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === mark) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
