import type { OurSheet } from '../../sheets';

/** The scoring sheets among ours. */
export function scoringSheets(sheets: readonly OurSheet[]): OurSheet[] {
  return sheets.filter(({ marker }) => marker?.kind === 'scoring');
}

/** The scoring sheet a card works on: the one in front, else the one worked on last, else the only one there is. */
export function scoringSheetInHand(sheets: readonly OurSheet[], activeId: string | null, chosenId: string | null): OurSheet | null {
  const scoring = scoringSheets(sheets);
  const byId = (id: string | null): OurSheet | undefined => scoring.find((sheet) => sheet.id === id);
  return byId(activeId) ?? byId(chosenId) ?? (scoring.length === 1 ? (scoring[0] ?? null) : null);
}
