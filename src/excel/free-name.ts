/** Longest name of a sheet. */
const LONGEST = 31;

/**
 * A name that is not taken: the wished one, else `评分表 (2)`, `评分表 (3)` ….
 *
 * @param taken - Names in use; Excel compares them without regard to case.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    return wished.slice(0, LONGEST - suffix.length) + suffix;
  });
}

/** The same for tables, whose names hold no blanks: `CERT_Fees`, `CERT_Fees_2` …. */
export function freeTableName(wished: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? wished : `${wished}_${String(number)}`));
}

function firstFree(taken: readonly string[], nameOf: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(nameOf(number).toLowerCase())) number += 1;
  return nameOf(number);
}
