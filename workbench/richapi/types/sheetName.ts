import { invalidArgument } from '../../workbook/apiError';

const LONGEST = 31;

/** Excel's rules for the names of sheets. */
export function assertSheetName(name: string, member: string): void {
  if (name === '' || name.length > LONGEST)
    throw invalidArgument(
      member,
      `A sheet name has 1 to ${String(LONGEST)} characters, ${JSON.stringify(name)} has ${String(name.length)}.`,
    );
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(
      member,
      `${JSON.stringify(name)} holds a character that sheet names must not hold: \\ / ? * [ ] : or an apostrophe at either end.`,
    );
  }
  if (name.toLowerCase() === 'history') throw invalidArgument(member, 'History is a reserved sheet name.');
}
