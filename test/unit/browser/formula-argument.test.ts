import fc from 'fast-check';
import { parseCalls } from '../../../src/functions/calls/parse-calls';
import { formulaArgument, typedArgument } from '../../../src/taskpane/features/browser/formula-argument';

const argument = (text: string) => ({ kind: 'argument', text });

test.each([
  ['', ''],
  ['  ', ''],
  ['1200', '1200'],
  [' 12.5 ', '12.5'],
  ['-3', '-3'],
  ['6%', '6%'],
  ['１２００', '1200'],
  ['TRUE', 'TRUE'],
  ['B4', 'B4'],
  ['$B$4:C9', '$B$4:C9'],
  ['评分表!A1', "'评分表'!A1"],
  ["'评分表 (2)'!$A$1", "'评分表 (2)'!$A$1"],
  ['A:A', 'A:A'],
  ['{85;5;"x"}', '{85;5;"x"}'],
  ['监督', '"监督"'],
  ['"监督"', '"监督"'],
  ['"（复评）"', '"（复评）"'],
  ['5.1.2', '"5.1.2"'],
  ['1,200人', '"1,200人"'],
  ['GB/T 27922-2011', '"GB/T 27922-2011"'],
  ['说"好"', '"说""好"""'],
  ['2026-11-22', '"2026-11-22"'],
  ['1)+HYPERLINK("x"', '"1)+HYPERLINK(""x"""'],
  ['=TODAY()', 'TODAY()'],
  ['TODAY()', 'TODAY()'],
  ['date(2026,11,22)', 'date(2026,11,22)'],
  ['现场(一)', '"现场(一)"'],
  ['TODAY()+1)', '"TODAY()+1)"'],
  ['A("x)', '"A(""x)"'],
  ['= B4 + 1', 'B4 + 1'],
  ['=IF(A1>0,"a,b",{1,2})', 'IF(A1>0,"a,b",{1,2})'],
])('%s goes into the formula as %s', (typed, text) => {
  expect(formulaArgument(typed)).toEqual(argument(text));
});

test.each([
  ['a text', 'x'.repeat(256), 256],
  ['a text with quotes, each counted once', '说"'.repeat(150), 300],
  ['a text within an expression', `=IF(A1="${'字'.repeat(257)}",1,2)`, 257],
  ['a text within an array', `{"${'y'.repeat(400)}";"a"}`, 400],
])('%s that is longer than a formula takes is refused with its length', (_what, typed, length) => {
  expect(formulaArgument(typed)).toEqual({ kind: 'too_long', length, limit: 255 });
});

test('255 characters go in', () => {
  expect(formulaArgument('"'.repeat(255))).toEqual(argument(`"${'""'.repeat(255)}"`));
});

test.each(['=', '=SUM(A1', '=A1)', '=A1,B1', '={1;2', '=(A1}', '="open', '=A1;B1', "='x!A1"])('%s is no argument of its own', (typed) => {
  expect(formulaArgument(typed)).toEqual({ kind: 'unbalanced' });
});

test('a sheet name holds no formula', () => {
  expect(formulaArgument('SUM(A1)+Sheet1!B2')).toEqual(argument("'SUM(A1)+Sheet1'!B2"));
});

test('whatever is typed stays one argument', () => {
  const piece = fc.constantFrom('"', '(', ')', ',', ';', '{', '}', "'", '=', 'A1', '1', '监督', '!', ' ', '&', 'CERT.FEE(1)', '[', ']');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const made = formulaArgument(pieces.join(''));
      if (made.kind !== 'argument') return;
      const calls = parseCalls(`=CERT.GRADE(1,${made.text},2)`);
      expect(calls.at(-1)?.name).toBe('GRADE');
      expect(calls.at(-1)?.args).toHaveLength(3);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['"监督"', '监督'],
  ['"5"', '"5"'],
  ['"B4"', '"B4"'],
  ['1200', '1200'],
  ['{1;2}', '{1;2}'],
  ['', ''],
  ['"=x"', '"=x"'],
  ['"TODAY()"', '"TODAY()"'],
])('%s is shown in its field as %s', (text, shown) => {
  expect(typedArgument(text)).toBe(shown);
  expect(formulaArgument(shown)).toEqual(argument(text));
});
