/** A sheet's name as formulas have it: in apostrophes, those inside doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
