import { createHash } from 'node:crypto';
import { canonicalText } from '../../../src/core/audit/fingerprint';
import { scoreChanges } from '../../../src/core/audit/score-changes';
import { createSheet } from '../../../src/excel';
import { protectSheet } from '../../../src/excel/protect-sheet';
import { readNamed } from '../../../src/excel/read-named';
import { readOurSheets } from '../../../src/excel/read-our-sheets';
import type { Locale } from '../../../src/i18n/locale';
import { buildScoringSheet, sheetReader, type OurSheet } from '../../../src/sheets';
import { buildLogSheet } from '../../../src/sheets/log/build-log-sheet';
import { LOG_NAMES } from '../../../src/sheets/log/names';
import { scoringContent } from '../../../src/sheets/scoring-content';
import { buildShadowSheet } from '../../../src/sheets/shadow/build-shadow-sheet';
import { copiesOf, copyOf } from '../../../src/sheets/shadow/copy';
import { gbt27922 } from '../../../src/standards';
import type { BlankMode } from '../../../workbench/contract';
import { openWorkbook, sheetOf } from './support/open-workbook';

jest.setTimeout(120_000);

const scoring = (locale: Locale = 'zh-CN') =>
  buildScoringSheet({
    standard: gbt27922,
    locale,
    edition: '2025-A',
    header: { organisation: "'=甲公司", date: 46_000 },
    rows: { R01: { judgement: '符合', reason: '=1+1', adjudged: 0 }, R03: { judgement: '抽样', samples: 7, nonconforming: 0 } },
    specials: [{ category: '', description: '第一条\n第二行' }],
  });

async function ours(kind: string): Promise<OurSheet> {
  const found = (await readOurSheets(sheetReader)).find(({ marker }) => marker?.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

async function copied(locale: Locale, blankMode: BlankMode) {
  const { excel } = await openWorkbook({ locale, blankMode });
  const { name } = await createSheet(scoring(locale));
  await excel.idle();
  const content = scoringContent(await ours('scoring'));
  if (content === null) throw new Error('no content');
  const plan = buildShadowSheet({
    locale,
    purpose: 'signing',
    content,
    scoring: { name, cell: 'N1' },
    date: '2026-11-26 15:00:00',
    fingerprint: 'abc',
  });
  await createSheet(plan);
  await excel.idle();
  return { excel, name, content };
}

test.each([
  ['zh-CN', 'desktop'],
  ['en-US', 'web'],
  ['zh-CN', 'empty'],
] as const)('a copy says the same as its scoring sheet (%s, blanks as on %s)', async (locale, blankMode) => {
  const { excel, name, content } = await copied(locale, blankMode);
  expect(content.rows).toHaveLength(gbt27922.indicators.length);
  const copy = copyOf(await ours('shadow'));
  expect(copy).toMatchObject({ of: name, purpose: 'signing', date: '2026-11-26 15:00:00', fingerprint: 'abc' });
  expect(copy === null ? [] : scoreChanges(copy.content, content)).toEqual([]);
  expect(copy === null ? '' : canonicalText(copy.content)).toBe(canonicalText(content));
  expect(Object.values(sheetOf(excel, copy?.sheet.name ?? '').cells).filter(({ value }) => String(value).startsWith('#'))).toEqual([]);
});

test('blanks of every host give one fingerprint', async () => {
  const digests: string[] = [];
  for (const blankMode of ['desktop', 'web', 'empty'] as const) {
    await openWorkbook({ blankMode });
    await createSheet(scoring());
    const content = scoringContent(await ours('scoring'));
    digests.push(
      createHash('sha256')
        .update(content === null ? '' : canonicalText(content))
        .digest('hex'),
    );
  }
  expect(new Set(digests).size).toBe(1);
});

test('a copy follows its scoring sheet when that is renamed', async () => {
  const { name } = await copied('zh-CN', 'web');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).name = '总部 评分';
    await context.sync();
  });
  expect(copiesOf(await readOurSheets(sheetReader), '总部 评分', 'signing')).toHaveLength(1);
});

test('the lines of a log are read when they are wanted only', async () => {
  await openWorkbook();
  const { name } = await createSheet(buildLogSheet({ locale: 'zh-CN' }));
  expect(Object.keys((await ours('log')).names)).toEqual(['CERT_Sheet']);
  const [times, none] = await readNamed(name, [LOG_NAMES.times, 'CERT_Nothing']);
  expect([times?.row, times?.column, times?.values.length, none]).toEqual([4, 0, 2000, null]);
});

test('protects without a password, once, and lifts it', async () => {
  const { excel } = await openWorkbook();
  const done = [];
  for (const wanted of [true, true, false, false]) {
    done.push([await protectSheet('Sheet1', wanted), sheetOf(excel, 'Sheet1').protected]);
  }
  expect(done).toEqual([
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ]);
});
