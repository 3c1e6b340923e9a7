import { yuan } from '../../core/fees/fee';
import { gapLine, partLine, tableLines } from '../report/lines';
import type { FlowLine } from '../report/flow';
import type { QuoteContext } from './context';
import { quoteChanges } from './quote-changes';

/** On a revision: what changed since the quote it takes the place of. */
export function differenceLines({ record, previous, strings, locale }: QuoteContext): FlowLine[] {
  if (previous === null) return [];
  const { title, columns } = strings.difference;
  const [what, before, now, change] = columns;
  const rows = quoteChanges(previous, record, locale);
  return [
    gapLine(6),
    partLine(title(strings.numbered(previous.request.number, previous.revision))),
    ...tableLines(
      [
        { head: what, span: 2 },
        { head: before, span: 4 },
        { head: now, span: 4 },
        { head: change, span: 2, style: 'reportNumber', format: '+#,##0.00;-#,##0.00;0.00' },
      ],
      rows.map((row) => [row.what, row.before, row.after, row.changeFen === null ? '' : yuan(row.changeFen)]),
    ),
  ];
}
