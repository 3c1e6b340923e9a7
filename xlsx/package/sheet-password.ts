/** A sheet's XML that asks for the password of this hash before it is unprotected: the library wants the password itself. */
export function withPassword(sheetXml: string, passwordHash: string | undefined): string {
  return passwordHash === undefined ? sheetXml : sheetXml.replace(/<sheetProtection\b/u, `$& password="${passwordHash}"`);
}
