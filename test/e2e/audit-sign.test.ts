/**
 * From draft to a signed and locked scoring sheet, in a real Chromium through the real Office.js: recorded, reviewed, signed, tampered
 * with, locked, unlocked for a reason; the log tells all of it.
 */
import { exactText } from '../../src/core/audit/point-row';
import { ownRows } from '../unit/sheets/support/own-table';
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    create: '生成评分表',
    sheet: '评分表',
    tab: '审核',
    card: '复核、签署与锁定',
    name: '您的姓名',
    conforming: '符合',
    nonconforming: '不符合',
    begin: '开始记录变更',
    recording: '正在记录本表的变更',
    practice: '默认分值，仅供演练。',
    missing: '工作簿中没有这张分值表',
    standards: '标准与分值表',
    heading: '条款\t指标\t分值',
    paste: '粘贴分值表',
    edition: '版本（必填）',
    load: '生成分值表',
    table: '分值表',
    unscored: '还有 16 项未评',
    review: '复核通过',
    sign: '签署',
    lock: '锁定工作表',
    unlock: '解锁',
    reason: '解锁原因',
    locked: '已锁定。',
    unlocked: '已解锁',
    unchanged: '自签署后未改动',
    changed: '签署后已被改动',
    change: 'R01 判定：符合 → 不符合',
    write: '立即写入',
    log: '变更记录',
    events: ['开始记录', '复核', '签署', '判定', '判定', '锁定', '解锁'],
  },
  'en-US': {
    create: 'Create scoring sheet',
    sheet: 'Scoring',
    tab: 'Audit',
    card: 'Review, sign, lock',
    name: 'Your name',
    conforming: 'conforming',
    nonconforming: 'nonconforming',
    begin: 'Record changes',
    recording: 'are being recorded',
    practice: 'Default points, for practice only.',
    missing: 'which is not in the workbook',
    standards: 'Standards and point tables',
    heading: 'Clause\tIndicator\tPoints',
    paste: 'Paste the point table',
    edition: 'Edition (required)',
    load: 'Create point table',
    table: 'Point table',
    unscored: '16 indicators are unscored',
    review: 'Mark as reviewed',
    sign: 'Sign',
    lock: 'Lock the sheet',
    unlock: 'Unlock',
    reason: 'Reason for unlocking',
    locked: 'Locked.',
    unlocked: 'Unlocked.',
    unchanged: 'Unchanged since it was signed',
    changed: 'Changed since it was signed',
    change: 'R01 Judgement: conforming → nonconforming',
    write: 'Write now',
    log: 'Change log',
    events: ['Recording begun', 'Review', 'Signature', 'Judgement', 'Judgement', 'Lock', 'Unlock'],
  },
} as const;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

test.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)('a scoring sheet is signed and guarded (%s)', async (lang, theme) => {
  const words = WORDS[lang];
  const open: OpenWorkbench = await bench.open({ lang, theme });
  const { pane } = open;
  const picture = (name: string): Promise<void> => open.picture(name);
  const book = new Workbook(open.page);
  const text = (): Promise<string> => pane.locator('body').innerText();
  const reads = (wanted: string): Promise<string> => eventually(text, (seen) => seen.includes(wanted));
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const state = (wanted: string): Promise<string | null> =>
    eventually(
      () => pane.locator('[data-state]').getAttribute('data-state'),
      (seen) => seen === wanted,
    );

  await press(words.create);
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes(words.sheet),
  );
  await pane.getByRole('tab', { name: words.tab }).click();
  await pane.getByLabel(words.name).fill('张三');
  await pane.getByRole('button', { name: words.card }).click();
  await reads(words.practice);
  await reads(words.unscored);
  await picture(`audit-sign-draft-${lang}-${theme}`);

  // An edition typed into the marker makes the points nobody's own, until a table of that edition with the same points is there.
  const marker = await book.addressOf(words.sheet, 'CERT_Sheet');
  await book.type(words.sheet, marker, `${await book.text(words.sheet, marker)} · 2025-A`);
  const judgements = await book.cellsOf(words.sheet, 'CERT_Judgements');
  for (const cell of judgements) await book.type(words.sheet, cell, words.conforming);
  const first = judgements[0] ?? '';
  await reads(words.missing);
  await picture(`audit-sign-no-table-${lang}-${theme}`);
  await pane.getByRole('button', { name: words.standards }).click();
  await pane
    .getByLabel(words.paste)
    .fill([words.heading, ...ownRows(lang).map(({ clause, name, points }) => [clause, name, exactText(points)].join('\t'))].join('\n'));
  await pane.getByLabel(words.edition).fill('2025-A');
  await press(words.load);
  await eventually(
    () => book.sheetNames(),
    (names) => names.includes(words.table),
  );
  await book.select(words.sheet, first);
  await pane.getByRole('button', { name: words.card }).click();
  await press(words.begin);
  await reads(words.recording);

  await press(words.review);
  await state('reviewed');
  await press(words.sign);
  await state('signed');
  await reads(words.unchanged);
  await picture(`audit-sign-signed-${lang}-${theme}`);

  await book.type(words.sheet, first, words.nonconforming);
  await reads(words.changed);
  await reads(words.change);
  await picture(`audit-sign-tampered-${lang}-${theme}`);
  await book.type(words.sheet, first, words.conforming);
  await reads(words.unchanged);

  await press(words.lock);
  await state('locked');
  await reads(words.locked);
  expect(await book.tryType(words.sheet, first, words.nonconforming)).toBe(false);
  await open.page.getByRole('dialog').getByRole('button').last().click();
  await pane.getByLabel(words.reason).fill('更正错字');
  await picture(`audit-sign-locked-${lang}-${theme}`);
  await press(words.unlock);
  await state('signed');
  await reads(words.unlocked);
  expect(await book.tryType(words.sheet, first, words.conforming)).toBe(true);

  const fields = await book.cellsOf(words.log, 'CERT_LogFields');
  const logged = await Promise.all(fields.slice(0, words.events.length + 1).map((cell) => book.text(words.log, cell)));
  expect(logged).toEqual([...words.events, '']);
  const notes = await book.cellsOf(words.log, 'CERT_LogNotes');
  expect(await book.text(words.log, notes[words.events.length - 1] ?? '')).toBe('更正错字');
  await book.select(words.log, 'A1');
  await picture(`audit-sign-log-${lang}-${theme}`);
  const copy = (await book.sheetNames()).find((name) => /底稿|copy/u.test(name)) ?? '';
  await book.select(copy, 'A1');
  await picture(`audit-sign-copy-${lang}-${theme}`);
  for (const name of await book.sheetNames()) expect(await book.errorsOn(name)).toEqual([]);
  expect([open.pageErrors, open.strayRequests]).toEqual([[], []]);
});
