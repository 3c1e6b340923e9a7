import { createSheet, hostProblem } from '../../../src/excel';
import { HalfMadeSheetError, WorkbookProtectedError } from '../../../src/excel/problems';
import { trialCard } from '../../../src/rate-cards';
import { buildFeeSheet } from '../../../src/sheets';

const officeError = (code: string): Error =>
  Object.assign(new Error('said by Excel'), { code, debugInfo: { errorLocation: 'Range.values' } });

test.each([
  ['AccessDenied', 'sheet_protected'],
  ['InvalidOperationInCellEditMode', 'cell_editing'],
  ['RequestPayloadSizeLimitExceeded', 'too_large'],
  ['ResponsePayloadSizeLimitExceeded', 'too_large'],
])('%s is %s', (code, kind) => {
  expect(hostProblem(officeError(code))).toEqual({ kind });
});

test('everything else keeps code, message and place', () => {
  expect(hostProblem(officeError('InvalidArgument'))).toEqual({
    kind: 'host_error',
    code: 'InvalidArgument',
    message: 'said by Excel',
    location: 'Range.values',
  });
  // What is wrong with a selection only the one who asked for it knows.
  expect(hostProblem(officeError('InvalidSelection'))).toMatchObject({ kind: 'host_error', code: 'InvalidSelection' });
  expect(hostProblem(new TypeError('oops'))).toEqual({ kind: 'host_error', code: 'TypeError', message: 'oops', location: '' });
  expect(hostProblem('text')).toEqual({ kind: 'host_error', code: 'string', message: 'text', location: '' });
});

test('a protected workbook and a sheet left behind are told apart', () => {
  expect(hostProblem(new WorkbookProtectedError())).toEqual({ kind: 'workbook_protected' });
  expect(hostProblem(new HalfMadeSheetError('评分表', officeError('GeneralException')))).toMatchObject({
    kind: 'host_error',
    code: 'GeneralException',
    leftSheet: '评分表',
  });
});

test('without Office.js there is one clear problem', async () => {
  const error: unknown = await createSheet(buildFeeSheet({ card: trialCard, locale: 'zh-CN' })).catch((reason: unknown) => reason);
  expect(hostProblem(error)).toEqual({ kind: 'office_missing' });
});
