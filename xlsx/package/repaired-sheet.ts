import type { SheetSnapshot } from '../snapshot';

/** A sheet's XML with the hash of its password, which the library would make of the password itself, and without empty lists of breaks. */
export function repairedSheet(sheetXml: string, { passwordHash = '' }: SheetSnapshot): string {
  const plain = sheetXml.replace('<colBreaks></colBreaks>', '');
  // Hashes of other methods come with more than the stand-in keeps.
  return /^[\dA-F]{4}$/u.test(passwordHash) ? plain.replace(/<sheetProtection\b/u, `$& password="${passwordHash}"`) : plain;
}
