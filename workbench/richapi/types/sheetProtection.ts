import { accessDenied } from '../../workbook/apiError';
import { passwordHash } from '../../workbook/passwordHash';
import { completeOptions } from '../../workbook/protection';
import { apiType } from '../apiType';
import type { Host } from '../host';
import type { SheetObject } from '../objects';
import { optionalText } from './arguments';

function protect(sheetId: string, args: readonly unknown[], host: Host): void {
  const member = 'WorksheetProtection.protect';
  if (host.facts(sheetId).protection !== undefined) throw accessDenied(member, 'the sheet is protected already.');
  const password = optionalText(args, 1);
  host.setFact(member, sheetId, 'passwordHash', password === null ? undefined : passwordHash(password));
  host.setFact(member, sheetId, 'protection', (args[0] ?? {}) as Record<string, unknown>);
  host.events.fire('protectionChanged', sheetId, { isProtected: true });
}

/** Excel takes any password for a sheet that has none, and none but its own for one that has. */
function unprotect(sheetId: string, password: string | null, host: Host): void {
  const member = 'WorksheetProtection.unprotect';
  const { protection, passwordHash: expected } = host.facts(sheetId);
  if (protection === undefined) return;
  if (expected !== undefined && (password === null || passwordHash(password) !== expected))
    throw accessDenied(member, 'the password is not that of the sheet.');
  host.setFact(member, sheetId, 'protection', undefined);
  host.setFact(member, sheetId, 'passwordHash', undefined);
  host.events.fire('protectionChanged', sheetId, { isProtected: false });
}

export const WorksheetProtection = apiType<SheetObject>({
  get: {
    Protected: ({ sheetId }, host) => host.facts(sheetId).protection !== undefined,
    Options: ({ sheetId }, host) => {
      const { protection } = host.facts(sheetId);
      return protection === undefined ? null : completeOptions(protection);
    },
  },
  call: {
    Protect: ({ sheetId }, args, host) => {
      protect(sheetId, args, host);
      return null;
    },
    Unprotect: ({ sheetId }, args, host) => {
      unprotect(sheetId, optionalText(args, 0), host);
      return null;
    },
  },
});
