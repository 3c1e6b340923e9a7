import fc from 'fast-check';
import { convertFormula } from '../../../src/functions/native/convert-formula';
import type { KeepReason } from '../../../src/functions/native/conversion';
import type { NativeArgument, NativeForm, NativeRecord } from '../../../src/functions/native/native-form';

const limits = { 'zh-CN': '', 'en-US': '' };
const shown = (argument: NativeArgument | null | undefined): string =>
  argument ? `${argument.text}${argument.literal === undefined ? '' : '!'}` : '-';
const record = (id: string, form: NativeForm | null): [string, NativeRecord] => [id, { id, form, limits }];

/** Forms that show what they were given: ONE goes cell by cell, WHOLE takes ranges, TABLE spills, NONE has no form. */
const records = new Map([
  record('ONE', { kind: 'single', cellwise: true, formula: (args) => (args[0] ? `one[${args.map(shown).join('|')}]` : null) }),
  record('MIXED', { kind: 'single', cellwise: true, whole: [1], formula: (args) => `mixed[${args.map(shown).join('|')}]` }),
  record('WHOLE', {
    kind: 'single',
    cellwise: false,
    formula: (args) => `whole[${args.map((arg) => `${shown(arg)}:${arg?.rows ?? '?'}x${arg?.columns ?? '?'}`).join('|')}]`,
  }),
  record('TABLE', {
    kind: 'table',
    cells: (args, answer, place) =>
      answer.map((line, row) => line.map((cell, column) => (row === 0 ? cell : { formula: `t[${shown(args[0])}]+${place(0, column)}` }))),
  }),
  record('LONG', { kind: 'single', cellwise: true, formula: () => 'x'.repeat(8_192) }),
  record('NONE', null),
]);

function convert(formula: string, answer: readonly (readonly (string | number)[])[] = [[1]]) {
  return convertFormula({ formula, answer, place: (row, column) => `${'CDEFG'.charAt(column)}${row + 5}`, records });
}

/** The formula of a single cell. */
function single(formula: string): unknown {
  const conversion = convert(formula);
  if (conversion.kind === 'value') return conversion.reason;
  expect(conversion.rows).toHaveLength(1);
  const cell = conversion.rows[0]?.[0];
  return typeof cell === 'object' ? cell.formula : cell;
}

const SINGLE: readonly (readonly [why: string, formula: string, native: string])[] = [
  ['the whole formula needs no parentheses', '=CERT.ONE(A1)', 'one[A1]'],
  ['the sign of implicit intersection goes', '=@CERT.ONE(A1)', 'one[A1]'],
  ['a plus before a formula goes', '=+CERT.ONE(A1)', 'one[A1]'],
  ['as stored without the add-in', '=_xldudf_CERT_ONE(A1)', 'one[A1]'],
  ['as LibreOffice writes it', '=_xldudf_cert_one(A1)', 'one[A1]'],
  ['with a prefix of the file format', '=_xlfn.CERT.ONE(A1)', 'one[A1]'],
  ['in any case', '=cert.One(A1)', 'one[A1]'],
  ['dollar signs stay', '=CERT.ONE($A$1)', 'one[$A$1]'],
  ['a sheet stays', "=CERT.ONE('It''s'!A1)", "one['It''s'!A1]"],
  ['constants are known', '=CERT.ONE(1200,"监督",-3,TRUE)', 'one[1200!|"监督"!|(-3)!|TRUE!]'],
  ['an argument left out', '=CERT.ONE(A1,,2)', 'one[A1|-|2!]'],
  ['an expression is held together', '=CERT.ONE(A1+1)', 'one[(A1+1)]'],
  ['a function call holds together', '=CERT.ONE(SUM(A1:A3))', 'one[SUM(A1:A3)]'],
  ['a name may stand for one cell: the formula shows one value', '=CERT.ONE(headcount)', 'one[headcount]'],
  ['inside an expression parentheses are added', '=CERT.ONE(A1)*2', '(one[A1])*2'],
  ['inside a function they are not needed', '=IF(A1="","",CERT.ONE(A1))', 'IF(A1="","",one[A1])'],
  ['INDEX(…,1,1) around a single answer goes', '=INDEX(CERT.ONE(A1),1,1)', 'one[A1]'],
  ['INDEX(…,1,1) with the sign inside', '=INDEX(@CERT.ONE(A1),1,1)', 'one[A1]'],
  ['INDEX(…,1,1) takes the first cell of ranges', '=INDEX(CERT.ONE(B2:C9,5),1,1)', 'one[B2|5!]'],
  ['INDEX(…,1) too', '=INDEX(CERT.WHOLE(B2:B9),1)', 'whole[B2:B9:8x1]'],
  ['ranges whole', '=CERT.WHOLE(D8:D23,$E$8:$E$23,,0,{1;2})', 'whole[D8:D23:16x1|$E$8:$E$23:16x1|-:?x?|0!:1x1|{1;2}:2x1]'],
  ['a name of a range', '=CERT.WHOLE(points)', 'whole[points:?x?]'],
  ['a call inside a call comes first', '=CERT.ONE(CERT.WHOLE(A1:A3))', 'one[(whole[A1:A3:3x1])]'],
  ['a call in an expression in a call', '=CERT.ONE(2+CERT.ONE(A1))', 'one[(2+(one[A1]))]'],
  ['two calls', '=CERT.ONE(A1)&" "&CERT.ONE(B1)', '(one[A1])&" "&(one[B1])'],
  ['text that looks like a call stays', '="CERT.ONE(A1)"&CERT.ONE(A1)', '"CERT.ONE(A1)"&(one[A1])'],
  ['blanks around stay', '= IF( A1 , 1 , CERT.ONE( A1 ) )', 'IF(A1 , 1 , one[A1])'],
  ['a range in SUM beside a call', '=SUM(A1:A3)+CERT.ONE(A1)', 'SUM(A1:A3)+(one[A1])'],
];

