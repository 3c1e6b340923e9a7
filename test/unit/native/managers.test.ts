import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { indicatorsForm } from '../../../src/functions/native/forms/indicators';
import { managersForm } from '../../../src/functions/native/forms/managers';
import type { NativeArgument } from '../../../src/functions/native/native-form';
import { compute } from '../../support/call';
import { literal, placeTable, readTable, reference, REFUSED, ScoreSheet, shownTable, tableOf } from './support/score-sheet';

const ALL = [reference('B2'), reference('B3'), reference('B4'), reference('B5')];

function converted(...args: readonly (NativeArgument | null)[]): (...inputs: readonly Cell[]) => unknown {
  const sheet = new ScoreSheet();
  placeTable(sheet, tableOf(managersForm), args, []);
  return (...inputs) => {
    sheet.write(
      'B2',
      [0, 1, 2, 3].map((index) => [inputs[index]]),
    );
    return readTable(sheet, 2, 3);
  };
}

/** The answer of the function, its header and the row below it; a refusal stands in every cell that is no header. */
function shown(...inputs: readonly Cell[]): unknown {
  const answer = shownTable(compute('MANAGERS', ...inputs.map((input) => [[input]])));
  return answer.length === 2 ? answer : [expect.any(Array), [REFUSED, REFUSED, REFUSED]];
}

describe('MANAGERS', () => {
  const native = converted(...ALL);
  test.each<[readonly Cell[]]>([
    [[1, 0]],
    [[9, 1]],
    [[10, 1]],
    [[11, 1]],
    [[25, 2]],
    [[25, 2, '按比例']],
    [[25, 2, 'ALL-OR-NOTHING', 'en']],
    [[25, 3, '全有或全无']],
    [[25, 9]],
    [[25, 25]],
    [[25, 26]],
    [[25, 30, '全有或全无', 'en']],
    [[1, 2]],
    [[25, null]],
    [[25, '']],
    [[25, 0]],
    [[70, 6, 0, 0]],
    [[10_000_001, 999_999]],
    [[0, 1]],
    [[null, 1]],
    [['若干', 1]],
    [[2.5, 1]],
    [[-1, 1]],
    [[true, 1]],
    [[{ code: '#N/A' }, 1]],
    [[10, -1]],
    [[10, 0.5]],
    [[10, '一']],
    [[10, true]],
    [[10, { code: '#REF!' }]],
    [[10, 1, '随意']],
    [[10, 1, 1]],
    [[10, 1, { code: '#REF!' }]],
  ])('of %j', (inputs) => {
    expect(native(...inputs)).toEqual(shown(...inputs));
  });
  test('equals the core for generated numbers', () => {
    const staff = fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 100_000 }));
    const rule = fc.constantFrom<Cell>(null, '按比例', '全有或全无');
    fc.assert(
      fc.property(staff, fc.double({ min: 0, max: 1.2, noNaN: true }), rule, (people, share, named) => {
        const certified = Math.round((people / 10) * share);
        expect(native(people, certified, named)).toEqual(shown(people, certified, named));
      }),
      { numRuns: 300 },
    );
  }, 120_000);
  test('settles constants, and leaves the last two cells empty without certified managers', () => {
    expect(converted(literal('25'))()).toEqual(shown('25'));
    expect(converted(literal(25), literal(2), literal('全有或全无'), literal('en'))()).toEqual(shown(25, 2, '全有或全无', 'en'));
    expect(converted(reference('B2'))(0)).toEqual(shown(0));
  });
  test.each<[string, readonly (NativeArgument | null)[]]>([
    ['without staff', [null]],
    ['for a range', [reference('B2:B3', 2)]],
    ['for a rule that is refused', [literal(10), literal(1), literal('随意')]],
    ['for a language that is refused', [literal(10), null, null, literal('fr')]],
  ])('has no form %s', (_name, args) => {
    expect(tableOf(managersForm).cells(args, [], () => 'A1')).toBeNull();
  });
});

describe('INDICATORS', () => {
  const answer = shownTable(compute('INDICATORS', 'production', null, 'en'));
  test('becomes its own texts and numbers', () => {
    const sheet = new ScoreSheet();
    placeTable(sheet, tableOf(indicatorsForm), [literal('production'), null, literal('en')], answer);
    expect(readTable(sheet, answer.length, 4)).toEqual(answer);
    expect(answer).toHaveLength(28);
  });
  test('has no form where a cell names the standard', () => {
    expect(tableOf(indicatorsForm).cells([reference('A1')], answer, () => 'A1')).toBeNull();
  });
});
