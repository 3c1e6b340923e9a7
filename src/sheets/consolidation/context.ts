import type { Consolidation } from '../../core/audit/consolidate';
import type { Site } from '../../core/audit/site';
import type { Locale } from '../../core/local-text';
import type { ConsolidationStrings } from '../../i18n/sheets';
import type { Standard } from '../../standards';
import type { OurSheet } from '../our-sheet';

/** A site with the scoring sheet it was read from. */
export interface ConsolidatedSite {
  readonly site: Site;
  readonly sheet: OurSheet;
}

/** What every part of the sheet is built from. */
export interface ConsolidationContext {
  readonly result: Consolidation;
  readonly sites: readonly ConsolidatedSite[];
  readonly standard: Standard;
  readonly locale: Locale;
  readonly strings: ConsolidationStrings;
  readonly organisation: string;
  /** When it was made, as text: 2026-11-26 15:40. */
  readonly madeAt: string;
  /** What is to be said of the points; empty where they are the body's own. */
  readonly pointsNote: string;
}

export const ROW = { title: 1, first: 2, sitesTitle: 16, sitesHeader: 17, sitesFirst: 18 } as const;

/** Columns of the sites. */
export const SITE = {
  site: 'A',
  sheet: 'B',
  headcount: 'C',
  score: 'D',
  level: 'E',
  unscored: 'F',
  deductions: 'G',
  now: 'H',
  deductionsNow: 'I',
  changed: 'J',
} as const;

export function lastSiteRow({ sites }: Pick<ConsolidationContext, 'sites'>): number {
  return ROW.sitesFirst + sites.length - 1;
}
