import type { Locale } from '../../../../i18n/locale';
import { SCORING_HEADER_NAMES, type OurSheet } from '../../../../sheets';
import { headerOfSite } from '../../../../sheets/audit/header-of-site';
import { AUDIT_NAMES } from '../../../../sheets/audit/names';
import type { AuditSite } from '../../../../sheets/audit/read-audit';
import { textOf } from '../../../../sheets/packs/scoring-entries';
import { sheetNameOf } from '../../../../sheets/sheet-name';
import { cellOf } from '../../../../sheets/our-sheet';
import type { Standard } from '../../../../standards';
import type { AuditDoor } from '../../../audit/audit-door';
import { changeNamedCell } from '../../../audit/change-named-cell';

/** Makes the audit's sheet, with what the scoring sheet in hand knows already. */
export async function makeAuditSheet(door: AuditDoor, locale: Locale, known: OurSheet | null): Promise<string> {
  const { buildAuditSheet } = await import(/* webpackChunkName: "audit-sheet" */ '../../../../sheets/audit/build-audit-sheet');
  const fields = known === null ? {} : knownFields(known);
  const host = await door.host();
  const { name } = await door.patiently(() => host.createSheet(buildAuditSheet({ locale, fields })));
  await door.refresh();
  return name;
}

function knownFields(sheet: OurSheet): Record<string, string | number> {
  const date = cellOf(sheet, SCORING_HEADER_NAMES.date);
  const texts = (['organisation', 'certificationBody', 'auditType', 'ruleNumber'] as const)
    .map((key) => [key, textOf(cellOf(sheet, SCORING_HEADER_NAMES[key]))] as const)
    .filter(([, text]) => text !== '');
  return { ...Object.fromEntries(texts), ...(typeof date === 'number' ? { date } : {}) };
}

export interface SiteSheetsJob {
  readonly audit: OurSheet;
  readonly sites: readonly AuditSite[];
  readonly standard: Standard;
  readonly edition?: string;
  readonly locale: Locale;
}

export interface MadeSiteSheets {
  readonly made: readonly string[];
  /** Sheets whose name could not be written down on the audit's sheet. */
  readonly notNoted: readonly string[];
}

/**
 * Makes a scoring sheet for each of the sites and notes its name on the audit's sheet.
 *
 * Each name is noted as soon as its sheet is there: what fails later leaves no sheet that the audit does not know.
 */
export async function makeSiteSheets(door: AuditDoor, { audit, sites, standard, edition, locale }: SiteSheetsJob): Promise<MadeSiteSheets> {
  const { buildScoringSheet } = await import(/* webpackChunkName: "scoring-sheet" */ '../../../../sheets/scoring/build-scoring-sheet');
  const host = await door.host();
  const made: string[] = [];
  const notNoted: string[] = [];
  for (const site of sites) {
    const plan = buildScoringSheet({
      standard,
      locale,
      header: headerOfSite(audit, site),
      name: sheetNameOf(site.name, site.id),
      ...(edition === undefined ? {} : { edition }),
    });
    const { name } = await door.patiently(() => host.createSheet(plan));
    made.push(name);
    const change = changeNamedCell(audit, AUDIT_NAMES.siteSheets, site.line, { value: name });
    const outcome = change === null ? null : await door.patiently(() => host.applyChanges([change]));
    if (outcome === null || outcome.made.length === 0) notNoted.push(name);
  }
  await door.refresh();
  return { made, notNoted };
}
