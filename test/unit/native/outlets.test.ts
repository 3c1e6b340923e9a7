import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { outletsForm } from '../../../src/functions/native/forms/outlets';
import { anyCard, CARD_ROWS, OWN_CARD, withRow } from './support/fee-cards';
import { formulaOf, literal, reference, REFUSED, ScoreSheet, shownByCore, type Shown } from './support/score-sheet';

const OUTLETS = reference('$A$1:$B$2', 2, 2);
const CARD = reference(`$D$1:$H$${CARD_ROWS}`, CARD_ROWS, 5);

const TYPES = ['初次评审', '监督', 'recertification', '八折'] as const;

const sheet = new ScoreSheet();
beforeAll(() => {
  sheet.place('C1', [
    [{ formula: formulaOf(outletsForm, OUTLETS) ?? 'no form' }],
    ...TYPES.map((type) => [{ formula: formulaOf(outletsForm, OUTLETS, CARD, literal(type)) ?? 'no form' }]),
    [{ formula: formulaOf(outletsForm, OUTLETS, null, reference('$C$9')) ?? 'no form' }],
  ]);
});

type Cells = readonly (readonly Cell[])[];

/** By the trial fee standard, then by a card of the user's own for an audit type. */
function both(outlets: Cells, card: Cells = OWN_CARD, type: (typeof TYPES)[number] = '初次评审'): { native: Shown[]; core: Shown[] } {
  sheet.write('A1', outlets);
  sheet.write('D1', card);
  return {
    native: [sheet.get('C1'), sheet.get(`C${String(2 + TYPES.indexOf(type))}`)],
    core: [shownByCore('OUTLETS', outlets), shownByCore('OUTLETS', outlets, card, type)],
  };
}

test('by the trial fee standard the audit type may be a cell', () => {
  for (const type of [null, '监督', '八折']) {
    sheet.write('C9', [[type]]);
    both([
      [8, null],
      [null, null],
    ]);
    expect(sheet.get('C6')).toBe(shownByCore('OUTLETS', 8, null, [[type]]));
  }
});

test.each<[string, Cells, readonly Shown[]]>([
  [
    'none',
    [
      [null, null],
      [null, 0],
    ],
    [0, 0],
  ],
  [
    '8 people: at least 4.5',
    [
      [8, null],
      [null, null],
    ],
    [0, 4.5],
  ],
  [
    '26 and 60 people: 6 each',
    [
      [26, 60],
      [null, null],
    ],
    [0, 12],
  ],
  [
    'four outlets',
    [
      [1, 61],
      [201, 900],
    ],
    [0, 4.5 + 8 + 8 + 8],
  ],
  [
    '901 people: beyond the card',
    [
      [901, null],
      [null, null],
    ],
    [0, REFUSED],
  ],
  [
    'half a person',
    [
      [8, 2.5],
      [null, null],
    ],
    [REFUSED, REFUSED],
  ],
  [
    'fewer than 0',
    [
      [8, -2],
      [null, null],
    ],
    [REFUSED, REFUSED],
  ],
  [
    'a word',
    [
      [8, '很多'],
      [null, null],
    ],
    [REFUSED, REFUSED],
  ],
  [
    'a logical value',
    [
      [8, true],
      [null, null],
    ],
    [REFUSED, REFUSED],
  ],
  [
    'an error',
    [
      [8, { code: '#N/A' }],
      [null, null],
    ],
    [REFUSED, REFUSED],
  ],
])('%s', (_name, outlets, expected) => {
  const { native, core } = both(outlets);
  expect(native).toEqual(expected);
  expect(core).toEqual(expected);
});

test.each<[string, Cells, Shown]>([
  ['without the rule: 0', withRow(10, [null, null, null, null, null]), 0],
  ['with a rule of 0', withRow(10, ['网点最低人日', 0, null, null, null]), REFUSED],
  ['with the rule twice', withRow(11, ['网点最低人日', 2, null, null, null]), REFUSED],
])('a card %s', (_name, card, expected) => {
  const { native, core } = both(
    [
      [8, null],
      [null, null],
    ],
    card,
  );
  expect([native[1], core[1]]).toEqual([expected, expected]);
});

test('equals the function for any outlets and any card it takes', () => {
  const outlet = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 400 }) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(null, 0, 1.5, -2) },
  );
  const outlets = fc.array(fc.array(outlet, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(outlets, anyCard, fc.constantFrom(...TYPES), (cells, card, auditType) => {
      const { native, core } = both(cells, card, auditType);
      expect(native).toEqual(core);
    }),
    { numRuns: 120 },
  );
}, 240_000);

test('has no form where it would get too long, and refuses what the function refuses', () => {
  expect(formulaOf(outletsForm, reference('$A$1:$A$90', 90, 1), CARD)).toBeNull();
  expect(formulaOf(outletsForm, OUTLETS, literal('ISO'))).toBe('NA()');
});
