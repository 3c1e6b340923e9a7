import { shownFingerprint } from '../../../../core/audit/fingerprint';
import { issueObstacle } from '../../../../core/finance/quote/issue-obstacle';
import { isoDate } from '../../../../core/lifecycle/serial-date';
import { QUOTE_STRINGS } from '../../../../i18n/sheets/quote';
import { QUOTE_STATE_NAMES } from '../../../../sheets/quote/names';
import { quoteContent } from '../../../../sheets/quote/quote-content';
import { quoteSheets } from '../../../../sheets/quote/read-quote-sheet';
import { reversed } from '../../../../excel/cell-change';
import { changeNamedCell } from '../../../audit/change-named-cell';
import { today } from '../../../audit/today';
import { freezeChanges } from '../../audit/report/freeze-changes';
import { webSha256 } from '../../audit/sign/web-sha256';
import { numbered, type QuoteJob } from './make-quote';
import { said } from './said';

/** The fingerprint of a quote's content as it is shown. */
export async function quoteFingerprint(sheet: Parameters<typeof quoteContent>[0]): Promise<string> {
  return shownFingerprint(await webSha256(quoteContent(sheet)));
}

/**
 * Issues a quote: freezes it to values and writes state, date, issuer and fingerprint, all as one step.
 *
 * Where a cell was changed meanwhile all of it is taken back: a quote is issued as a whole or not at all.
 */
export async function issueQuote({ services, door }: QuoteJob, sheetId: string, issuer: string): Promise<void> {
  await door.refresh();
  const quotes = quoteSheets(door.sheets.get() ?? []);
  const quote = quotes.find(({ sheet }) => sheet.id === sheetId);
  if (quote?.state !== 'draft') return;
  const others = numbered(quotes.filter((one) => one !== quote));
  const day = today();
  const obstacle = issueObstacle({ record: quote.record, asPriced: quote.asPriced, issuer, today: day, others });
  if (obstacle !== null) {
    said(services, 'warning', ({ obstacles }) => (obstacles[obstacle.code] as (found: typeof obstacle) => string)(obstacle));
    return;
  }
  const { sheet } = quote;
  const host = await door.host();
  const { changes, errors } = freezeChanges(await door.patiently(() => host.readSheetCells(sheet.name)));
  const strings = QUOTE_STRINGS[sheet.marker?.locale ?? 'zh-CN'];
  const states = [
    changeNamedCell(sheet, QUOTE_STATE_NAMES.state, 0, { value: strings.states.issued }),
    changeNamedCell(sheet, QUOTE_STATE_NAMES.issued, 0, { value: strings.issuedBy(isoDate(day), issuer.trim()) }),
    changeNamedCell(sheet, QUOTE_STATE_NAMES.fingerprint, 0, { value: await quoteFingerprint(sheet) }),
  ].filter((change) => change !== null);
  const outcome = await door.patiently(() => host.applyChanges([...changes, ...states]));
  const left = errors + outcome.skipped.length + outcome.rejected.length + (3 - states.length);
  if (left > 0 || outcome.stopped !== null) {
    await door.patiently(() => host.applyChanges(reversed(outcome)));
    said(services, 'warning', (messages) => messages.issueIncomplete(sheet.name, Math.max(left, 1)));
  } else {
    said(services, 'success', (messages) => messages.issued(sheet.name));
  }
  await door.refresh();
}
