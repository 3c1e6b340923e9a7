import { invalidArgument, itemNotFound } from '../../workbook/apiError';
import type { Host } from '../host';
import type { SheetObject } from '../objects';
import { sheetNamed } from './createWorksheet';

const isWorksheet = (value: unknown): value is SheetObject =>
  typeof value === 'object' && value !== null && (value as SheetObject).type === 'Worksheet';

/**
 * Where sheets go that are placed by Excel's words.
 *
 * @param fallback - Where they go with no word given, or `None`.
 */
export function sheetPosition(
  host: Host,
  member: string,
  positionType: unknown,
  relativeTo: unknown,
  fallback: 'Beginning' | 'End',
): number {
  const ids = host.getters.getSheetIds();
  const word = positionType === null || positionType === undefined || positionType === 'None' ? fallback : positionType;
  if (word === 'Beginning') return 0;
  if (word === 'End') return ids.length;
  if (word !== 'Before' && word !== 'After') throw invalidArgument(member, `There is no position ${JSON.stringify(word)}.`);
  // Without a sheet to go by, before is the beginning and after the end.
  if (relativeTo === null || relativeTo === undefined || relativeTo === '') return word === 'Before' ? 0 : ids.length;
  const sheetId = isWorksheet(relativeTo) ? relativeTo.sheetId : typeof relativeTo === 'string' ? findSheet(host, relativeTo) : null;
  const index = sheetId === null ? -1 : ids.indexOf(sheetId);
  if (index < 0) throw itemNotFound(member);
  return word === 'Before' ? index : index + 1;
}

const findSheet = (host: Host, key: string): string | null => (host.getters.tryGetSheet(key) === undefined ? sheetNamed(host, key) : key);
