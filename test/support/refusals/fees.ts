import type { Cell, Matrix } from '../../../src/core/cells/cell';
import type { RefusalCode } from '../../../src/core/refusal';
import type { RefusalCall } from '../refusal-calls';

type Args = readonly (Cell | Matrix)[];
type Bad = readonly (readonly [RefusalCode, Cell | Matrix])[];

const ERROR = { code: '#REF!' };

const BAD_HEADCOUNTS: Bad = [
  ['excel_error', ERROR],
  ['boolean_value', true],
  ['not_a_number', '很多'],
  ['value_missing', ''],
  ['headcount_not_whole', 12.5],
  ['headcount_below_one', -3],
  ['headcount_above_table', 10_701],
];

const BAD_OUTLETS: Bad = [
  ['excel_error', ERROR],
  ['outlet_headcount_invalid', true],
  ['outlet_headcount_invalid', '很多'],
  ['outlet_headcount_invalid', 12.5],
  ['outlet_headcount_invalid', -3],
];

const BAD_AUDITS: Bad = [
  ['excel_error', ERROR],
  ['boolean_value', true],
  ['audit_type_unknown', '八折'],
];
const TWO_WORDS: Matrix = [['初审', '监督']];
const RANGE_OF_AUDITS: Bad = [['unexpected_range', TWO_WORDS]];
const OTHER_SHAPE: Bad = [['shape_mismatch', TWO_WORDS]];

const BAND_ROW = [1, 25, 4, 1.5, 2.5];
const card = (...rows: readonly (readonly Cell[])[]): Matrix => [BAND_ROW, ...rows];
const row = (name: Cell, amount: Cell): Cell[] => [name, amount, '', '', ''];

const BAD_CARDS: Bad = [
  ['excel_error', ERROR],
  ['excel_error', card(row('年金', ERROR))],
  ['rate_card_unknown', 'ISO'],
  ['rate_card_columns', [[1, 25, 4, 1.5]]],
  ['rate_card_no_bands', [row('年金', 2000)]],
  ['rate_card_bound_invalid', card([26.5, 60, 6, 2, 4])],
  ['rate_card_days_invalid', card([26, 60, 6, '', 4])],
  ['rate_card_band_reversed', card([60, 26, 6, 2, 4])],
  ['rate_card_overlap', card([25, 60, 6, 2, 4])],
  ['rate_card_gap', card([27, 60, 6, 2, 4])],
  ['rate_card_item_unknown', card(row('茶水费', 100))],
  ['rate_card_item_duplicate', card(row('年金', 2000), row('annual fee', 3000))],
  ['rate_card_amount_invalid', card(row('年金', -2000))],
  ['rate_card_minimum_invalid', card(row('网点最低人日', 0))],
];
/** Without prices: refused by what comes to money. */
const NO_PRICES: Bad = [['rate_card_price_missing', [BAND_ROW]]];

const BAD_LANGUAGES: Bad = [
  ['excel_error', ERROR],
  ['language_unknown', 'fr'],
  ['unexpected_range', [['zh', 'en']]],
];

const BAD_RATES: Bad = [
  ['excel_error', ERROR],
  ['tax_rate_invalid', 6],
  ['unexpected_range', [[0.06, 0.03]]],
];
const BAD_MODES: Bad = [
  ['excel_error', ERROR],
  ['tax_included_unknown', '也许'],
  ['tax_included_missing', null],
  ['unexpected_range', [['含税', '不含税']]],
];

/** Calls of a function, one for each bad value of one argument; `around` are the other arguments. */
function bad(id: string, position: number, values: Bad, around: Args): RefusalCall[] {
  return values.map(([code, value]) => ({ code, id, args: [...around.slice(0, position), value, ...around.slice(position + 1)] }));
}

const HEADCOUNT: Args = [10];
const OF_QUOTE: Args = [10, null, null, null, 0.06, '含税', null];

