import { inClauseOrder } from '../../../../src/sheets/report/clause-order';

test('clauses stand number by number, full width like half width, equal ones as they were', () => {
  const clauses = ['5.10', '5.2.1', '5.2', 'A.1', '５.1', '5.2'];
  expect(inClauseOrder(clauses, (clause) => clause)).toEqual(['５.1', '5.2', '5.2', '5.2.1', '5.10', 'A.1']);
});
