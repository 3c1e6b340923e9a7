/**
 * A whole audit as a team does it, from the body's own point table to a signed sheet and its report: head office and four outlets, three
 * auditors, rows that do not apply, samples, points by judgement, two special deductions, a conflict at merging, a damaged formula
 * repaired, sites consolidated, signed, locked, tampered with, reported. The workbook is kept in build/e2e/whole-audit.xlsx.
 */
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

/** Made up for this test: nobody's points. */
const TABLE = [
  '条款\t指标\t分值',
  ...['5.1.1', '5.1.2.1', '5.1.2.2', '5.1.3', '5.1.4', '5.1.5', '5.1.6', '5.1.7'].map((clause) => `${clause}\t虚构指标 ${clause}\t5`),
  ...['5.2.1', '5.2.2', '5.2.3', '5.2.4', '5.2.5'].map((clause) => `${clause}\t虚构指标 ${clause}\t6`),
  '5.2.6\t虚构指标 5.2.6\t5',
  '5.3.1\t虚构指标 5.3.1\t12.5',
  '5.3.2\t虚构指标 5.3.2\t12.5',
].join('\n');

const SITES = ['总部', '一店', '二店', '三店', '四店'] as const;
const [OFFICE, ...SHOPS] = SITES;
const TEAM = ['王工', '李工', '赵工'] as const;
const ROWS = 16;

let bench: Bench;
let open: OpenWorkbench;
let book: Workbook;
beforeAll(async () => {
  bench = await Bench.start();
  open = await bench.open();
  book = new Workbook(open.page);
  await open.pane.getByRole('tab', { name: '审核', exact: true }).click();
  await open.pane.getByLabel('您的姓名').fill(TEAM[0]);
});
afterAll(async () => {
  await open.page.context().close();
  await bench.stop();
});

const paneText = (): Promise<string> => open.pane.locator('body').innerText();
const said = (text: string): Promise<string> => eventually(paneText, (now) => now.includes(text), 60_000);
const click = (name: string | RegExp): Promise<void> =>
  open.pane
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const card = (id: string): Promise<void> => open.pane.locator(`[data-card=${id}] h2 button`).click();
const choose = async (sheet: string): Promise<void> => {
  await book.select(sheet, 'A1');
  await eventually(
    () => open.pane.getByLabel('当前评分表').locator('option:checked').innerText(),
    (shown) => shown === sheet,
  );
};
const hasSheet = (name: string): Promise<unknown> =>
  eventually(
    () => book.sheetNames(),
    (names) => names.includes(name),
    60_000,
  );
const fill = async (sheet: string, name: string, texts: readonly string[]): Promise<void> => {
  const cells = await book.cellsOf(sheet, name);
  for (const [index, text] of texts.entries()) if (text !== '') await book.type(sheet, cells[index] ?? '', text);
};
const cell = async (sheet: string, name: string, line = 0): Promise<string> => (await book.cellsOf(sheet, name))[line] ?? '';

test('the body’s own table of points is loaded', async () => {
  await card('standards');
  await open.pane.getByLabel('粘贴分值表').fill(TABLE);
  await open.pane.getByLabel('版本（必填）').fill('2026 版');
  await said('16 项，合计 100 分');
  await click('生成分值表');
  await hasSheet('分值表');
  await card('standards');
});

test('client, team and sites are typed once; every site gets its sheet with the body’s points', async () => {
  await card('setup');
  await click('生成审核信息表');
  await hasSheet('审核信息');
  await book.type('审核信息', await cell('审核信息', 'CERT_Organisation'), '华安家电有限公司');
  await book.type('审核信息', await cell('审核信息', 'CERT_Body'), '某认证机构');
  await book.type('审核信息', await cell('审核信息', 'CERT_AuditType'), '初次评审');
  await book.type('审核信息', await cell('审核信息', 'CERT_Date'), '2026-11-20');
  await fill('审核信息', 'CERT_TeamNames', TEAM);
  await fill('审核信息', 'CERT_SiteNames', SITES);
  await fill('审核信息', 'CERT_SiteKinds', ['总部', ...SHOPS.map(() => '网点')]);
  await fill('审核信息', 'CERT_SiteHeadcounts', ['300', '100', '50', '30', '20']);
  await fill('审核信息', 'CERT_SiteAuditors', [`${TEAM[0]}、${TEAM[1]}`, TEAM[2]]);
  await said('为 5 个场所生成评分表');
  await click('为 5 个场所生成评分表');
  await said('每个场所都有评分表');
  for (const site of SITES) {
    expect(await book.text(site, await cell(site, 'CERT_PointsState'))).toBe('认证机构分值表 2026 版');
    expect(await book.errorsOn(site)).toEqual([]);
  }
  await card('setup');
});

