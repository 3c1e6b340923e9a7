import { recordLabel } from '../../i18n/finance/quote-record-labels';
import { area, at, column, grid } from '../address';
import type { PlanPart } from '../part';
import { RECORD } from './columns';
import type { QuoteContext } from './context';
import { QUOTE_NAMES } from './names';
import { recordRows } from './record-rows';

const TITLE = 1;
const HEADER = 2;
const FIRST = 3;
const VALUES = [QUOTE_NAMES.record1, QUOTE_NAMES.record2, QUOTE_NAMES.record3, QUOTE_NAMES.record4] as const;

/** What the quote is read back from, beside the page: text throughout, each line with a label in the language of the sheet. */
export function recordPart({ record, strings, locale }: QuoteContext): { readonly part: PlanPart; readonly last: number } {
  const rows = recordRows(record);
  const last = FIRST + rows.length - 1;
  const header = area(RECORD.label, HEADER, RECORD.key, HEADER);
  const cells = area(RECORD.label, FIRST, RECORD.key, last);
  const { title, label, value, key } = strings.record;
  return {
    last,
    part: {
      blocks: [
        { kind: 'values', topLeft: at(RECORD.label, TITLE), rows: [[title]] },
        { kind: 'values', topLeft: at(RECORD.label, HEADER), rows: [[label, ...RECORD.values.map((_, index) => value(index + 1)), key]] },
        {
          kind: 'values',
          topLeft: at(RECORD.label, FIRST),
          rows: rows.map(([name, ...values]) => [recordLabel(name, locale), ...values, name]),
        },
      ],
      styled: [
        { address: at(RECORD.label, TITLE), style: 'helper' },
        { address: header, style: 'helperHeader' },
        { address: cells, style: 'helper' },
      ],
      borders: [grid(header)],
      numberFormats: [{ address: cells, format: '@' }],
      names: [
        { name: QUOTE_NAMES.recordKeys, address: column(RECORD.key, FIRST, last), comment: key },
        ...RECORD.values.map((letters, index) => ({
          name: VALUES[index] ?? '',
          address: column(letters, FIRST, last),
          comment: value(index + 1),
        })),
      ],
    },
  };
}
