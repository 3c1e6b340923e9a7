import { yuan } from '../../core/fees/fee';
import type { DifferenceRow } from '../../i18n/finance/difference-text';
import { gapLine, partLine, tableLines, textLine } from '../report/lines';
import type { FlowLine } from '../report/flow';
import type { QuoteContext } from './context';
import { quoteChanges } from './quote-changes';

/** On a revision: what changed since the quote it takes the place of, by how much, and why. */
export function differenceLines({ record, previous, strings, locale }: QuoteContext): FlowLine[] {
  if (previous === null) return [];
  const { title, columns, why } = strings.difference;
  const [what, before, now, change] = columns;
  const rows = quoteChanges(previous, record, locale);
  const [head, ...lines] = tableLines(
    [
      { head: what, span: 2 },
      { head: before, span: 4 },
      { head: now, span: 4 },
      { head: change, span: 2, style: 'reportNumber', format: '+#,##0.00;-#,##0.00;0.00' },
    ],
    rows.map((row) => [row.what, row.before, row.after, row.changeFen === null ? '' : yuan(row.changeFen)]),
  );
  return [
    gapLine(6),
    partLine(title(strings.numbered(previous.request.number, previous.revision))),
    ...(head === undefined ? [] : [head]),
    ...lines.flatMap((line, index) => withReason(line, rows[index], why)),
  ];
}

/** A row with its reason below it, on the same page. */
function withReason(line: FlowLine, row: DifferenceRow | undefined, say: (why: string) => string): FlowLine[] {
  if (row === undefined || row.why === '') return [line];
  return [{ ...line, keepWithNext: true }, textLine(say(row.why), 'reportWhy', { grid: true })];
}