test.each(SINGLE)('%s: %s', (_why, formula, native) => {
  expect(single(formula)).toBe(native);
});

const KEPT: readonly (readonly [why: string, formula: string, reason: KeepReason])[] = [
  ['no form', '=CERT.NONE(A1)', { code: 'no_form', name: 'NONE' }],
  ['no form, deep inside', '=CERT.ONE(1+CERT.NONE(A1))', { code: 'no_form', name: 'NONE' }],
  ['no such function', '=CERT.NOTHING()', { code: 'unknown_function', name: 'NOTHING' }],
  ['the form cannot express it', '=CERT.ONE()', { code: 'arguments', name: 'ONE' }],
  ['a range where one value shows', '=SUM(CERT.ONE(A1:A3))', { code: 'arguments', name: 'ONE' }],
  ['a name under SUM may be a range', '=SUM(CERT.ONE(headcount))', { code: 'arguments', name: 'ONE' }],
  ['a whole column', '=CERT.WHOLE(D:D)', { code: 'arguments', name: 'WHOLE' }],
  ['an array worked out on the fly', '=CERT.WHOLE(A1:A3*2)', { code: 'arguments', name: 'WHOLE' }],
  ['the sign takes one cell of a whole column', '=@CERT.ONE(A:A)', { code: 'arguments', name: 'ONE' }],
  ['the sign may take one cell of a name', '=1+@CERT.ONE(headcounts)', { code: 'arguments', name: 'ONE' }],
  ['a table inside a formula', '=SUM(CERT.TABLE(A1))', { code: 'inside_formula', name: 'TABLE' }],
  ['a table that a condition hides', '=IF(A1="","",CERT.TABLE(A1))', { code: 'arguments', name: 'TABLE' }],
  ['too long for Excel', '=CERT.LONG()', { code: 'too_long', name: 'LONG', length: 8_193, limit: 8_192 }],
];

test.each(KEPT)('%s: %s keeps its value', (_why, formula, reason) => {
  expect(single(formula)).toEqual(reason);
});

const SPILLED = [[1], [2]];
const SPILLS: readonly (readonly [why: string, formula: string, natives: readonly string[]])[] = [
  ['a range that every cell reads whole', '=CERT.MIXED(A2:A3,B2:C9)', ['mixed[A2|B2:C9]', 'mixed[A3|B2:C9]']],
  ['each cell its own', '=CERT.ONE(A2:A3)', ['one[A2]', 'one[A3]']],
  ['dollar signs go where a range is narrowed', '=CERT.ONE(S!$A$2:$A$3,$C$1,5)', ['one[S!A2|$C$1|5!]', 'one[S!A3|$C$1|5!]']],
  ['corners the other way round', '=CERT.ONE(A3:A2)', ['one[A2]', 'one[A3]']],
  ['a constant array', '=CERT.ONE({7;"x"})', ['one[7!]', 'one["x"!]']],
  ['what is around goes along', '=IF(A2:A3="","",CERT.ONE(A2:A3)*2)', ['IF(A2="","",(one[A2])*2)', 'IF(A3="","",(one[A3])*2)']],
  [
    'a count of single words stays as it is',
    '=CERT.ONE(A2:A3)&COUNTIF(B1:B9,"x")',
    ['(one[A2])&COUNTIF(B1:B9,"x")', '(one[A3])&COUNTIF(B1:B9,"x")'],
  ],
  ['a range beside a call goes along', '=CERT.WHOLE(B1:B9)*A2:A3', ['(whole[B1:B9:9x1])*A2', '(whole[B1:B9:9x1])*A3']],
  ['SUM keeps its range', '=CERT.ONE(A2:A3)+SUM(B2:B9)', ['(one[A2])+SUM(B2:B9)', '(one[A3])+SUM(B2:B9)']],
  ['a single call within goes along', '=CERT.ONE(CERT.ONE(A2:A3))', ['one[(one[A2])]', 'one[(one[A3])]']],
];

