import { writeSync } from 'node:fs';
import { describeCase, type CallCase } from './call-case';

/** Disagreements of one function that are shown; the rest is counted. */
const SHOWN = 5;

/** What a comparison of one function found. */
export class Comparison {
  cases = 0;
  /** Cases that the native form does not express and says so. */
  unexpressed = 0;
  private readonly found: string[] = [];

  constructor(readonly id: string) {}

  add(call: CallCase, difference: string | null, formula: string): void {
    this.cases += 1;
    if (difference !== null) this.found.push(`${describeCase(call)}: ${difference}; ${formula.slice(0, 600)}`);
  }

  get disagreements(): readonly string[] {
    return [...this.found.slice(0, SHOWN), ...(this.found.length > SHOWN ? [`… and ${String(this.found.length - SHOWN)} more`] : [])];
  }

  get count(): number {
    return this.found.length;
  }
}

/** Prints cases and disagreements of every function, past jest, which would put a stack beside each line. */
export function printReport(title: string, comparisons: readonly Comparison[]): void {
  const lines = comparisons.map(
    ({ id, cases, count, unexpressed }) =>
      `  ${id.padEnd(12)} ${String(cases).padStart(6)} cases ${String(count).padStart(4)} disagreements` +
      (unexpressed === 0 ? '' : `, ${String(unexpressed)} calls without a native form`),
  );
  const total = comparisons.reduce((sum, { cases }) => sum + cases, 0);
  const wrong = comparisons.reduce((sum, { count }) => sum + count, 0);
  writeSync(1, `${title}: ${String(total)} cases, ${String(wrong)} disagreements\n${lines.join('\n')}\n`);
}
