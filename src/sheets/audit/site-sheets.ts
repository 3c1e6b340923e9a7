import { isBlank, quote } from '../../core/cells/cell';
import { SCORING_HEADER_NAMES } from '../names';
import { cellOf, type OurSheet } from '../our-sheet';
import { scoredSheets } from '../packs/scored-sheets';
import type { AuditSite } from './read-audit';

/** A site with its scoring sheet, where there is one. */
export interface SiteSheet {
  readonly site: AuditSite;
  readonly sheet: OurSheet | null;
}

/** The scoring sheet of each site: the one whose name was noted, else the only one that bears the site's name. Packs are none. */
export function siteSheets(sites: readonly AuditSite[], sheets: readonly OurSheet[]): SiteSheet[] {
  const scoring = scoredSheets(sheets);
  return sites.map((site) => {
    const noted = scoring.find(({ name }) => site.sheet !== '' && name.toLowerCase() === site.sheet.toLowerCase());
    const bearing = scoring.filter((sheet) => siteOfSheet(sheet) === site.name);
    return { site, sheet: noted ?? (bearing.length === 1 ? (bearing[0] ?? null) : null) };
  });
}

/** What a scoring sheet says of its site. */
export function siteOfSheet(sheet: OurSheet): string {
  const cell = cellOf(sheet, SCORING_HEADER_NAMES.site);
  return isBlank(cell) ? '' : quote(cell).trim();
}
