import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { WORDS } from '../../../src/core/cells/words';
import { bandForm } from '../../../src/functions/native/forms/band';
import { feeForm } from '../../../src/functions/native/forms/fee';
import { persondaysForm } from '../../../src/functions/native/forms/persondays';
import { personDayTable } from '../../support/person-day-table';
import { anyCard, CARD_ROWS, OWN_CARD, withRow } from './support/fee-cards';
import { formulaOf, literal, reference, REFUSED, ScoreSheet, shownByCore, type Shown } from './support/score-sheet';

const HEADCOUNT = reference('$A$1');
const AUDIT_TYPE = reference('$A$2');
const PART = reference('$A$3');
const CARD_ID = reference('$A$4');
const CARD = reference(`$D$1:$H$${CARD_ROWS}`, CARD_ROWS, 5);

const sheet = new ScoreSheet();
beforeAll(() => {
  const formula = (text: string | null) => [{ formula: text ?? 'no form' }];
  sheet.place('B1', [
    formula(formulaOf(bandForm, HEADCOUNT, CARD_ID)),
    formula(formulaOf(persondaysForm, HEADCOUNT, AUDIT_TYPE, PART, CARD_ID)),
    formula(formulaOf(feeForm, HEADCOUNT, AUDIT_TYPE, CARD_ID)),
    formula(formulaOf(bandForm, HEADCOUNT, CARD)),
    formula(formulaOf(persondaysForm, HEADCOUNT, AUDIT_TYPE, PART, CARD)),
    formula(formulaOf(feeForm, HEADCOUNT, AUDIT_TYPE, CARD)),
  ]);
});

interface Asked {
  readonly headcount: Cell;
  readonly auditType?: Cell;
  readonly part?: Cell;
  readonly cardId?: Cell;
  readonly card?: readonly (readonly Cell[])[];
}

interface Answers {
  readonly native: readonly Shown[];
  readonly core: readonly Shown[];
}

function write({ headcount, auditType = null, part = null, cardId = null, card = OWN_CARD }: Asked): void {
  sheet.write('A1', [[headcount], [auditType], [part], [cardId]]);
  sheet.write('D1', card);
}

/** By the card that a cell names. */
function builtIn(asked: Asked): Answers {
  write(asked);
  const { headcount, auditType = null, part = null, cardId = null } = asked;
  return {
    native: ['B1', 'B2', 'B3'].map((cell) => sheet.get(cell)),
    core: [
      shownByCore('BAND', [[headcount]], [[cardId]]),
      shownByCore('PERSONDAYS', [[headcount]], [[auditType]], [[part]], [[cardId]]),
      shownByCore('FEE', [[headcount]], [[auditType]], [[cardId]]),
    ],
  };
}

/** By the card in a range. */
function own(asked: Asked): Answers {
  write(asked);
  const { headcount, auditType = null, part = null, card = OWN_CARD } = asked;
  return {
    native: ['B4', 'B5', 'B6'].map((cell) => sheet.get(cell)),
    core: [
      shownByCore('BAND', [[headcount]], card),
      shownByCore('PERSONDAYS', [[headcount]], [[auditType]], [[part]], card),
      shownByCore('FEE', [[headcount]], [[auditType]], card),
    ],
  };
}

const auditType = fc.constantFrom<Cell>(
  null,
  0,
  '',
  ...Object.values(WORDS.auditType).flat(),
  ' 监督 ',
  'RECERTIFICATION',
  '八折',
  7,
  true,
);
const part = fc.constantFrom<Cell>(null, 0, ...Object.values(WORDS.part).flat(), ' On  Site', '半天', 3);
const headcount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 10_700 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 900 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, '', 0, -3, 12.5, 10_701, 1e9, '很多', true, 0.1 + 0.2, { code: '#N/A' }) },
);

test.each(personDayTable)('by the trial fee standard at the ends of %d–%d', (min, max, initial, _planning, onsite, surveillance) => {
  for (const count of [min, max]) {
    expect(builtIn({ headcount: count }).native).toEqual([`${min}-${max}`, initial, initial * 3000 + 5000]);
    expect(builtIn({ headcount: count, part: '现场' }).native[1]).toBe(onsite);
    expect(builtIn({ headcount: count, auditType: '监督' }).native).toEqual([`${min}-${max}`, surveillance, surveillance * 3000 + 2000]);
  }
  const beyond = builtIn({ headcount: max + 1 });
  expect(beyond.native).toEqual(beyond.core);
});

test('equals the functions for any cells, by the trial fee standard', () => {
  fc.assert(
    fc.property(headcount, auditType, part, fc.constantFrom<Cell>(null, 0, '试行', ' TRIAL ', 'ISO', 5), (count, type, dayPart, cardId) => {
      const { native, core } = builtIn({ headcount: count, auditType: type, part: dayPart, cardId });
      expect(native).toEqual(core);
    }),
    { numRuns: 300 },
  );
}, 120_000);

