import { callsAddin, storedFormula } from '../../../xlsx/stored-formula';

describe('formulas in a file', () => {
  test.each([
    ['=CERT.FEE(A1,"初评")', '_xldudf_CERT_FEE(A1,"初评")'],
    ['=IF(ISERROR(W28),"",cert.level(D8:D23))', 'IF(ISERROR(W28),"",_xldudf_CERT_LEVEL(D8:D23))'],
    // Neither a text nor the name of a sheet is a call.
    ['="CERT.FEE(1)"&\'CERT.FEE(1)\'!A1', '"CERT.FEE(1)"&\'CERT.FEE(1)\'!A1'],
    ['=ACERT.FEE(1)', 'ACERT.FEE(1)'],
    ['=IFERROR(XLOOKUP(1,A:A,B:B),SUM(FILTER(A1:A3,B1:B3)))', 'IFERROR(_xlfn.XLOOKUP(1,A:A,B:B),SUM(_xlfn._xlws.FILTER(A1:A3,B1:B3)))'],
    ['=SUM(A1:A3)*2', 'SUM(A1:A3)*2'],
  ])('%s', (formula, stored) => {
    expect(storedFormula(formula, 'CERT')).toBe(stored);
  });

  test.each([
    ['=1+CERT.GRADE(95)', true],
    ['=cert.grade(95)', true],
    ['="CERT.GRADE(95)"', false],
    ['=SUM(A1)', false],
  ])('%s calls the add-in: %s', (formula, calls) => {
    expect(callsAddin(formula, 'CERT')).toBe(calls);
  });
});
