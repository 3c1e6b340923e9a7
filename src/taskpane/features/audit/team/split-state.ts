import type { Locale } from '../../../../i18n/locale';
import type { OurSheet } from '../../../../sheets';
import type { Standard } from '../../../../standards';
import type { AuditDoor } from '../../../audit/audit-door';

export interface SplitJob {
  readonly origin: OurSheet;
  readonly standard: Standard;
  readonly siteId: string;
  readonly auditors: readonly string[];
  readonly locale: Locale;
}

/** Makes a pack for each auditor. Returns the names of the sheets made. */
export async function makePacks(door: AuditDoor, { auditors, ...job }: SplitJob): Promise<string[]> {
  const { buildPack } = await import(/* webpackChunkName: "pack-sheet" */ '../../../../sheets/packs/build-pack');
  const host = await door.host();
  const names: string[] = [];
  for (const auditor of auditors) {
    const plan = buildPack({ ...job, auditor, day: today() });
    const { name } = await door.patiently(() => host.createSheet(plan));
    names.push(name);
  }
  await door.refresh();
  return names;
}

/** The day here and now, 2026-11-26. */
export function today(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
