import type { OurSheet } from '../our-sheet';
import { handSignature, sealOf, type Seal } from '../scoring-signature';
import { isPack } from './names';
import { packOrigin } from './read-pack';
import { repeatedIds } from './scoring-entries';

/** Why nothing can be merged into a sheet. */
export type TargetObstacle =
  | { readonly code: 'pack' }
  | ({ readonly code: 'signed' } & Seal)
  | { readonly code: 'signed_by_hand'; readonly text: string }
  | { readonly code: 'repeated'; readonly ids: readonly string[] };

/** Why a pack cannot be merged into a sheet. */
export type PackObstacle = { readonly code: 'other_standard' } | { readonly code: 'repeated'; readonly ids: readonly string[] };

export function targetObstacle(sheet: OurSheet): TargetObstacle | null {
  if (isPack(sheet)) return { code: 'pack' };
  const seal = sealOf(sheet);
  if (seal !== null) return { code: 'signed', ...seal };
  const text = handSignature(sheet);
  if (text !== '') return { code: 'signed_by_hand', text };
  const ids = repeatedIds(sheet);
  return ids.length > 0 ? { code: 'repeated', ids } : null;
}

export function packObstacle(pack: OurSheet, target: OurSheet): PackObstacle | null {
  const { marker } = pack;
  if (marker?.subject !== target.marker?.subject || marker?.edition !== target.marker?.edition) return { code: 'other_standard' };
  const ids = repeatedIds(pack);
  return ids.length > 0 ? { code: 'repeated', ids } : null;
}

/** The packs made from a sheet: those that name it, and those that name no sheet of this workbook. */
export function packsOf(target: OurSheet, sheets: readonly OurSheet[]): OurSheet[] {
  const names = new Set(sheets.filter((sheet) => !isPack(sheet)).map(({ name }) => name));
  return sheets.filter((sheet) => {
    if (sheet.marker?.kind !== 'scoring' || !isPack(sheet)) return false;
    const { sheet: origin } = packOrigin(sheet);
    return origin === target.name || !names.has(origin);
  });
}
