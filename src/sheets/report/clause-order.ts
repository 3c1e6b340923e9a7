/** Things in the order of their clauses, number by number: 5.2 before 5.10. Equal ones keep their order. */
export function inClauseOrder<Thing>(things: readonly Thing[], clauseOf: (thing: Thing) => string): Thing[] {
  return things
    .map((thing) => ({ thing, parts: partsOf(clauseOf(thing)) }))
    .sort((one, other) => compare(one.parts, other.parts))
    .map(({ thing }) => thing);
}

function partsOf(clause: string): (number | string)[] {
  return clause
    .normalize('NFKC')
    .trim()
    .split('.')
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [left, right] = [one[index], other[index]];
    if (left === right) continue;
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    // Numbers come before words.
    if (typeof left === 'number') return -1;
    if (typeof right === 'number') return 1;
    return left < right ? -1 : 1;
  }
  return 0;
}
