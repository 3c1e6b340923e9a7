import { maySpill } from '../../../src/functions/native/may-spill';
import type { NativeForm, NativeRecord } from '../../../src/functions/native/native-form';

const record = (id: string, form: NativeForm | null): [string, NativeRecord] => [id, { id, form, limits: { 'zh-CN': '', 'en-US': '' } }];
const records = new Map([
  record('ONE', { kind: 'single', cellwise: true, whole: [1], formula: () => '' }),
  record('WHOLE', { kind: 'single', cellwise: false, formula: () => '' }),
  record('TABLE', { kind: 'table', cells: () => null }),
  record('NONE', null),
]);

test.each([
  ['=CERT.ONE(A1)', false],
  ['=CERT.ONE(A1*2,B1:B9)', false],
  ['=CERT.ONE(SUM(A1:A9))', false],
  ['=CERT.WHOLE(A1:A9)', false],
  ['=INDEX(CERT.ONE(A1:A9),1,1)', false],
  ['=INDEX(@CERT.TABLE(A1),1,1)', false],
  ['=SUM(A1:A9)', false],
  ['=CERT.ONE(A1:A9)', true],
  ['=CERT.ONE(headcounts)', true],
  ['=CERT.ONE(A1#)', true],
  ['=CERT.ONE({1,2}*2)', true],
  ['=IF(A1="","",CERT.TABLE(A1))', true],
  ['=CERT.NONE(A1)', true],
  ['=CERT.UNKNOWN(A1)', true],
  ['=_xldudf_CERT_TABLE(A1)', true],
])('%s: %s', (formula, spills) => {
  expect(maySpill(formula, records)).toBe(spills);
});
