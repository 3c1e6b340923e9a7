import type { Cell } from '../../../../../src/core/cells/cell';
import { clientPricer } from '../../../../../src/core/finance/batch/price-clients';
import { repeatedClients } from '../../../../../src/core/finance/batch/repeated-clients';
import { DATE, trial } from '../../../../support/finance/quote-requests';

const TERMS = { card: trial, date: DATE, auditType: 'initial', outletsCounted: true, tax: null } as const;

/** Repeated rows of clients that stand from row 2 on. */
function repeatedIn(rows: readonly (readonly Cell[])[]): [number, number][] {
  const price = clientPricer({ heading: null, columns: ['name', 'headcount', 'auditType'] }, TERMS);
  const priced = rows.map((row) => price(row));
  return [...repeatedClients(priced.flatMap((client, index) => (client.kind === 'client' ? [{ row: index + 2, client }] : [])))];
}

test.each<[string, (readonly Cell[])[], [number, number][]]>([
  [
    'nobody',
    [
      ['甲', 80, ''],
      ['乙', 80, ''],
    ],
    [],
  ],
  [
    'the same name, whatever the headcount',
    [
      ['甲', 80, ''],
      ['乙', 80, ''],
      ['甲', 90, ''],
    ],
    [[4, 2]],
  ],
  [
    'each further one, by the first',
    [
      ['甲', 80, ''],
      ['甲', 80, ''],
      ['甲', 80, ''],
    ],
    [
      [3, 2],
      [4, 2],
    ],
  ],
  [
    'full width, case and spaces aside',
    [
      ['ABC Ltd', 80, ''],
      ['ａｂｃ  ltd ', 80, ''],
    ],
    [[3, 2]],
  ],
  [
    'not another audit of one client',
    [
      ['甲', 80, '初次评审'],
      ['甲', 80, '监督评审'],
    ],
    [],
  ],
  [
    'the audit type of all where a row names none',
    [
      ['甲', 80, ''],
      ['甲', 80, '初次评审'],
    ],
    [[3, 2]],
  ],
  [
    'not a row without a price',
    [
      ['甲', 'x', ''],
      ['甲', 80, ''],
      ['甲', '', ''],
    ],
    [],
  ],
])('%s', (_, rows, expected) => {
  expect(repeatedIn(rows)).toEqual(expected);
});

test('no names are no repetition', () => {
  const price = clientPricer({ heading: null, columns: ['headcount'] }, TERMS);
  const listed = [80, 80].flatMap((headcount, index) => {
    const client = price([headcount]);
    return client.kind === 'client' ? [{ row: index + 1, client }] : [];
  });
  expect(listed).toHaveLength(2);
  expect(repeatedClients(listed).size).toBe(0);
});
