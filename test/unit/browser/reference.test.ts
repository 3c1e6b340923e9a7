import { helpPages } from '../../../scripts/lib/help-pages.mjs';
import { nativeRegistry } from '../../../src/functions/native/registry';
import { registry } from '../../../src/functions/registry';
import { indexMarkdown, pageMarkdown } from '../../../src/functions/reference/markdown';
import { referencePages, type ReferencePage } from '../../../src/functions/reference/page';
import { referenceWords } from '../../../src/functions/reference/words';
import { LOCALES } from '../../../src/i18n/locale';

/** A page in which every part is filled. */
const PAGE: ReferencePage = {
  id: 'FEE',
  group: 'fees',
  title: 'CERT.FEE',
  summary: 'a < b & "c"',
  syntax: 'CERT.FEE(n)',
  since: '0.1.0',
  source: 'price list',
  notes: ['a note'],
  parameters: [
    {
      name: 'n',
      optional: true,
      help: 'a|b',
      since: '0.2.0',
      choices: [
        { word: 'one', meaning: '' },
        { word: 'two', meaning: 'the second' },
      ],
    },
  ],
  native: { available: true, perCell: false, limits: 'up to <9>', example: { call: '=CERT.FEE(1)', formula: '=IF(1<2,3)' } },
  examples: [
    { formula: '=CERT.FEE(1)', args: ['1'], result: '2', table: null, refused: false, shows: 'one' },
    {
      formula: '=CERT.FEE({1;2})',
      args: ['{1;2}'],
      result: 'a | b; 1 | 2',
      table: {
        header: ['a', 'b'],
        rows: [{ cells: ['1', '2'], beneath: ['why < so'] }],
        numeric: [true, false],
        common: [{ heading: 'c', text: 'same & same' }],
      },
      refused: false,
      shows: 'two',
    },
    { formula: '=CERT.FEE(0)', args: ['0'], result: 'Not 0.', table: null, refused: true, shows: 'none' },
  ],
  formats: null,
};

describe.each(LOCALES)('help pages in %s', (locale) => {
  const words = referenceWords[locale];
  const other = LOCALES.find((candidate) => candidate !== locale) ?? locale;
  const [index, page] = helpPages(locale, [PAGE], referenceWords).map(({ html }) => html);

  test('say everything about a function, as text', () => {
    expect(page).toContain('a &lt; b &amp; &quot;c&quot;');
    for (const part of ['<code>one</code>', '0.2.0', 'up to &lt;9&gt;', '=IF(1&lt;2,3)', 'a note', 'price list', words.nativeYes])
      expect(page).toContain(part);
    expect(page).toContain('<th class="number">a</th><th>b</th>');
    expect(page).toContain('<tr class="led"><td class="number">1</td><td>2</td></tr>');
    expect(page).toContain('<td colspan="2">why &lt; so</td>');
    expect(page).toContain('<strong>c</strong> same &amp; same');
    expect(page).toContain('<code>two</code> the second');
    expect(page).toContain('class="refused">Not 0.');
  });

  test('lead to the other language and to the index', () => {
    expect(page).toContain(`href="../${other}/fee.html"`);
    expect(page).toContain('href="index.html"');
    expect(index).toContain(`href="../${other}/index.html"`);
    expect(index).toContain('href="fee.html"');
    expect(index).toContain(words.groups.fees);
    expect(index).not.toContain(words.groups.lifecycle);
  });

  test('need no script and nothing from elsewhere', () => {
    for (const html of [index, page]) expect(html).not.toMatch(/<script|<link|<img|https?:\/\/|\son[a-z]+=/iu);
  });

  test('markdown has the same', () => {
    const text = pageMarkdown(PAGE, locale);
    for (const part of ['`one` `two` (the second)', 'a\\|b', '0.2.0', '=IF(1<2,3)', 'up to <9>', words.nativeYes])
      expect(text).toContain(part);
    expect(pageMarkdown({ ...PAGE, parameters: [], native: null }, locale)).toContain(words.noParameters);
    for (const { id } of registry) expect(indexMarkdown(locale)).toContain(`(${id.toLowerCase()}.md)`);
  });
});

test.each(referencePages('zh-CN'))('$title says how it lives without the add-in', (page) => {
  const record = nativeRegistry.find(({ id }) => id === page.id);
  expect(page.native?.available).toBe(record && record.form !== null);
  expect(page.native?.limits).toBe(record?.limits['zh-CN']);
  const { example = null } = page.native ?? {};
  if (example === null) return;
  expect(example.call).toMatch(new RegExp(`^=CERT\\.${page.id}\\(`, 'u'));
  expect(example.formula).toMatch(/^=./u);
  expect(example.formula).not.toContain('CERT.');
});

test('functions whose native form is one formula show it', () => {
  const single = nativeRegistry.filter(({ form }) => form?.kind === 'single').map(({ id }) => id);
  const without = referencePages('en-US').filter(({ id, native }) => single.includes(id) && !native?.example);
  expect(without.map(({ id }) => id)).toEqual([]);
});
