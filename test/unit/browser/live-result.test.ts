import { registry } from '../../../src/functions/registry';
import { localExamples } from '../../../src/functions/reference/local-example';
import { LOCALES } from '../../../src/i18n/locale';
import { referencePages } from '../../../src/functions/reference/page';
import { typedArgument } from '../../../src/taskpane/features/browser/formula-argument';
import { liveResult, typedCall, type LiveResult } from '../../../src/taskpane/features/browser/live-result';

const HEADCOUNT = { name: '人数', optional: false };
const AUDIT = { name: '评审类型', optional: true };

function answer(typed: readonly string[], cells: Parameters<typeof liveResult>[1] = () => undefined): LiveResult {
  const call = typedCall('FEE', [HEADCOUNT, AUDIT], typed);
  if (call.kind !== 'complete') throw new Error(call.kind);
  return liveResult(call.call, cells);
}

test('what is typed becomes a formula, omitted ends left away', () => {
  expect(typedCall('FEE', [HEADCOUNT, AUDIT], ['1200', '监督'])).toMatchObject({ kind: 'complete', formula: '=CERT.FEE(1200,"监督")' });
  expect(typedCall('FEE', [HEADCOUNT, AUDIT], ['B4'])).toMatchObject({ formula: '=CERT.FEE(B4)' });
  expect(typedCall('FEE', [HEADCOUNT, AUDIT], [' ', '监督'])).toEqual({ kind: 'missing', labels: ['人数'] });
  expect(typedCall('FEE', [HEADCOUNT, AUDIT], ['1', '=(('])).toEqual({ kind: 'unbalanced', label: '评审类型' });
});

test('it answers at once, refuses with its figures, and leaves to Excel what only Excel can do', () => {
  expect(answer(['1200'])).toEqual({ kind: 'answered', rows: [[53000]] });
  expect(answer(['1200', '监督'])).toEqual({ kind: 'answered', rows: [[18500]] });
  expect(answer(['0'])).toMatchObject({ kind: 'refused', refusal: { code: 'headcount_below_one' } });
  expect(answer(['=A1+1'])).toEqual({ kind: 'depends' });
  expect(answer(['B4'])).toEqual({ kind: 'depends' });
  expect(answer(['B4'], ({ address }) => (address === 'B4' ? [[1200]] : undefined))).toEqual({ kind: 'answered', rows: [[53000]] });
  // A call of ours inside is worked out too: rank 4 is a headcount of four.
  expect(answer(['=CERT.RANK(96)'])).toEqual(answer(['4']));
});

test.each(LOCALES.flatMap((locale) => referencePages(locale).map((page) => ({ locale, page, title: page.title }))))(
  'in $locale the examples of $title can be filled into its fields and answer there',
  ({ locale, page }) => {
    const definition = registry.find(({ id }) => id === page.id);
    for (const [index, example] of page.examples.entries()) {
      const call = typedCall(page.id, page.parameters, example.args.map(typedArgument));
      if (call.kind !== 'complete') throw new Error(`${example.formula}: ${call.kind}`);
      expect(call.formula).toBe(example.formula);
      const answer = definition && localExamples(definition, locale)[index]?.answer;
      const refusal = answer?.ok === true ? answer.value.flat().find((cell) => typeof cell === 'object')?.refusal : answer?.refusal;
      const result = liveResult(call.call, () => undefined);
      expect(result).toEqual(
        refusal === undefined ? { kind: 'answered', rows: answer?.ok === true ? answer.value : null } : { kind: 'refused', refusal },
      );
    }
  },
);
