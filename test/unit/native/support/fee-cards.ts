import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cells/cell';

/** Rows a card in a range has on the test sheets. */
export const CARD_ROWS = 12;

/** A card of the user's own, in no order, with headings, a blank row and an item that is not charged. */
export const OWN_CARD: readonly (readonly Cell[])[] = [
  ['人数下限', '人数上限', '初次评审人日', '监督评审人日', '复评人日'],
  ['人日单价', 5000, null, null, null],
  [61, 200, 8, 2.5, 5],
  [1, 25, 4, 1.5, 2.5],
  [null, null, null, null, null],
  [26, 60, 6, 2.25, 4],
  ['申请费', '免收', '首次优惠', null, null],
  ['Annual fee', 4999.99, null, null, null],
  ['审定与注册费', 2000, null, null, null],
  [201, 900, 8, 2.5, 6],
  ['网点最低人日', 4.5, null, null, null],
  [null, null, null, null, null],
];

/** The card with one row in place of another. */
export function withRow(index: number, row: readonly Cell[]): readonly (readonly Cell[])[] {
  return OWN_CARD.map((own, place) => (place === index ? row : own));
}

/** Any card a function takes: up to five bands from 1 on, every price, rows shuffled. */
export const anyCard: fc.Arbitrary<readonly (readonly Cell[])[]> = fc
  .record({
    lengths: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }),
    days: fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 15, maxLength: 15 }),
    prices: fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 4, maxLength: 4 }),
    waived: fc.boolean(),
    minimum: fc.option(fc.integer({ min: 1, max: 20 })),
    order: fc.array(fc.nat(), { minLength: CARD_ROWS, maxLength: CARD_ROWS }),
  })
  .map(({ lengths, days, prices, waived, minimum, order }) => {
    let from = 1;
    const bands = lengths.map((length, index): Cell[] => {
      const min = from;
      from += length;
      const quarters = days.slice(index * 3, index * 3 + 3).map((quarter) => quarter / 4);
      return [min, from - 1, ...quarters];
    });
    const price = (name: string, index: number): Cell[] => [name, (prices[index] ?? 1) / 100, null, null, null];
    const rows: (readonly Cell[])[] = [
      ...bands,
      waived ? ['申请费', '免收', null, null, null] : price('application fee', 0),
      price('day rate', 1),
      price('审定与注册费', 2),
      price('年金', 3),
    ];
    if (minimum !== null) rows.push(['outlet minimum days', minimum / 2, null, null, null]);
    while (rows.length < CARD_ROWS) rows.push([null, null, null, null, null]);
    return rows
      .map((row, index) => ({ row, key: order[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
  });
