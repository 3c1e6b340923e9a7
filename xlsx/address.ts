/** The first cell of an address such as `B2:C3`. */
export const firstCell = (range: string): string => corner(range, 0);

/** The last cell of an address such as `B2:C3`. */
export const lastCell = (range: string): string => corner(range, -1);

function corner(range: string, index: number): string {
  return range.split(':').at(index) ?? range;
}

/** A sheet's name as it stands before the `!` of an address. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The letters of a column, counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
