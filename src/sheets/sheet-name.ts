/** Longest name of a sheet in Excel. */
const LONGEST = 31;

/** A text as the name of a sheet: without what Excel does not take there; `otherwise` where nothing is left. */
export function sheetNameOf(text: string, otherwise: string): string {
  const name = text
    .replace(/[:\\/?*[\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^'+|'+$/gu, '')
    .slice(0, LONGEST)
    .trim();
  // Excel keeps this name for itself.
  return name === '' || name.toLowerCase() === 'history' ? otherwise : name;
}
