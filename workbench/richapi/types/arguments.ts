import { invalidArgument, itemNotFound } from '../../workbook/apiError';
import { parseAddress } from '../../workbook/address';
import type { Host } from '../host';
import { isRange, rangeOf, type RangeObject } from '../objects';

/** Reads arguments as Office.js sends them; a missing or wrong one is InvalidArgument at the member. */
export function text(args: readonly unknown[], index: number, member: string): string {
  const value = args[index];
  if (typeof value !== 'string' || value === '') throw invalidArgument(member);
  return value;
}

export function integer(args: readonly unknown[], index: number, member: string): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(member);
  return value;
}

export function optionalText(args: readonly unknown[], index: number): string | null {
  const value = args[index];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A range given as an object or as an address, on the given sheet unless the address names another. */
export function rangeArgument(value: unknown, sheetId: string, member: string, host: Host): RangeObject {
  if (isRange(value)) return value;
  if (typeof value !== 'string') throw invalidArgument(member);
  const parsed = parseAddress(value);
  if (parsed === null) throw invalidArgument(member, `${value} is not an address.`);
  if (parsed.sheetName === null) return rangeOf(sheetId, parsed.area);
  const other = host.getters.getSheetIdByName(parsed.sheetName);
  if (other === undefined) throw itemNotFound(member);
  return rangeOf(other, parsed.area);
}

/** Text where any will do: what is missing or no text is the default. */
export function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : fallback;
}
