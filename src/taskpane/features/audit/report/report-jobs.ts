import type { Locale } from '../../../../core/local-text';
import { REPORT_STRINGS } from '../../../../i18n/sheets/report';
import { reportMessages } from '../../../../i18n/pane/audit/report';
import { reversed } from '../../../../excel/cell-change';
import { cellOf, type OurSheet } from '../../../../sheets/our-sheet';
import { buildReportSheet } from '../../../../sheets/report/build-report-sheet';
import { REPORT_NAMES } from '../../../../sheets/report/names';
import { isResult, type ReportSources } from '../../../../sheets/report/sources';
import { buildSummarySheet } from '../../../../sheets/summary/build-summary-sheet';
import type { AuditDoor } from '../../../audit/audit-door';
import { changeNamedCell } from '../../../audit/change-named-cell';
import type { PaneServices } from '../../../services';
import { freezeChanges } from './freeze-changes';
import { lastFreeze } from './report-state';
import { dayOf } from './today';

export interface ReportJob {
  readonly services: PaneServices;
  readonly door: AuditDoor;
  readonly locale: Locale;
}

/** Makes a report or a summary as a new sheet and says where it is and how it gets onto paper. */
export async function makeReport({ services, door, locale }: ReportJob, kind: 'report' | 'summary', sources: ReportSources): Promise<void> {
  const options = { sources, locale, date: dayOf(new Date()) };
  const plan = kind === 'report' ? buildReportSheet(options) : buildSummarySheet(options);
  const host = await door.host();
  const { name } = await door.patiently(() => host.createSheet(plan));
  const draft = !isResult(sources);
  const told = (language: Locale): string => reportMessages(language).made(name, draft);
  services.notice.set({ kind: 'said', intent: draft ? 'warning' : 'success', text: { 'zh-CN': told('zh-CN'), 'en-US': told('en-US') } });
  await door.refresh();
}

/** Freezes a report to what it shows, and writes on it who did so when. */
export async function freezeReport({ services, door }: ReportJob, sheet: OurSheet, who: string): Promise<void> {
  const host = await door.host();
  const { changes, errors } = freezeChanges(await door.patiently(() => host.readSheetCells(sheet.name)));
  const text = REPORT_STRINGS[sheet.marker?.locale ?? 'zh-CN'].frozen(dayOf(new Date()), who);
  const state = changeNamedCell(sheet, REPORT_NAMES.state, 0, { value: text });
  const outcome = await door.patiently(() => host.applyChanges(state === null ? changes : [...changes, state]));
  lastFreeze.set({ sheet: sheet.name, outcome });
  const left = errors + outcome.skipped.length + outcome.rejected.length;
  const complete = left === 0 && outcome.stopped === null;
  const told = (language: Locale): string => reportMessages(language).frozen(sheet.name, left);
  services.notice.set({ kind: 'said', intent: complete ? 'success' : 'warning', text: { 'zh-CN': told('zh-CN'), 'en-US': told('en-US') } });
  await door.refresh();
}

/** Takes the last freezing back: formulas return to cells that hold what was written to them. */
export async function thaw({ services, door }: ReportJob): Promise<void> {
  const last = lastFreeze.get();
  if (last === null) return;
  const host = await door.host();
  const { skipped, rejected, stopped } = await door.patiently(() => host.applyChanges(reversed(last.outcome)));
  lastFreeze.set(null);
  const left = skipped.length + rejected.length;
  const told = (language: Locale): string => reportMessages(language).thawed(last.sheet, left);
  const complete = left === 0 && stopped === null;
  services.notice.set({ kind: 'said', intent: complete ? 'success' : 'warning', text: { 'zh-CN': told('zh-CN'), 'en-US': told('en-US') } });
  await door.refresh();
}

/** True for a report that no longer follows the scores. */
export function isFrozen(sheet: OurSheet): boolean {
  const text = cellOf(sheet, REPORT_NAMES.state);
  return typeof text === 'string' && text.startsWith(REPORT_STRINGS[sheet.marker?.locale ?? 'zh-CN'].frozenBegin);
}
