import { meaningOf, normalize, WORDS, type Notion } from '../../../src/core/cells/words';

test.each([
  ['judgement', ' 符合 ', 'conforming'],
  ['judgement', 'Ｎ／Ａ', 'deleted'],
  ['judgement', 'NonConforming', 'nonconforming'],
  ['judgement', '√', 'conforming'],
  ['judgement', '×', 'nonconforming'],
  ['auditType', '监审', 'surveillance'],
  ['auditType', 'ＩＮＩＴＩＡＬ', 'initial'],
  ['part', ' On  Site ', 'onsite'],
  ['level', '五星', 'fiveStar'],
  ['standard', 'GB／T 27922', 'gbt27922'],
] as const)('%s: %p means %s', (notion, text, meaning) => {
  expect(meaningOf(notion, text)).toBe(meaning);
});

test.each(['', '差不多', '符合吗'])('%p is no judgement', (text) => {
  expect(meaningOf('judgement', text)).toBeUndefined();
});

test('every synonym stands in normal form and means one thing only', () => {
  for (const notion of Object.keys(WORDS) as Notion[]) {
    const words = Object.values(WORDS[notion]).flat();
    expect(words.map(normalize)).toEqual(words);
    expect(new Set(words).size).toBe(words.length);
  }
});