test('packs come back with one conflict, which is decided', async () => {
  await card('team');
  await choose(OFFICE);
  await click('分出 2 个评分包');
  const [first, second] = [`${OFFICE} – ${TEAM[0]}`, `${OFFICE} – ${TEAM[1]}`] as const;
  await hasSheet(second);
  await fill(first, 'CERT_Samples', ['', '10']);
  await fill(first, 'CERT_Nonconforming', ['', '1']);
  await fill(first, 'CERT_Judgements', ['符合', '抽样', ...Array.from({ length: 6 }, () => '符合')]);
  await fill(second, 'CERT_Judgements', [
    '不符合',
    ...Array.from({ length: 7 }, () => ''),
    ...Array.from({ length: 7 }, () => '符合'),
    '不适用',
  ]);
  await fill(second, 'CERT_Reasons', [...Array.from({ length: ROWS - 1 }, () => ''), '不经营此类商品']);
  await fill(second, 'CERT_SpecialCategories', ['违反法律法规', '违反行业特殊要求']);
  await fill(second, 'CERT_SpecialTexts', ['保修期短于规定', '未公示投诉电话']);
  await choose(OFFICE);
  await open.page.waitForTimeout(1500);
  await click('预览合并');
  await said('冲突 1 处');
  await open.pane.getByRole('group', { name: /^R01/u }).getByRole('radio').nth(1).check();
  await click(/^合并 \d+ 处$/u);
  await said(`已写入“${OFFICE}”`);
  expect(await book.named(OFFICE, 'CERT_Level')).toMatch(/星级|达标/u);
  await click('关闭');
});

test('the outlets are scored, with samples and points by judgement; sites become one result', async () => {
  for (const [index, site] of SHOPS.entries()) {
    await fill(site, 'CERT_Samples', ['', '', '3']);
    await fill(site, 'CERT_Nonconforming', ['', '', '1']);
    await fill(site, 'CERT_Judgements', ['符合', '符合', '抽样', ...Array.from({ length: ROWS - 3 }, () => '符合')]);
    if (index > 0) continue;
    await fill(site, 'CERT_Adjudged', ['3']);
    await fill(site, 'CERT_Reasons', ['职责未分到岗']);
  }
  // Two points by judgement and a third of five points lost.
  expect(await book.text('一店', await cell('一店', 'CERT_Score'))).toBe('96.33333333');
  await choose(OFFICE);
  await open.pane.getByRole('radio', { name: /^取最差场所/u }).check();
  await click(/汇总 5 个场所/u);
  await hasSheet('汇总');
  expect(await book.errorsOn('汇总')).toEqual([]);
  await open.picture('whole-audit-consolidation');
  await card('team');
});

test('nonconformities list themselves from the deductions', async () => {
  await choose(OFFICE);
  await card('findings');
  await click('生成不符合项清单');
  await hasSheet('不符合项');
  await eventually(
    async () =>
      (await Promise.all((await book.cellsOf('不符合项', 'CERT_NcNumbers')).map((at) => book.text('不符合项', at)))).filter(Boolean).length,
    // A sample at each outlet, points by judgement at the first one; at head office the row decided, a sample, two special deductions.
    (count) => count === SHOPS.length + 1 + 4,
    60_000,
  );
  await open.picture('whole-audit-findings');
  await card('findings');
});

test('a formula typed over is found and repaired', async () => {
  const earned = await cell(OFFICE, 'CERT_Earned', 3);
  await book.type(OFFICE, earned, '99');
  await choose(OFFICE);
  await card('check');
  await click('检查');
  await click(/^修复 /u);
  await click(/^确认修复 /u);
  await eventually(
    () => book.read(OFFICE, earned),
    ({ formula }) => formula !== null,
    60_000,
  );
  expect(await book.value(OFFICE, earned)).toBe(5);
  await card('check');
});

test('signed, locked, tampered with and noticed; unlocked only with a reason', async () => {
  await choose('一店');
  await card('sign');
  const state = (wanted: string): Promise<string | null> =>
    eventually(
      () => open.pane.locator('[data-state]').getAttribute('data-state'),
      (seen) => seen === wanted,
      60_000,
    );
  await click('开始记录变更');
  await said('正在记录本表的变更');
  await click('复核通过');
  await state('reviewed');
  await click('签署');
  await state('signed');
  await said('自签署后未改动');
  await book.type('一店', await cell('一店', 'CERT_Judgements', 4), '不符合');
  await said('签署后已被改动');
  await open.picture('whole-audit-tampered');
  await book.type('一店', await cell('一店', 'CERT_Judgements', 4), '符合');
  await said('自签署后未改动');
  await click('锁定工作表');
  await state('locked');
  expect(await book.tryType('一店', await cell('一店', 'CERT_Judgements', 4), '不符合')).toBe(false);
  await open.page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await open.pane.getByLabel('解锁原因').fill('客户更名');
  await click('解锁');
  await said('已解锁');
  await card('sign');
});

test('the report needs no retyping, and the workbook is saved', async () => {
  await choose('一店');
  await card('report');
  expect(await paneText()).not.toContain('不能出具结果报告');
  await click('生成报告');
  await hasSheet('评审报告');
  await click('生成一页摘要');
  await hasSheet('结果摘要');
  for (const name of ['评审报告', '结果摘要']) {
    expect(await book.errorsOn(name)).toEqual([]);
    await book.select(name, 'A1');
    await open.picture(`whole-audit-${name}`);
  }
  // Recipients need no add-in for what is frozen.
  await click('固定报告：评审报告');
  await said('已固定为数值');
  const downloading = open.page.waitForEvent('download');
  await open.page.getByRole('button', { name: /\.xlsx/u }).click();
  const file = await (await downloading).path();
  copyFileSync(file, path.join(__dirname, '..', '..', 'build', 'e2e', 'whole-audit.xlsx'));
});

test('nothing went wrong on the way', async () => {
  expect([open.pageErrors, open.strayRequests]).toEqual([[], []]);
  expect(await open.page.evaluate(() => window.workbench.excel.unknownMembers)).toEqual([]);
});
