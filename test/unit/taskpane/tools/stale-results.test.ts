import { createSheet } from '../../../../src/excel';
import { scanWorkbook } from '../../../../src/excel/scan-workbook';
import type { Locale } from '../../../../src/i18n/locale';
import { trialCard } from '../../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet } from '../../../../src/sheets';
import { gbt27922 } from '../../../../src/standards';
import { checkWorkbook } from '../../../../src/taskpane/features/tools/plans/check-workbook';
import { openWorkbook } from '../../excel/support/open-workbook';
import { change, run } from './support/run-tool';

jest.setTimeout(120_000);

type Values = Readonly<Record<string, string | number>>;
const CONFORMING: Readonly<Record<Locale, Values>> = {
  'zh-CN': Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`E${String(index + 9)}`, '符合'])),
  'en-US': Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`E${String(index + 9)}`, 'conforming'])),
};

const SHEETS = {
  评分表: buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }),
  Scoring: buildScoringSheet({ standard: gbt27922, locale: 'en-US' }),
  费用表: buildFeeSheet({ card: trialCard, locale: 'zh-CN', headcount: 1200 }),
  Fees: buildFeeSheet({ card: trialCard, locale: 'en-US', headcount: 1200 }),
};

async function write(sheet: string, values: Values): Promise<void> {
  await change((workbook) => {
    for (const [address, value] of Object.entries(values)) workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
  });
}

/** What the check says of a sheet whose inputs changed after a tool had its turn. */
async function staleAfter(sheet: keyof typeof SHEETS, before: Values, tool: 'freeze' | 'native' | null, after: Values): Promise<unknown> {
  const book = await openWorkbook();
  await createSheet(SHEETS[sheet]);
  await write(sheet, before);
  await book.excel.idle();
  if (tool !== null) await run(book, tool);
  await write(sheet, after);
  await book.excel.idle();
  const [check] = checkWorkbook(await scanWorkbook('workbook'), []);
  expect(check?.sheet).toBe(sheet);
  return check?.stale;
}

const LEVEL = { count: 1, address: 'O8' };
const SCORE = { count: 1, address: 'O21' };
const BOTH = { count: 2, address: 'O21' };

test.each<[string, keyof typeof SHEETS, Values, 'freeze' | 'native' | null, Values, unknown]>([
  ['live', '评分表', CONFORMING['zh-CN'], null, { E9: '不符合' }, null],
  ['converted', '评分表', CONFORMING['zh-CN'], 'native', { E9: '不符合' }, null],
  ['frozen and left alone', '评分表', CONFORMING['zh-CN'], 'freeze', {}, null],
  ['frozen empty and left alone', '评分表', {}, 'freeze', {}, null],
  ['frozen, then judged otherwise, level kept', '评分表', CONFORMING['zh-CN'], 'freeze', { E9: '不符合' }, SCORE],
  ['frozen, then two levels lower', '评分表', CONFORMING['zh-CN'], 'freeze', { E9: '不符合', E10: '不符合', E12: '不符合' }, BOTH],
  ['frozen, then a row left open', '评分表', CONFORMING['zh-CN'], 'freeze', { E9: '未评' }, LEVEL],
  ['frozen empty, then judged', '评分表', {}, 'freeze', CONFORMING['zh-CN'], BOTH],
  ['frozen, then an input that is refused', '评分表', CONFORMING['zh-CN'], 'freeze', { D9: -1 }, SCORE],
  ['frozen, changed and changed back', '评分表', CONFORMING['zh-CN'], 'freeze', { E9: '符合' }, null],
  ['frozen in English', 'Scoring', CONFORMING['en-US'], 'freeze', {}, null],
  ['frozen in English, then judged otherwise', 'Scoring', CONFORMING['en-US'], 'freeze', { E9: 'nonconforming' }, SCORE],
  // That a reason is missing is told by the level's own formula, which a freeze leaves alone.
  ['frozen in English, then deleted', 'Scoring', CONFORMING['en-US'], 'freeze', { E9: 'n/a' }, null],
  ['a fee table, live', '费用表', {}, null, { D4: 88 }, null],
  ['a fee table, frozen', '费用表', {}, 'freeze', {}, null],
  ['a fee table, frozen, within the band', '费用表', {}, 'freeze', { D4: 1176 }, null],
  ['a fee table, frozen, for another band', '费用表', {}, 'freeze', { D4: 88 }, { count: 3, address: 'D14' }],
  ['a fee table, frozen, then emptied', '费用表', {}, 'freeze', { D4: '' }, { count: 3, address: 'D14' }],
  ['a fee table, frozen, above the table', 'Fees', {}, 'freeze', { D4: 10_701 }, { count: 3, address: 'D14' }],
])('%s', async (_name, sheet, before, tool, after, stale) => {
  expect(await staleAfter(sheet, before, tool, after)).toEqual(stale);
});
