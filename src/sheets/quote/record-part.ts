import { area, at, column, grid } from '../address';
import type { PlanPart } from '../part';
import { RECORD_COLUMNS } from './columns';
import type { QuoteContext } from './context';
import { QUOTE_NAMES } from './names';
import { recordRows } from './record-rows';

const TITLE = 1;
const HEADER = 2;
const FIRST = 3;
const NAMES = [QUOTE_NAMES.recordKeys, QUOTE_NAMES.record1, QUOTE_NAMES.record2, QUOTE_NAMES.record3, QUOTE_NAMES.record4] as const;

/** What the quote is read back from, beside the page: text throughout. */
export function recordPart({ record, strings }: QuoteContext): { readonly part: PlanPart; readonly last: number } {
  const rows = recordRows(record);
  const last = FIRST + rows.length - 1;
  const [first, end] = [RECORD_COLUMNS[0], RECORD_COLUMNS[4]];
  return {
    last,
    part: {
      blocks: [
        { kind: 'values', topLeft: at(first, TITLE), rows: [[strings.record.title]] },
        { kind: 'values', topLeft: at(first, HEADER), rows: [strings.record.columns] },
        { kind: 'values', topLeft: at(first, FIRST), rows },
      ],
      styled: [
        { address: at(first, TITLE), style: 'helper' },
        { address: area(first, HEADER, end, HEADER), style: 'helperHeader' },
        { address: area(first, FIRST, end, last), style: 'helper' },
      ],
      borders: [grid(area(first, HEADER, end, HEADER))],
      numberFormats: [{ address: area(first, FIRST, end, last), format: '@' }],
      names: RECORD_COLUMNS.map((letters, index) => ({
        name: NAMES[index] ?? '',
        address: column(letters, FIRST, last),
        comment: strings.record.columns[index] ?? '',
      })),
    },
  };
}
