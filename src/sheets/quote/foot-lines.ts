import { isoDate } from '../../core/lifecycle/serial-date';
import { QUOTE_WORDS } from '../../i18n/finance/quote-words';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import { fieldLine, gapLine, partLine, textLine } from '../report/lines';
import { GRID, type FlowLine } from '../report/flow';
import type { QuoteContext } from './context';
import { QUOTE_STATE_NAMES } from './names';
import { QUOTE_VERSION } from './version';

/** Notes, the place for signatures and stamps, who issued the quote when: all on one page, no signature stands alone. */
export function footLines(context: QuoteContext): FlowLine[] {
  const lines = closingLines(context);
  return lines.map((line, index) => (index < lines.length - 1 ? { ...line, keepWithNext: true } : line));
}

function closingLines(context: QuoteContext): FlowLine[] {
  const { strings, priced, locale } = context;
  const { notes, signatures, fields } = strings;
  const { request, card } = priced;
  const travel = request.extras.some(({ id }) => id === 'travel');
  const texts = [
    notes.validity(isoDate(request.validUntil)),
    travel ? notes.travelListed : notes.travelLeftOut,
    notes.invoice(QUOTE_WORDS[locale].invoices[request.invoice]),
    card.rules.refundsRegistration ? notes.refund : notes.noRefund,
  ];
  const half = GRID.columns / 2;
  return [
    partLine(notes.title),
    ...texts.map((text, index) => textLine(`${String(index + 1)}. ${text}`, 'legend', { height: 16 })),
    gapLine(4),
    {
      grid: true,
      cells: [
        { from: 0, span: half, content: signatures.body, style: 'reportLabel' },
        { from: half, span: half, content: signatures.client, style: 'reportLabel' },
      ],
    },
    {
      grid: true,
      height: 40,
      cells: [
        { from: 0, span: half, content: `\n${signatures.line}`, style: 'reportText' },
        { from: half, span: half, content: `\n${signatures.line}`, style: 'reportText' },
      ],
    },
    named(fieldLine([fields.issued, strings.notIssued], [fields.fingerprint, '']), [
      { at: 1, name: QUOTE_STATE_NAMES.issued, comment: fields.issued },
      { at: 3, name: QUOTE_STATE_NAMES.fingerprint, comment: fields.fingerprint },
    ]),
  ];
}

/** The same line, some of its cells with names. */
function named(line: FlowLine, names: readonly { readonly at: number; readonly name: string; readonly comment: string }[]): FlowLine {
  return {
    ...line,
    cells: line.cells.map((cell, index) => {
      const found = names.find((one) => one.at === index);
      return found === undefined ? cell : { ...cell, name: { name: found.name, comment: found.comment } };
    }),
  };
}

/** The marker the sheet is found by. */
export function markerLine({ priced: { card }, locale }: QuoteContext): FlowLine {
  const marker = markerText({ kind: 'quote', version: QUOTE_VERSION, subject: card.id, locale, edition: card.edition });
  return { cells: [{ from: 0, span: GRID.columns, content: marker, style: 'reportNote', name: { name: MARKER_NAME, comment: marker } }] };
}
