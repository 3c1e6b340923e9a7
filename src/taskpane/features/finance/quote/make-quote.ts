import type { PricedQuote } from '../../../../core/finance/priced-quote';
import { nextRevision, takenBy, type NumberedQuote } from '../../../../core/finance/quote/issue-obstacle';
import type { Locale } from '../../../../core/local-text';
import { QUOTE_STRINGS } from '../../../../i18n/sheets/quote';
import { QUOTE_STATE_NAMES } from '../../../../sheets/quote/names';
import { quoteSheets, type QuoteSheet } from '../../../../sheets/quote/read-quote-sheet';
import type { AuditDoor } from '../../../audit/audit-door';
import { changeNamedCell } from '../../../audit/change-named-cell';
import type { PaneServices } from '../../../services';
import { quoteForm, revising, type Revising } from './quote-form';
import { said } from './said';

export interface QuoteJob {
  readonly services: PaneServices;
  readonly door: AuditDoor;
  readonly locale: Locale;
}

/** The quotes of the workbook by sheet, as numbers are compared. */
export function numbered(quotes: readonly QuoteSheet[]): NumberedQuote[] {
  return quotes.map(({ sheet, record }) => ({ sheet: sheet.name, record }));
}

/** Draws a quote as a new sheet; one that revises another marks that as superseded. A number that is taken is refused. */
export async function makeQuote({ services, door, locale }: QuoteJob, priced: PricedQuote, over: Revising | null): Promise<void> {
  await door.refresh();
  const quotes = quoteSheets(door.sheets.get() ?? []);
  const { number } = priced.request;
  const revision = over === null ? 0 : nextRevision(number, numbered(quotes));
  const taken = takenBy(number, revision, numbered(quotes));
  if (taken !== null) {
    said(services, 'warning', (messages) => messages.taken(number, taken));
    return;
  }
  const { buildQuoteSheet } = await import(/* webpackChunkName: "quote-sheet" */ '../../../../sheets/quote/build-quote-sheet');
  const plan = buildQuoteSheet({ priced, locale, revision, ...(over === null ? {} : { previous: over.before }) });
  const host = await door.host();
  const { name } = await door.patiently(() => host.createSheet(plan));
  const old = over === null ? undefined : quotes.find(({ sheet }) => sheet.id === over.sheetId);
  if (old === undefined) {
    said(services, 'success', (messages) => messages.made(name));
  } else {
    const marked = await supersede(door, old, QUOTE_STRINGS[old.sheet.marker?.locale ?? locale].numbered(number, revision));
    said(services, marked ? 'success' : 'warning', (messages) => messages.revised(name, old.sheet.name, marked));
  }
  const form = quoteForm.get();
  if (form !== null) quoteForm.set({ ...form, number: null });
  revising.set(null);
  await door.refresh();
}

async function supersede(door: AuditDoor, { sheet }: QuoteSheet, by: string): Promise<boolean> {
  const text = QUOTE_STRINGS[sheet.marker?.locale ?? 'zh-CN'].states.superseded(by);
  const change = changeNamedCell(sheet, QUOTE_STATE_NAMES.state, 0, { value: text });
  if (change === null) return false;
  const host = await door.host();
  const { made } = await door.patiently(() => host.applyChanges([change]));
  return made.length === 1;
}
