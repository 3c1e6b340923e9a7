import { consolidate, type Consolidation, type ConsolidationMethod } from '../../../../core/audit/consolidate';
import type { ConsolidationRefusal } from '../../../../core/audit/consolidation-refusal';
import type { Locale } from '../../../../i18n/locale';
import { pointsDoubtText } from '../../../../i18n/pane/audit/points-doubt';
import { SCORING_STRINGS } from '../../../../i18n/sheets';
import { SCORING_HEADER_NAMES, type OurSheet } from '../../../../sheets';
import type { AuditSite } from '../../../../sheets/audit/read-audit';
import { siteOf, standingOf } from '../../../../sheets/audit/standing';
import { pointsDoubt } from '../../../../sheets/scoring/points-doubt';
import { cellOf } from '../../../../sheets/our-sheet';
import { textOf } from '../../../../sheets/packs/scoring-entries';
import { schemeOf } from '../../../../standards';
import type { AuditDoor } from '../../../audit/audit-door';

/** A site of the audit that has a scoring sheet. */
export interface SiteToConsolidate {
  readonly site: AuditSite;
  readonly sheet: OurSheet;
}

export type ConsolidationProblem =
  | ConsolidationRefusal
  | { readonly code: 'cannot_score'; readonly sites: readonly string[] }
  | { readonly code: 'standards_differ'; readonly site: string };

export type MadeConsolidation =
  | { readonly ok: true; readonly name: string; readonly result: Consolidation }
  | { readonly ok: false; readonly problem: ConsolidationProblem };

/** Brings sites together on a new sheet; sheets made earlier stay as a record. */
export async function makeConsolidation(
  door: AuditDoor,
  audit: OurSheet,
  wanted: readonly SiteToConsolidate[],
  method: ConsolidationMethod,
  locale: Locale,
): Promise<MadeConsolidation> {
  const refuse = (problem: ConsolidationProblem): MadeConsolidation => ({ ok: false, problem });
  const standings = wanted.map(({ sheet }) => standingOf(sheet));
  const read = wanted.map(({ site, sheet }) => siteOf(sheet, site.name, site.headcount));
  const bad = wanted.filter((_, index) => read[index] === null).map(({ site }) => site.name);
  if (bad.length > 0) return refuse({ code: 'cannot_score', sites: bad });
  const [first] = wanted;
  const standard = standings[0]?.standard;
  if (first === undefined || standard === undefined) return refuse({ code: 'no_sites' });
  const key = ({ marker }: OurSheet): string => JSON.stringify([marker?.subject, marker?.edition]);
  const other = wanted.find(({ sheet }) => key(sheet) !== key(first.sheet));
  if (other !== undefined) return refuse({ code: 'standards_differ', site: other.site.name });
  const sites = wanted.flatMap(({ sheet }, index) => {
    const site = read[index];
    return site === null || site === undefined ? [] : [{ site, sheet }];
  });
  const result = consolidate(
    sites.map(({ site }) => site),
    method,
    schemeOf(standard),
  );
  if (result.kind === 'refused') return refuse(result.refusal);
  const { buildConsolidationSheet } = await import(
    /* webpackChunkName: "consolidation-sheet" */ '../../../../sheets/consolidation/build-consolidation-sheet'
  );
  const plan = buildConsolidationSheet({
    result,
    sites,
    standard,
    locale,
    organisation: textOf(cellOf(audit, SCORING_HEADER_NAMES.organisation)),
    madeAt: moment(),
    pointsNote: pointsNote(wanted, door.sheets.get() ?? [], locale),
  });
  const host = await door.host();
  const { name } = await door.patiently(() => host.createSheet(plan));
  await door.refresh();
  return { ok: true, name, result };
}

/** What must be said of the points: defaults first, then whatever else keeps them from being the certification body's own. */
function pointsNote(wanted: readonly SiteToConsolidate[], sheets: readonly OurSheet[], locale: Locale): string {
  const { live } = SCORING_STRINGS[locale];
  const doubts = wanted.map(({ sheet }) => pointsDoubt(sheet, sheets)).filter((doubt) => doubt !== null);
  if (doubts.some(({ code }) => code === 'points_default')) return live.pointsDefault;
  const [doubt] = doubts;
  if (doubt === undefined) return '';
  return doubt.code === 'points_edited' ? live.pointsEdited : pointsDoubtText(doubt, locale);
}

/** Here and now: 2026-11-26 15:40. */
function moment(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
