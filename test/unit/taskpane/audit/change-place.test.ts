import type { ScoreChange } from '../../../../src/core/audit/score-changes';
import type { NamedCells, OurSheet } from '../../../../src/sheets';
import { placeOfScoreChange } from '../../../../src/taskpane/features/audit/sign/change-place';

const column = (row: number, at: number, values: readonly string[]): NamedCells => ({
  row,
  column: at,
  values: values.map((value) => [value]),
  contents: values.map((value) => [value]),
});

const sheet: OurSheet = {
  id: 's',
  name: '总部',
  visible: true,
  protected: false,
  marker: null,
  names: {
    CERT_Ids: column(8, 0, ['R01', 'R03 ', '', 'R02']),
    CERT_Judgements: column(8, 4, ['符合', '', '', '未评']),
    CERT_SpecialTexts: column(30, 2, ['', '', '']),
    CERT_Organisation: column(1, 2, ['某公司']),
    CERT_Methods: null,
  },
};

const field = (part: 'header' | 'row' | 'special', id: string, name: string): ScoreChange => ({
  kind: 'field',
  part,
  id,
  field: name,
  before: '',
  after: 'x',
});

test.each<[string, ScoreChange, string | null]>([
  ['a row, by its id', field('row', 'R02', 'judgements'), 'E12'],
  ['a row whose id has a space after it', field('row', 'R03', 'judgements'), 'E10'],
  ['a row without an id, by its line', field('row', '?3', 'judgements'), 'E11'],
  ['a line of special deductions', field('special', '3', 'specialTexts'), 'C33'],
  ['the header', field('header', '', 'organisation'), 'C2'],
  ['a row that came', { kind: 'row_added', part: 'row', id: 'R03' }, 'A10'],
  ['a row that is gone', { kind: 'row_lost', part: 'row', id: 'R03' }, null],
  ['a field of a row that is gone', field('row', 'R09', 'judgements'), null],
  ['a line beyond the table', field('special', '4', 'specialTexts'), null],
  ['a name that leads nowhere', field('row', 'R01', 'methods'), null],
  ['a name that is not there', field('row', 'R01', 'links'), null],
  ['the standard, which is part of the marker', field('header', '', 'designation'), null],
])('the cell of %s', (_, change, expected) => {
  expect(placeOfScoreChange(change, sheet)).toBe(expected);
});
