import { pinyin } from 'pinyin-pro';
import { registry } from '../../../src/functions/registry';
import { paneReference } from '../../../src/functions/reference/pane-reference';
import { TASK_WORDS } from '../../../src/functions/reference/task-words';
import { LOCALES } from '../../../src/i18n/locale';
import { searchFunctions } from '../../../src/taskpane/features/browser/search';

// As the build does (scripts/lib/metadata-plugin.mjs).
const toPinyin = (text: string): string => pinyin(text, { toneType: 'none', v: true });

describe.each(LOCALES)('in %s', (locale) => {
  const { functions } = paneReference(locale, '0.0.0', toPinyin);
  const found = (query: string): string[] => searchFunctions(functions, query).map(({ id }) => id);

  test('without a word all functions come in the order of the reference', () => {
    expect(found('')).toEqual(registry.map(({ id }) => id));
    expect(found('  ')).toEqual(registry.map(({ id }) => id));
  });

  test.each([
    ['人日', 'PERSONDAYS'],
    ['rr', 'PERSONDAYS'],
    ['renri', 'PERSONDAYS'],
    ['renr', 'PERSONDAYS'],
    ['person-days', 'PERSONDAYS'],
    ['pf', 'SCORE'],
    ['评分', 'SCORE'],
    ['fee', 'FEE'],
    ['FEE', 'FEE'],
    ['ｆｅｅ', 'FEE'],
    ['cert.gap', 'GAP'],
    ['费用', 'FEE'],
    ['chaju', 'GAP'],
    ['level', 'LEVEL'],
    ['sample size', 'SAMPLESIZE'],
    ['size sample', 'SAMPLESIZE'],
    ['next audit', 'NEXTAUDIT'],
    ['下一次评审', 'NEXTAUDIT'],
    ['下一评审', 'NEXTAUDIT'],
    ['cheapest', 'ROUTE'],
    ['最便宜', 'ROUTE'],
    ['最省', 'ROUTE'],
    ['灵敏', 'SENSITIVITY'],
    ['对阶梯', 'LADDER'],
    ['how much', 'FEE'],
    ['=CERT.FEE(', 'FEE'],
    ['=cert.fee(1200,"监督")', 'FEE'],
    ['＝CERT.NEXTBAND（', 'NEXTBAND'],
    ['=CERT.QUOTE', 'QUOTE'],
  ])('%s leads to %s first', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test.each([
    ['stars', ['GRADE', 'LEVEL']],
    ['deadline', ['NEXTAUDIT', 'EXPIRY', 'SCHEDULE']],
    ['费用', ['FEE', 'QUOTE', 'CYCLE']],
    ['surveillance fee', ['FEE']],
    ['fee surveillance', ['FEE']],
    ['=CERT.', ['FEE', 'GRADE']],
  ])('%s leads to %j, among others', (query, ids) => {
    expect(found(query)).toEqual(expect.arrayContaining(ids));
  });

  test('every word has to be found', () => {
    expect(found('监督 人日')).toContain('PERSONDAYS');
    expect(found('人日 五星级')).not.toContain('PERSONDAYS');
    expect(found('没有这样的函数')).toEqual([]);
    expect(found('qqqq')).toEqual([]);
  });

  test('an English word is found from its beginning, a single letter by no sound', () => {
    expect(found('eadcount')).toEqual([]);
    expect(found('headc')).toContain('FEE');
    expect(found('v')).not.toContain('BAND');
  });

  test('each function is found first by its own name', () => {
    for (const { id } of registry) expect(found(id)[0]).toBe(id);
  });
});

test('task words are for functions, in both languages', () => {
  for (const { id } of registry) {
    const words = TASK_WORDS[id] ?? [];
    expect(words.some((word) => /\p{Script=Han}/u.test(word))).toBe(true);
    expect(words.some((word) => /[a-z]/u.test(word))).toBe(true);
  }
});