describe('by a card of the user', () => {
  test.each<[Cell, Cell, readonly Shown[]]>([
    [1, null, ['1-25', 4, 26_999.99]],
    [25, '监督', ['1-25', 1.5, 12_499.99]],
    [26, '监督', ['26-60', 2.25, 16_249.99]],
    [60, '复评', ['26-60', 4, 26_999.99]],
    [900, '初审', ['201-900', 8, 46_999.99]],
    [901, '初审', [REFUSED, REFUSED, REFUSED]],
  ])('%p people, %p', (count, type, expected) => {
    const { native, core } = own({ headcount: count, auditType: type });
    expect(native).toEqual(expected);
    expect(core).toEqual(expected);
  });

  test.each<[string, readonly (readonly Cell[])[], Cell]>([
    ['a day rate of 0', withRow(1, ['人日单价', 0, null, null, null]), null],
    ['a blank day rate', withRow(1, ['人日单价', null, null, null, null]), null],
    ['a waived day rate', withRow(1, ['人日单价', '免收', null, null, null]), null],
    ['no day rate', withRow(1, [null, null, null, null, null]), null],
    ['no application fee', withRow(6, [null, null, null, null, null]), null],
    ['an annual fee of 0', withRow(7, ['年金', 0, null, null, null]), '监督'],
    ['an annual fee below 0', withRow(7, ['年金', -5, null, null, null]), '监督'],
    ['two annual fees', withRow(6, ['年金', 1, null, null, null]), '监督'],
    ['days not filled in', withRow(3, [1, 25, null, null, null]), null],
  ])('%s has no fee', (_name, card, type) => {
    const { native, core } = own({ headcount: 10, auditType: type, card });
    expect([native[2], core[2]]).toEqual([REFUSED, REFUSED]);
  });

  test('two bands that overlap have no answer where they do', () => {
    const { native, core } = own({ headcount: 28, card: withRow(3, [1, 30, 4, 1.5, 2.5]) });
    expect([native, core]).toEqual([
      [REFUSED, REFUSED, REFUSED],
      [REFUSED, REFUSED, REFUSED],
    ]);
  });

  test('without an application fee a surveillance still has one', () => {
    const { native, core } = own({ headcount: 10, auditType: '监督', card: withRow(6, [null, null, null, null, null]) });
    expect(native).toEqual(core);
    expect(native[2]).toBe(12_499.99);
  });

  test('equals the functions for any card they take', () => {
    fc.assert(
      fc.property(headcount, auditType, part, anyCard, (count, type, dayPart, card) => {
        const { native, core } = own({ headcount: count, auditType: type, part: dayPart, card });
        expect(native).toEqual(core);
      }),
      { numRuns: 120 },
    );
  }, 240_000);
});

describe('arguments written out', () => {
  const shown = (form: typeof feeForm, ...args: Parameters<typeof literal>[0][]): Shown => {
    sheet.place('B8', [[{ formula: formulaOf(form, ...args.map(literal)) ?? 'no form' }]]);
    return sheet.get('B8');
  };
  test.each<[typeof feeForm, (string | number)[], Shown]>([
    [feeForm, ['1,200人'], 53_000],
    [feeForm, [1200, '监督'], 18_500],
    [feeForm, [1200, '监督', '试行'], 18_500],
    [feeForm, [1200, '八折'], REFUSED],
    [feeForm, [1200, '复评', 'ISO'], REFUSED],
    [feeForm, [0], REFUSED],
    [feeForm, [10_701], REFUSED],
    [bandForm, [1200], '1176-1550'],
    [bandForm, ['很多'], REFUSED],
    [persondaysForm, [1200, 'initial', '现场'], 14],
    [persondaysForm, [1200, 'initial', '半天'], REFUSED],
  ])('%#', (form, args, expected) => {
    expect(shown(form, ...args)).toBe(expected);
  });

  test('a range of another width is refused, one of unknown size has no form', () => {
    expect(formulaOf(feeForm, literal(1200), null, reference('A1:D9', 9, 4))).toBe('NA()');
    expect(formulaOf(feeForm, literal(1200), null, { text: 'MyCard' })).toBeNull();
  });

  test('every formula stays below what Excel takes', () => {
    const long = reference("'收费标准 2026'!$A$100:$E$200", 101, 5);
    const formulas = [
      formulaOf(bandForm, HEADCOUNT, long),
      formulaOf(feeForm, HEADCOUNT, AUDIT_TYPE, long),
      formulaOf(persondaysForm, HEADCOUNT, AUDIT_TYPE, PART, long),
    ];
    for (const formula of formulas) {
      expect(formula?.length).toBeGreaterThan(100);
      expect(formula?.length).toBeLessThan(8000);
    }
  });
});
