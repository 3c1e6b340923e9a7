import { movedFormula, sameFormula } from '../../../../src/taskpane/features/tools/plans/moved-formula';

/** Rows 1..20 of which those from 8 on have moved down by two; row 13 is gone. */
const rows = new Map(Array.from({ length: 20 }, (_, row) => [row, row < 7 ? row : row + 2] as const).filter(([row]) => row !== 12));

test.each([
  ['=A1+D8', '=A1+D10'],
  ['=SUM($D$8:$D20)', '=SUM($D$10:$D22)'],
  ['=CERT.SCORE(D5:D9,0)', '=CERT.SCORE(D5:D11,0)'],
  ['="D8"&LOG10(A8)', '="D8"&LOG10(A10)'],
  ['=IF( D8 = 8 , 1E8 , "" )', '=IF( D10 = 8 , 1E8 , "" )'],
  ['=D8+D13', 13],
])('%s becomes %s', (formula, moved) => {
  expect(movedFormula(formula, rows)).toBe(moved);
});

test.each([
  ['=CERT.FEE($D$4,"a")', '=cert.fee( $D$4, "a")', true],
  ['=CERT.FEE(A1)', '=@CERT.FEE(A1)', true],
  ['=CERT.FEE(A1)', '=CERT.FEE($A1)', false],
  ['=A1&"a"', '=A1&"A"', false],
  ['=A1&"a b"', '=A1&"ab"', false],
])('%s and %s say the same: %s', (a, b, same) => {
  expect(sameFormula(a, b)).toBe(same);
});
