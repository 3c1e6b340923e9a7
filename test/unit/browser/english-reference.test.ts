import { helpPages } from '../../../scripts/lib/help-pages.mjs';
import { parseCalls } from '../../../src/functions/calls/parse-calls';
import { buildMetadata } from '../../../src/functions/metadata';
import { localExamples } from '../../../src/functions/reference/local-example';
import { indexMarkdown, pageMarkdown } from '../../../src/functions/reference/markdown';
import { referencePages, type ReferencePage } from '../../../src/functions/reference/page';
import { paneReference } from '../../../src/functions/reference/pane-reference';
import { referenceWords } from '../../../src/functions/reference/words';
import { registry } from '../../../src/functions/registry';
import { typedArgument } from '../../../src/taskpane/features/browser/formula-argument';
import { liveResult } from '../../../src/taskpane/features/browser/live-result';

const CHINESE = /\p{Script=Han}[^"]*/gu;
const pages = referencePages('en-US');

/**
 * Chinese that belongs on an English page: a plain formula knows the Chinese words that a cell may hold, as the function does, and a
 * page leads to its Chinese sister by that language's own name.
 */
function withoutExceptions(page: ReferencePage): ReferencePage {
  return page.native === null ? page : { ...page, native: { ...page.native, example: null } };
}
const chineseIn = (value: unknown): string[] => JSON.stringify(value).match(CHINESE) ?? [];

describe.each(pages)('the English page of $title', (page) => {
  test('is English: texts, examples with their answers, choices and what is filled into the fields', () => {
    expect(chineseIn(withoutExceptions(page))).toEqual([]);
    expect(chineseIn(page.examples.map(({ args }) => args.map(typedArgument)))).toEqual([]);
    expect(chineseIn(pageMarkdown(withoutExceptions(page), 'en-US'))).toEqual([]);
  });

  test('has examples that answer in English where they are tried', () => {
    for (const { formula } of page.examples) {
      const call = parseCalls(formula).at(-1);
      if (call === undefined) throw new Error(formula);
      const result = liveResult(call, () => undefined);
      expect(result.kind === 'refused' ? [] : chineseIn(result)).toEqual([]);
    }
  });

  test('shows the same examples as the Chinese one: refused or not, of the same size', () => {
    const definition = registry.find(({ id }) => id === page.id);
    if (definition === undefined) throw new Error(page.id);
    const [zh, en] = (['zh-CN', 'en-US'] as const).map((locale) =>
      localExamples(definition, locale).map(({ answer }) =>
        answer.ok ? [answer.value.length, answer.value[0]?.length] : answer.refusal.code,
      ),
    );
    expect(en).toEqual(zh);
  });
});

test('so are the index, the help pages beside their link, functions.json and what the pane shows', () => {
  expect(chineseIn(indexMarkdown('en-US'))).toEqual([]);
  for (const { html } of helpPages('en-US', pages.map(withoutExceptions), referenceWords))
    expect(html.replace(`lang="zh-CN">${referenceWords['zh-CN'].language}</a>`, '').match(CHINESE)).toBeNull();
  expect(chineseIn(buildMetadata('en-US', { helpBaseUrl: 'https://cert.example.org/' }))).toEqual([]);
  // What is searched knows both languages; nothing of it is shown.
  for (const entry of paneReference('en-US', '0', () => 'pin yin').functions)
    expect(chineseIn({ ...withoutExceptions(entry), search: [] })).toEqual([]);
});

test('a text without English is told while the pages are made', () => {
  const [definition] = registry;
  if (definition === undefined) throw new Error('no function');
  const example = { args: ['谁也不认识'], gives: 0, shows: { 'zh-CN': '无', 'en-US': 'none' } };
  expect(() => localExamples({ ...definition, examples: [example] }, 'en-US')).toThrow('谁也不认识');
  expect(localExamples({ ...definition, examples: [{ ...example, englishArgs: ['nobody'] }] }, 'en-US')[0]?.args).toEqual(['nobody']);
});
