import fc from 'fast-check';
import type { Cell, Matrix } from '../../../../src/core/cells/cell';
import { synonyms } from './words';

const COLUMNS = 5;
/** Names of items in any case; blanks around them the native forms do not take away, as their limits say. */
const name = (item: string): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...synonyms('rateCardItem', [item])), fc.boolean()).map(([text, upper]) => (upper ? text.toUpperCase() : text));

const filled = (...cells: Cell[]): Cell[] => [...cells, ...Array.from({ length: COLUMNS - cells.length }, () => null)];

/** A card of the user's own that can be read: bands from 1 on, every price, rows in any order, headings and blank rows between. */
export const goodCard: fc.Arbitrary<Matrix> = fc
  .record({
    lengths: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 }),
    quarters: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 12, maxLength: 12 }),
    fen: fc.array(fc.integer({ min: 1, max: 800_000 }), { minLength: 4, maxLength: 4 }),
    names: fc.tuple(name('application'), name('personDay'), name('approvalRegistration'), name('annual')),
    minimum: fc.option(fc.tuple(name('outletMinimum'), fc.constantFrom(0.5, 1, 4.5))),
    heading: fc.boolean(),
    order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  })
  .map(({ lengths, quarters, fen, names, minimum, heading, order }) => {
    let from = 1;
    const bands = lengths.map((length, index): Cell[] => {
      const first = from;
      from += length;
      return [first, from - 1, ...quarters.slice(index * 3, index * 3 + 3).map((quarter) => quarter / 4)];
    });
    const rows = [
      ...bands,
      ...names.map((item, index) => filled(item, (fen[index] ?? 1) / 100)),
      ...(minimum === null ? [] : [filled(...minimum)]),
      ...(heading ? [['人数下限', '人数上限', '初次评审', '监督评审', '复评'], filled()] : []),
    ];
    return rows
      .map((row, index) => ({ row, key: order[index] ?? 0 }))
      .sort((one, other) => one.key - other.key)
      .map(({ row }) => row);
  });

/** The same with one cell at fault. */
export const badCard: fc.Arbitrary<Matrix> = fc
  .tuple(goodCard, fc.nat(), fc.nat(), fc.constantFrom<Cell[]>('abc', -1, 0, 1.5, null, '午餐费', { code: '#N/A' }, 12.345, true))
  .map(([card, place, column, cell]) => {
    const row = place % card.length;
    const at = column % COLUMNS;
    return card.map((cells, index) => (index === row ? cells.map((old, where) => (where === at ? cell : old)) : cells));
  });
