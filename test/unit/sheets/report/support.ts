import type { Locale } from '../../../../src/i18n/locale';
import { buildScoringSheet, type OurSheet, type ScoringSheetOptions } from '../../../../src/sheets';
import { reportSources, type ReportSources } from '../../../../src/sheets/report/sources';
import { gbt27922 } from '../../../../src/standards';
import { PlanEngine } from '../support/engine';
import { ownTablePlan } from '../support/own-table';
import { sheetOfPlan } from '../support/sheet-of-plan';
import { ourSheetOf } from '../support/our-sheet-of';

export type AuditOptions = Omit<ScoringSheetOptions, 'standard' | 'locale'>;

/** Ids of the rows of GB/T 27922-2011. */
export const IDS = gbt27922.indicators.map(({ id }) => id);

/** All rows conforming but those given. */
export function rowsWith(special: NonNullable<AuditOptions['rows']>, others = '符合'): NonNullable<AuditOptions['rows']> {
  return Object.fromEntries(IDS.map((id) => [id, special[id] ?? { judgement: others }]));
}

/** Scoring sheets as given in the engine, beside the tables of points of their editions, and what a report is made from. */
export function audit(sheets: readonly AuditOptions[], locale: Locale = 'zh-CN', more: readonly OurSheet[] = []) {
  const engines = sheets.map((options) => new PlanEngine(buildScoringSheet({ standard: gbt27922, locale, ...options })));
  const ours = engines.map((engine, index) => ourSheetOf(engine, String(index + 1)));
  const tables = sheets.flatMap(({ edition }) => (edition === undefined ? [] : [sheetOfPlan(ownTablePlan(edition, locale))]));
  const sources = reportSources([...ours, ...tables, ...more], ours);
  if (sources === null) throw new Error('no sources');
  return { engines, ours, sources };
}

export function firstSite({ sites: [site] }: ReportSources) {
  return site;
}