test.each(SPILLS)('spilled, %s: %s', (_why, formula, natives) => {
  const conversion = convert(formula, SPILLED);
  expect(conversion).toEqual({ kind: 'native', rows: natives.map((native) => [{ formula: native }]) });
});

test.each([
  ['=CERT.ONE(headcounts)', { code: 'arguments', name: 'ONE' }],
  ['=CERT.ONE(A2#)', { code: 'arguments', name: 'ONE' }],
  ['=names&CERT.ONE(A2:A3)', { code: 'inside_formula', name: 'ONE' }],
  ['=INDEX(CERT.TABLE(),0,1)', { code: 'inside_formula', name: 'TABLE' }],
  ['=INDEX(CERT.ONE(A2:B3),1)', { code: 'inside_formula', name: 'ONE' }],
  ['=CERT.ONE(A2)*{1;2}', { code: 'inside_formula', name: 'ONE' }],
  ['=FILTER(A1:A9,C1:C9>=CERT.WHOLE(D1:D9))', { code: 'inside_formula', name: 'WHOLE' }],
  ['=VSTACK(CERT.ONE(A2),CERT.ONE(A3))', { code: 'inside_formula', name: 'ONE' }],
  ['=COUNTIF(A1:A9,B1:B2)+CERT.ONE(A2)', { code: 'inside_formula', name: 'ONE' }],
  ['=CERT.ONE(VLOOKUP(A2:A3,D1:E9,2,FALSE))', { code: 'arguments', name: 'ONE' }],
])('spilled, %s keeps its values', (formula, reason) => {
  expect(convert(formula, SPILLED)).toEqual({ kind: 'value', reason });
});

const TABLE_ANSWER = [
  ['a', 'b'],
  [1, 2],
];

test('a table cell by cell, with formulas that refer to its own cells', () => {
  expect(convert('=CERT.TABLE(X1)', TABLE_ANSWER)).toEqual({
    kind: 'native',
    rows: [
      ['a', 'b'],
      [{ formula: 't[X1]+C5' }, { formula: 't[X1]+D5' }],
    ],
  });
});

test('a table behind a condition: the condition stands in every cell', () => {
  expect(convert('=IF(ISERROR(W28),"",CERT.TABLE(X1))', TABLE_ANSWER)).toEqual({
    kind: 'native',
    rows: [
      [{ formula: 'IF(ISERROR(W28),"","a")' }, { formula: 'IF(ISERROR(W28),"","b")' }],
      [{ formula: 'IF(ISERROR(W28),"",t[X1]+C5)' }, { formula: 'IF(ISERROR(W28),"",t[X1]+D5)' }],
    ],
  });
});

/** Parentheses around nothing but a call mean nothing. */
function withoutParentheses(text: string): string {
  const fewer = text.replaceAll('(#)', '#');
  return fewer === text ? text : withoutParentheses(fewer);
}

test('whatever surrounds a call, no call of ours is left and nothing else is lost', () => {
  const operand = fc.constantFrom(
    'A1',
    '$B$2',
    '3',
    '"x,(y"',
    'SUM(A1:B3)',
    'CERT.ONE(A1)',
    'INDEX(CERT.ONE(C3:D4),1,1)',
    'CERT.WHOLE(A1:A9,1)',
  );
  const expression = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      operand,
      fc
        .tuple(tie('node'), fc.constantFrom('+', '&', '*', '='), tie('node'))
        .map(([left, sign, right]) => `${String(left)}${sign}${String(right)}`),
      fc.tuple(tie('node'), tie('node')).map(([condition, then]) => `IF(${String(condition)},${String(then)},"")`),
      tie('node').map((inner) => `(${String(inner)})`),
    ),
  })).node;
  fc.assert(
    fc.property(expression, (text) => {
      const formula = `=${text}`;
      const native = single(formula);
      if (typeof native !== 'string') throw new Error(JSON.stringify(native));
      expect(native).not.toMatch(/CERT/);
      const strip = (source: string): string =>
        source.replace(/INDEX\((CERT\.ONE\([^)]*\)),1,1\)/g, '$1').replace(/CERT\.(?:ONE|WHOLE)\([^)]*\)/g, '#');
      const given = strip(formula.slice(1));
      const made = native.replace(/\((?:one|whole)\[[^\]]*\]\)|(?:one|whole)\[[^\]]*\]/g, '#');
      expect(withoutParentheses(made)).toBe(withoutParentheses(given));
    }),
  );
});
