import { problemSentence } from '../../../src/taskpane/problems/problem-sentence';
import { ProblemError, type Problem } from '../../../src/taskpane/problems/problem';
import { toProblem } from '../../../src/taskpane/problems/to-problem';

const PROBLEMS: readonly Problem[] = [
  { kind: 'office_missing' },
  { kind: 'workbook_protected' },
  { kind: 'sheet_protected' },
  { kind: 'cell_editing' },
  { kind: 'too_large' },
  { kind: 'host_error', code: 'GeneralException', message: 'Something went wrong', location: '' },
  { kind: 'host_error', code: 'GeneralException', message: 'Something went wrong', location: '', leftSheet: 'Sheet9' },
  { kind: 'refused', refusal: { code: 'headcount_below_one', value: 0 } },
  { kind: 'part_not_loaded' },
  { kind: 'unexpected', message: 'x is not a function' },
  { kind: 'several_areas' },
  { kind: 'no_active_sheet' },
  { kind: 'sheet_hidden', sheet: 'Data' },
  { kind: 'sheet_too_large', sheet: 'Data', range: 'A1:XFD1048576', cells: 17_179_869_184, limit: 2_000_000 },
];

test.each(PROBLEMS)('$kind has a sentence in each language', (problem) => {
  expect(problemSentence(problem, 'zh-CN')).toMatch(/\p{Script=Han}.*。$/u);
  expect(problemSentence(problem, 'en-US')).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
});

test('a host error is quoted with code and message', () =>
  expect(problemSentence(PROBLEMS[5] as Problem, 'zh-CN')).toContain('Something went wrong（GeneralException）'));

describe('whatever is thrown becomes a problem', () => {
  const notTheHost = (): null => null;
  const lostPart = Object.assign(new Error('Loading chunk 5 failed'), { name: 'ChunkLoadError' });
  const rows: [string, unknown, Problem][] = [
    ['a problem of ours', new ProblemError({ kind: 'too_large' }), { kind: 'too_large' }],
    ['a lazy part that did not arrive', lostPart, { kind: 'part_not_loaded' }],
    ['any other error', new TypeError('x is not a function'), { kind: 'unexpected', message: 'x is not a function' }],
    ['no error at all', 'text', { kind: 'unexpected', message: 'text' }],
  ];
  test.each(rows)('%s', (_, error, problem) => expect(toProblem(error, notTheHost)).toEqual(problem));
  test('an error of Excel', () =>
    expect(toProblem(new Error('x'), () => ({ kind: 'workbook_protected' }))).toEqual({ kind: 'workbook_protected' }));
});
