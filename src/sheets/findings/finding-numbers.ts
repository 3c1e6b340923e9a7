const NUMBER = /^NC-(\d+)$/iu;
const WIDTH = 2;

/** Whether a text is a number as the list gives them: such a cell may be renewed, anything else is the user's. */
export function isFindingNumber(text: string): boolean {
  return NUMBER.test(text.trim());
}

/** Numbers for new rows of the list: each once, after the highest in use. */
export class FindingNumbers {
  private readonly used: Set<string>;
  private last: number;

  /** @param inLists - Numbers of the rows there are. */
  constructor(inLists: readonly string[], inSheets: readonly string[]) {
    this.used = new Set(inLists.map((number) => number.toUpperCase()));
    this.last = Math.max(0, ...[...inLists, ...inSheets].map((number) => Number(NUMBER.exec(number.trim())?.[1] ?? 0)));
  }

  /** The number a deduction had before its list was lost, where no other row has it by now; else the next one. */
  take(former: string): string {
    const kept = former.trim().toUpperCase();
    if (isFindingNumber(kept) && !this.used.has(kept)) {
      this.used.add(kept);
      return kept;
    }
    this.last += 1;
    const number = `NC-${String(this.last).padStart(WIDTH, '0')}`;
    this.used.add(number);
    return number;
  }
}
