import { lastReferencedRow } from '../../../workbench/workbook/referencedRows';

test.each([
  ['=SUM(A1:$B$700)', 700],
  ['=a9+XFD12', 12],
  ['=IF(A2="row A900","",B3)', 3],
  ["='2026 A900'!A4&C5", 5],
  ['=LOG10(A2)', 2],
  ['=CERT.FEE(B7,"initial")', 7],
  ['=Sheet2!A800', 0],
  ['=COUNT(A1:A1048576)', 1],
  ['=1+1', 0],
  ['A700', 0],
  ['', 0],
])('%s names row %i last', (formula, row) => {
  expect(lastReferencedRow(formula)).toBe(row);
});
