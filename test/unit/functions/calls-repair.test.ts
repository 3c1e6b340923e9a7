import { cellAddress } from '../../../src/functions/calls/cell-address';
import { repairFormula } from '../../../src/functions/calls/repair-formula';

test.each([
  ['as Excel keeps it', '=_xldudf_CERT_FEE(1200)', '=CERT.FEE(1200)'],
  ['as LibreOffice writes it', '=_xldudf_cert_fee(1200)', '=CERT.FEE(1200)'],
  ['in lower case', '=cert.fee( 1200 )', '=CERT.FEE( 1200 )'],
  ['with the sign a host put before a name it did not know', '=@_xldudf_CERT_GRADE(A1:A3)', '=CERT.GRADE(A1:A3)'],
  ['a sign before a function that works', '=@CERT.FEE(A:A)', '=@CERT.FEE(A:A)'],
  ['with a prefix of the file format', '=_xlfn._xldudf_CERT_FEE(A1)', '=CERT.FEE(A1)'],
  ['within a formula, twice', '=IF(A1>0,_xldudf_CERT_FEE(_xldudf_CERT_NEXTBAND(A1)),"")', '=IF(A1>0,CERT.FEE(CERT.NEXTBAND(A1)),"")'],
  ['nothing to repair', '=CERT.FEE(1200)', '=CERT.FEE(1200)'],
  ['text stays text', '="_xldudf_CERT_FEE(1)"', '="_xldudf_CERT_FEE(1)"'],
  ['a function of somebody else', '=_xldudf_OTHER_FEE(1)+CERT_FEE(2)', '=_xldudf_OTHER_FEE(1)+CERT_FEE(2)'],
  ['a name, not a call', '=_xldudf_CERT_FEE+1', '=_xldudf_CERT_FEE+1'],
  ['another sign keeps its place', '=@A1:A3+@_xldudf_CERT_FEE(1)', '=@A1:A3+CERT.FEE(1)'],
])('%s: %s', (_what, formula, repaired) => {
  expect(repairFormula(formula, null)).toBe(repaired);
  expect(repairFormula(repaired, null)).toBe(repaired);
});

test.each([
  [null, '=@CERT.FEE(A:A)'],
  ['#VALUE!', '=@CERT.FEE(A:A)'],
  ['#NAME?', '=CERT.FEE(A:A)'],
])('the sign before a formula that shows %s: %s', (error, repaired) => {
  expect(repairFormula('=@CERT.FEE(A:A)', error)).toBe(repaired);
});

test.each([
  [0, 0, 'A1'],
  [9, 25, 'Z10'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %i, column %i is %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});
