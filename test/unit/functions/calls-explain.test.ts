import type { Matrix } from '../../../src/core/cells/cell';
import { explain } from '../../../src/functions/calls/explain';
import { parseCalls } from '../../../src/functions/calls/parse-calls';
import { addressOf, referencesOf } from '../../../src/functions/calls/references-of';
import { registry } from '../../../src/functions/registry';

const SHEET: Readonly<Record<string, Matrix>> = {
  B2: [[0]],
  B3: [[1200]],
  "'评分表 (2)'!D1:D2": [[5], [5]],
  "'评分表 (2)'!E1:E2": [['符合'], ['也许']],
  C1: [[{ code: '#N/A' }]],
};

const explained = (formula: string): ReturnType<typeof explain> =>
  explain(parseCalls(formula), { registry, cells: (reference) => SHEET[addressOf(reference)] });

test('a refused constant', () =>
  expect(explained('=CERT.FEE(10701)')).toMatchObject({ kind: 'refused', refusal: { code: 'headcount_above_table', limit: 10700 } }));

test('a refused cell', () =>
  expect(explained('=CERT.FEE(B2,"初审")')).toMatchObject({ refusal: { code: 'headcount_below_one', value: 0 } }));

test('columns of another sheet', () =>
  expect(explained("=IF(A1,CERT.SCORE('评分表 (2)'!$D$1:$D$2,'评分表 (2)'!$E$1:$E$2),\"\")")).toMatchObject({
    kind: 'refused',
    refusal: { code: 'judgement_unknown', row: 2, value: '也许' },
  }));

test('an error in a cell referred to', () =>
  expect(explained('=CERT.BAND(C1)')).toMatchObject({ refusal: { code: 'excel_error', error: '#N/A' } }));

test('an inner call that refuses is named itself', () =>
  expect(explained('=CERT.GRADE(CERT.FEE(B2))')).toMatchObject({ kind: 'refused', call: { name: 'FEE' } }));

test('the answer of an inner call is handed on', () =>
  expect(explained('=CERT.GRADE(CERT.FEE(B3))')).toMatchObject({
    kind: 'refused',
    call: { name: 'GRADE' },
    refusal: { code: 'score_out_of_range', score: 53000 },
  }));

test('an argument that only Excel can work out', () =>
  expect(explained('=CERT.FEE(1200,IF(A1,"x","y"))')).toMatchObject({ kind: 'unreadable', position: 2, parameter: { name: 'auditType' } }));

test('cells that could not be read', () =>
  expect(explained('=CERT.FEE(Z99)')).toMatchObject({ kind: 'unreadable', position: 1, argument: { reference: { address: 'Z99' } } }));

test('a refusal is told before an argument that cannot be read', () =>
  expect(explained('=CERT.FEE(A1*2)+CERT.FEE(0)')).toMatchObject({ kind: 'refused', refusal: { code: 'headcount_below_one' } }));

test('an unknown function', () => expect(explained('=CERT.PRICE(1)')).toMatchObject({ kind: 'unknown_function', call: { name: 'PRICE' } }));

test('too many arguments', () => expect(explained('=CERT.BAND(1,2,3)')).toMatchObject({ kind: 'too_many_arguments', given: 3, limit: 2 }));

test('an error from the rest of the formula', () => expect(explained('=CERT.FEE(1200)/0')).toEqual({ kind: 'elsewhere' }));

test('the cells needed, each once', () =>
  expect(referencesOf(parseCalls("=CERT.GRADE(CERT.SCORE('A''s'!D1:D2,E1:E2))+CERT.SCORE('A''s'!D1:D2,E1:E2)")).map(addressOf)).toEqual([
    "'A''s'!D1:D2",
    'E1:E2',
  ]));