/** Every reason of every function of fees. */
export const feeRefusals: readonly RefusalCall[] = [
  ...['BAND', 'PERSONDAYS', 'FEE', 'QUOTE', 'NEXTBAND', 'CYCLE'].flatMap((id) => bad(id, 0, BAD_HEADCOUNTS, [])),
  ...['PERSONDAYS', 'FEE'].flatMap((id) => bad(id, 1, [...BAD_AUDITS, ...OTHER_SHAPE], HEADCOUNT)),
  ...['QUOTE', 'NEXTBAND'].flatMap((id) => bad(id, 1, [...BAD_AUDITS, ...RANGE_OF_AUDITS], HEADCOUNT)),
  ...bad('PERSONDAYS', 2, [['excel_error', ERROR], ['boolean_value', true], ['part_unknown', '半天'], ...OTHER_SHAPE], [10, null]),
  ...bad('BAND', 1, BAD_CARDS, HEADCOUNT),
  ...bad('PERSONDAYS', 3, BAD_CARDS, [10, null, null]),
  ...bad('PERSONDAYS', 3, [['rate_card_part_missing', [BAND_ROW]]], [10, null, '现场']),
  ...bad('FEE', 2, [...BAD_CARDS, ...NO_PRICES], [10, null]),
  ...bad('FEETABLE', 0, [...BAD_AUDITS, ...RANGE_OF_AUDITS], []),
  ...bad('FEETABLE', 1, BAD_LANGUAGES, [null]),
  ...bad('FEETABLE', 2, [...BAD_CARDS, ...NO_PRICES], [null, null]),
  ...bad('QUOTE', 0, [['unexpected_range', [[10], [20]]]], []),
  ...bad('QUOTE', 2, [...BAD_CARDS, ...NO_PRICES], OF_QUOTE),
  ...bad('QUOTE', 3, [...BAD_OUTLETS, ['outlets_above_headcount', [[9], [2]]]], OF_QUOTE),
  ...bad('QUOTE', 4, BAD_RATES, OF_QUOTE),
  ...bad('QUOTE', 4, [['tax_rate_missing', null]], OF_QUOTE),
  ...bad('QUOTE', 5, BAD_MODES, OF_QUOTE),
  ...bad('QUOTE', 6, BAD_LANGUAGES, OF_QUOTE),
  ...bad(
    'CYCLE',
    0,
    [
      ['headcounts_per_year', [[10], [20]]],
      [
        'column_expected',
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    [],
  ),
  ...bad(
    'CYCLE',
    1,
    [
      ['excel_error', ERROR],
      ['years_invalid', 13],
      ['unexpected_range', [[3, 6]]],
    ],
    HEADCOUNT,
  ),
  ...bad('CYCLE', 2, [...BAD_CARDS, ...NO_PRICES], [10, null]),
  ...bad('CYCLE', 3, BAD_LANGUAGES, [10, null, null]),
  ...bad('OUTLETS', 0, [['value_missing', null]], []),
  ...bad('OUTLETS', 0, BAD_OUTLETS, []),
  ...bad('OUTLETS', 0, [['outlet_above_table', 26]], [null, card(row('网点最低人日', 0.5))]),
  ...bad('OUTLETS', 1, BAD_CARDS, HEADCOUNT),
  ...bad('OUTLETS', 2, [...BAD_AUDITS, ...RANGE_OF_AUDITS], [10, null]),
  ...bad(
    'SAMPLESIZE',
    0,
    [
      ['excel_error', ERROR],
      ['boolean_value', true],
      ['not_a_number', '很多'],
      ['value_missing', ''],
      ['sites_invalid', 0],
    ],
    [],
  ),
  ...bad('SAMPLESIZE', 1, [...BAD_AUDITS, ...OTHER_SHAPE], [10]),
  ...bad(
    'NEXTBAND',
    0,
    [
      ['no_next_band', 9000],
      [
        'column_expected',
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    [],
  ),
  ...bad('NEXTBAND', 2, [...BAD_CARDS, ...NO_PRICES], [10, null]),
];
