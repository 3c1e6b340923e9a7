import type { Locale } from '../../../../src/i18n/locale';
import { JUDGEMENT_WORDS } from '../../../../src/i18n/sheets';
import { buildReportSheet } from '../../../../src/sheets/report/build-report-sheet';
import { REPORT_NAMES } from '../../../../src/sheets/report/names';
import { rectangle } from '../../../../src/excel/address';
import { PlanEngine } from '../support/engine';
import { audit, rowsWith } from './support';

/** The level on the cover of a report in one language, on a sheet in another. */
function coverLevel(
  from: Locale,
  to: Locale,
  judgements: Readonly<Record<string, keyof (typeof JUDGEMENT_WORDS)['zh-CN']>>,
  others = 'conforming' as const,
): unknown {
  const words = JUDGEMENT_WORDS[from];
  const rows = rowsWith(
    Object.fromEntries(Object.entries(judgements).map(([id, word]) => [id, { judgement: words[word] }])),
    words[others],
  );
  const { engines, sources } = audit([{ rows, edition: '2026' }], from);
  const plan = buildReportSheet({ sources, locale: to, date: '2026-11-26' });
  const address = plan.names.find(({ name }) => name === REPORT_NAMES.level)?.address ?? '';
  expect(rectangle(address).rows).toBe(1);
  return new PlanEngine(plan, engines).get(address.split(':')[0] ?? '');
}

test.each<[string, Parameters<typeof coverLevel>[2], string, string]>([
  ['final', {}, '五星级', 'five-star'],
  ['rows open', { R01: 'unscored', R02: 'unscored' }, '暂定 五星级（未评 2 项）', 'provisional five-star (2 unscored)'],
  ['a reason missing', { R01: 'deleted' }, '暂定 五星级（缺理由 1 项）', 'provisional five-star (reasons missing: 1)'],
  [
    'not qualified',
    { R09: 'nonconforming', R10: 'nonconforming', R11: 'nonconforming', R15: 'nonconforming', R16: 'nonconforming' },
    '不合格',
    'not qualified',
  ],
])('a level that is %s is told in the language of the report', (_, judgements, chinese, english) => {
  expect(coverLevel('zh-CN', 'zh-CN', judgements)).toBe(chinese);
  expect(coverLevel('zh-CN', 'en-US', judgements)).toBe(english);
  expect(coverLevel('en-US', 'en-US', judgements)).toBe(english);
  expect(coverLevel('en-US', 'zh-CN', judgements)).toBe(chinese);
});
