import fc from 'fast-check';
import type { CallArgument } from '../../../src/functions/calls/call';
import { parseCalls } from '../../../src/functions/calls/parse-calls';

const reference = (address: string, rows = 1, columns = 1, sheet: string | null = null): CallArgument => ({
  kind: 'reference',
  reference: { sheet, address, rows, columns },
});
const unreadable = (text: string, reason: 'expression' | 'whole_column' | 'other_workbook' = 'expression'): CallArgument => ({
  kind: 'unreadable',
  text,
  reason,
});

/** The arguments of the only call in `=CERT.F(…)`. */
function argumentsOf(text: string): readonly CallArgument[] {
  const calls = parseCalls(`=CERT.F(${text})`);
  expect(calls.map(({ name }) => name)).toEqual(['F']);
  return calls[0]?.args ?? [];
}

describe('one argument', () => {
  const rows: [string, CallArgument][] = [
    ['1200', { kind: 'constant', value: 1200 }],
    ['-3', { kind: 'constant', value: -3 }],
    ['+3', { kind: 'constant', value: 3 }],
    ['.5', { kind: 'constant', value: 0.5 }],
    ['1.5E+3', { kind: 'constant', value: 1500 }],
    ['95%', { kind: 'constant', value: 0.95 }],
    ['"初审"', { kind: 'constant', value: '初审' }],
    ['"say ""yes"""', { kind: 'constant', value: 'say "yes"' }],
    ['"a,b(c"', { kind: 'constant', value: 'a,b(c' }],
    ['#n/a', { kind: 'constant', value: { code: '#N/A' } }],
    ['TRUE', { kind: 'constant', value: true }],
    ['false', { kind: 'constant', value: false }],
    ['B3', reference('B3')],
    ['$B$3', reference('B3')],
    ['b3:b18', reference('B3:B18', 16)],
    ['$B$3:D4', reference('B3:D4', 2, 3)],
    ['B3:B3', reference('B3')],
    ['评分表!D8:D23', reference('D8:D23', 16, 1, '评分表')],
    ["'评分表 (2)'!D8", reference('D8', 1, 1, '评分表 (2)')],
    ["'It''s, (new)'!$A$1", reference('A1', 1, 1, "It's, (new)")],
    ['XFD1048576', reference('XFD1048576')],
    ['(B3)', reference('B3')],
    [
      '{1,2;3,"四"}',
      {
        kind: 'array',
        rows: [
          [1, 2],
          [3, '四'],
        ],
      },
    ],
    ['{#N/A,-1}', { kind: 'array', rows: [[{ code: '#N/A' }, -1]] }],
    ['XFE1', unreadable('XFE1')],
    ['B3+1', unreadable('B3+1')],
    ['IF(B3="","",B3)', unreadable('IF(B3="","",B3)')],
    ['(A1:A3, B1)', unreadable('(A1:A3, B1)')],
    ['headcount', unreadable('headcount')],
    ['人数', unreadable('人数')],
    ['B3#', unreadable('B3#')],
    ['@B3:B5', unreadable('@B3:B5')],
    ['Table1[[#Headers],[a,b]]', unreadable('Table1[[#Headers],[a,b]]')],
    ['Sheet1:Sheet3!A1', unreadable('Sheet1:Sheet3!A1')],
    ['A:A', unreadable('A:A', 'whole_column')],
    ["'评分 表'!$1:$3", unreadable("'评分 表'!$1:$3", 'whole_column')],
    ['[Book2.xlsx]Sheet1!A1', unreadable('[Book2.xlsx]Sheet1!A1', 'other_workbook')],
    ["'C:\\work\\[Book 2.xlsx]Sheet1'!A1", unreadable("'C:\\work\\[Book 2.xlsx]Sheet1'!A1", 'other_workbook')],
  ];
  test.each(rows)('%s', (text, expected) => expect(argumentsOf(text)).toEqual([expected]));
});

describe('several arguments', () => {
  test('an omitted one keeps its place', () =>
    expect(argumentsOf('A1,,"x",')).toEqual([reference('A1'), { kind: 'omitted' }, { kind: 'constant', value: 'x' }, { kind: 'omitted' }]));
  test('no argument at all', () => expect(argumentsOf('')).toEqual([]));
  test('commas of an inner function stay inside', () =>
    expect(argumentsOf('SUM(A1,B1),2')).toEqual([unreadable('SUM(A1,B1)'), { kind: 'constant', value: 2 }]));
});

describe('finding the calls', () => {
  const names = (formula: string): string[] => parseCalls(formula).map(({ name }) => name);
  test('inside another function', () => expect(names('=IF(B3="","",CERT.BAND(B3))')).toEqual(['BAND']));
  test('any case', () => expect(names('=cert.fee(1)')).toEqual(['FEE']));
  test('as a workbook without the add-in keeps it', () => expect(names('=_xldudf_CERT_FEE(1)')).toEqual(['FEE']));
  test('side by side, in order', () => expect(names('=CERT.FEE(1)+CERT.PERSONDAYS(2)')).toEqual(['FEE', 'PERSONDAYS']));
  test('not inside a text', () => expect(names('="CERT.FEE(1)"')).toEqual([]));
  test('not another add-in', () => expect(names('=MYCERT.FEE(1)+OTHER.FEE(1)')).toEqual([]));
  test('not a plain value', () => expect(names('1200')).toEqual([]));
  test('not a name without parentheses', () => expect(names('=CERT.FEE')).toEqual([]));

  test('a call as an argument comes first and stays readable', () => {
    const calls = parseCalls('=CERT.GRADE( CERT.SCORE(A1:A2,B1:B2) , , 1)');
    expect(calls.map(({ text }) => text)).toEqual(['CERT.SCORE(A1:A2,B1:B2)', 'CERT.GRADE( CERT.SCORE(A1:A2,B1:B2) , , 1)']);
    expect(calls[1]?.args[0]).toEqual({ kind: 'call', call: calls[0] });
  });

  test('a call deep inside an unreadable argument is found all the same', () => {
    const calls = parseCalls('=CERT.GRADE(ROUND(CERT.SCORE(A1,B1),2))');
    expect(calls.map(({ name }) => name)).toEqual(['SCORE', 'GRADE']);
    expect(calls[1]?.args).toEqual([unreadable('ROUND(CERT.SCORE(A1,B1),2)')]);
  });
});

describe('properties', () => {
  test('texts of any characters come back as they were', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(argumentsOf(`"${text.replaceAll('"', '""')}"`)).toEqual([{ kind: 'constant', value: text }]);
      }),
    ));
  test('sheet names of any characters come back as they were', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[^[\]:*?/\\\s][^[\]:*?/\\]{0,28}$/u), (sheet) => {
        expect(argumentsOf(`'${sheet.replaceAll("'", "''")}'!A1`)).toEqual([reference('A1', 1, 1, sheet)]);
      }),
    ));
  test('any text at all is read without failing', () =>
    fc.assert(fc.property(fc.string(), (text) => expect(Array.isArray(parseCalls(`=CERT.FEE(${text}`))).toBe(true))));
});
