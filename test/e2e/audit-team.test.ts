/**
 * An audit of head office and four outlets by three auditors: details typed once, a scoring sheet per site, packs, a conflict on the way
 * back, and the sites consolidated by each method.
 */
import { readFileSync } from 'node:fs';
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    tab: '审核',
    setup: '审核信息与场所',
    team: '分工、合并与汇总',
    createAudit: '生成审核信息表',
    audit: '审核信息',
    kinds: ['总部', '网点'],
    initial: '初次评审',
    make: '为 5 个场所生成评分表',
    made: '每个场所都有评分表',
    sites: ['总部', '一店', '二店', '三店', '四店'],
    conforming: '符合',
    nonconforming: '不符合',
    sampled: '抽样',
    chooser: '当前评分表',
    split: '分出 2 个评分包',
    preview: '预览合并',
    conflicts: '冲突 1 处，请逐处选择',
    apply: /^合并 \d+ 处$/u,
    done: '已写入“总部”',
    undo: '撤销这次合并',
    undone: '已恢复',
    close: '关闭',
    methods: ['合并抽样', '按人数加权', '取最差场所'],
    again: /汇总 5 个场所/u,
    consolidation: '汇总',
    same: '各评分表的得分与汇总时一致',
    changed: '评分表在汇总后有改动，请重新汇总',
    category: '违反法律法规',
    download: '下载 .xlsx',
  },
  'en-US': {
    tab: 'Audit',
    setup: 'Audit and sites',
    team: 'Packs, merging, consolidation',
    createAudit: 'Create audit sheet',
    audit: 'Audit',
    kinds: ['head office', 'outlet'],
    initial: 'initial',
    make: 'Create scoring sheets for 5 sites',
    made: 'Every site has a scoring sheet',
    sites: ['Head office', 'Shop 1', 'Shop 2', 'Shop 3', 'Shop 4'],
    conforming: 'conforming',
    nonconforming: 'nonconforming',
    sampled: 'sampled',
    chooser: 'Scoring sheet',
    split: 'Split off 2 packs',
    preview: 'Preview merge',
    conflicts: '1 conflict: choose',
    apply: /^Merge \d+$/u,
    done: 'of "Head office"',
    undo: 'Undo this merge',
    undone: 'Restored',
    close: 'Close',
    methods: ['Pooled samples', 'Weighted by headcount', 'Worst site'],
    again: /Consolidate 5 sites/u,
    consolidation: 'Consolidation',
    same: 'The scoring sheets still have these scores',
    changed: 'Scoring sheets have changed since: consolidate again',
    category: 'Against laws or regulations',
    download: 'Download .xlsx',
  },
} as const;

const TEAM = ['王工', '李工', '赵工'] as const;
const HEADCOUNTS = [300, 100, 50, 30, 20] as const;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)('sites and teams in %s, %s', (lang, theme) => {
  const words = WORDS[lang];
  const [office, ...shops] = words.sites;
  let open: OpenWorkbench;
  let book: Workbook;
  const paneText = (): Promise<string> => open.pane.locator('body').innerText();
  const said = (text: string): Promise<string> => eventually(paneText, (now) => now.includes(text), 60_000);
  const click = (name: string | RegExp): Promise<void> => open.pane.getByRole('button', { name }).click();
  const card = (title: string): Promise<void> => open.pane.getByRole('button', { name: title }).click();
  const fill = async (sheet: string, name: string, texts: readonly string[]): Promise<void> => {
    const cells = await book.cellsOf(sheet, name);
    for (const [index, text] of texts.entries()) if (text !== '') await book.type(sheet, cells[index] ?? '', text);
  };
  const column = async (sheet: string, name: string): Promise<unknown[]> => {
    const values: unknown[] = [];
    for (const cell of await book.cellsOf(sheet, name)) values.push(await book.value(sheet, cell));
    return values;
  };

  beforeAll(async () => {
    open = await bench.open({ lang, theme });
    book = new Workbook(open.page);
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
  });
  afterAll(() => open.page.context().close());

  test('client, team and sites are typed once', async () => {
    await card(words.setup);
    await click(words.createAudit);
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.audit),
    );
    const cell = async (name: string): Promise<string> => (await book.cellsOf(words.audit, name))[0] ?? '';
    await book.type(words.audit, await cell('CERT_Organisation'), '华 "A" & B');
    await book.type(words.audit, await cell('CERT_AuditType'), words.initial);
    await book.type(words.audit, await cell('CERT_SiteTotal'), '16');
    await fill(words.audit, 'CERT_TeamNames', TEAM);
    await fill(words.audit, 'CERT_SiteNames', words.sites);
    await fill(words.audit, 'CERT_SiteKinds', [words.kinds[0], ...shops.map(() => words.kinds[1])]);
    await fill(words.audit, 'CERT_SiteHeadcounts', HEADCOUNTS.map(String));
    await fill(words.audit, 'CERT_SiteAuditors', [`${TEAM[0]}、${TEAM[1]}`, TEAM[2]]);
    expect(await book.errorsOn(words.audit)).toEqual([]);
    await said(words.make);
    await open.picture(`team-${lang}-1-audit`);
  });

  test('a click makes a scoring sheet for each site, whose header follows the audit', async () => {
    await click(words.make);
    await said(words.made);
    expect(await column(words.audit, 'CERT_SiteSheets').then((names) => names.slice(0, 5))).toEqual(words.sites);
    for (const site of words.sites) {
      expect(await book.named(site, 'CERT_AuditType')).toBe(words.initial);
      expect(await book.named(site, 'CERT_Site')).toBe(site);
    }
    const cell = (await book.cellsOf(words.audit, 'CERT_Organisation'))[0] ?? '';
    await book.type(words.audit, cell, '华安');
    expect(await book.named(shops[1], 'CERT_Organisation')).toBe('华安');
    expect(await book.errorsOn(office)).toEqual([]);
    await open.picture(`team-${lang}-2-sites`);
  });

  test('two packs come back: what one changed is taken, what both changed is a conflict, and nothing else is touched', async () => {
    await card(words.team);
    await open.pane.getByLabel(words.chooser).selectOption({ label: office });
    await click(words.split);
    const packs = [`${office} – ${TEAM[0]}`, `${office} – ${TEAM[1]}`] as const;
    await eventually(
      () => book.sheetNames(),
      (names) => packs.every((pack) => names.includes(pack)),
      60_000,
    );
    expect(await book.errorsOn(packs[0])).toEqual([]);
    await open.picture(`team-${lang}-3-pack`);
    await fill(packs[0], 'CERT_Samples', ['', '10']);
    await fill(packs[0], 'CERT_Nonconforming', ['', '1']);
    await fill(packs[0], 'CERT_Judgements', [words.conforming, words.sampled]);
    await fill(packs[1], 'CERT_Judgements', [words.nonconforming, '', words.conforming]);
    await fill(packs[1], 'CERT_SpecialCategories', [words.category]);
    await fill(office, 'CERT_Departments', ['客服部']);
    await open.pane.getByLabel(words.chooser).selectOption({ label: office });
    await open.page.waitForTimeout(1500);
    const before = await column(office, 'CERT_Judgements');
    await click(words.preview);
    await said(words.conflicts);
    await open.picture(`team-${lang}-4-conflict`);
    expect(await open.pane.getByRole('button', { name: words.apply }).isDisabled()).toBe(true);
    await open.pane.getByRole('group', { name: /^R01/u }).getByRole('radio').nth(2).check();
    await open.picture(`team-${lang}-5-chosen`);
    await click(words.apply);
    await said(words.done);
    const [first, second, third, ...rest] = await column(office, 'CERT_Judgements');
    expect([words.conforming, words.nonconforming]).toContain(first);
    expect([second, third]).toEqual([words.sampled, words.conforming]);
    expect(rest).toEqual(before.slice(3));
    expect((await column(office, 'CERT_Departments'))[0]).toBe('客服部');
    expect((await column(office, 'CERT_SpecialCategories'))[0]).toBe(words.category);
    await click(words.undo);
    await said(words.undone);
    expect(await column(office, 'CERT_Judgements')).toEqual(before);
    await click(words.close);
  });

  test('a pack comes back in a workbook file, as a sheet of its own, and all other sheets stay as they are', async () => {
    const before = await book.snapshotOf(office);
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      open.page.getByRole('button', { name: words.download }).click(),
    ]);
    const names = await book.sheetNames();
    await open.pane
      .locator('input[type=file]')
      .setInputFiles(await download.path().then((path) => ({ name: 'li.xlsx', mimeType: '', buffer: readFileSync(path) })));
    await eventually(
      () => book.sheetNames(),
      (now) => now.length === names.length + 2,
      60_000,
    );
    expect(await book.sheetNames()).toEqual([...names, `${office} – ${TEAM[0]} (2)`, `${office} – ${TEAM[1]} (2)`]);
    expect(await book.snapshotOf(office)).toEqual(before);
    await open.picture(`team-${lang}-5-file`);
  });

  test('the sites become one result by each method, and the sheet tells when they have changed', async () => {
    for (const [index, site] of words.sites.entries()) {
      await fill(
        site,
        'CERT_Judgements',
        Array.from({ length: 16 }, (_, row) => (row === 0 && index > 0 ? words.nonconforming : words.conforming)),
      );
    }
    // 300 of 500 people at 100 points, 200 at 95: 98 by headcount; 96 pooled (4 of 5 sites lose 5 points); 95 at the worst.
    const expected = [96, 98, 95];
    for (const [index, method] of words.methods.entries()) {
      await open.pane.getByRole('radio', { name: new RegExp(`^${method}`, 'u') }).check();
      await click(words.again);
      const name = index === 0 ? words.consolidation : `${words.consolidation} (${String(index + 1)})`;
      await eventually(
        () => book.sheetNames(),
        (names) => names.includes(name),
        60_000,
      );
      expect(await book.named(name, 'CERT_ConScore')).toBe(expected[index]);
      expect(await book.named(name, 'CERT_ConState')).toBe(words.same);
      expect(await book.errorsOn(name)).toEqual([]);
      await open.picture(`team-${lang}-6-consolidation-${String(index)}`);
    }
    await fill(office, 'CERT_Judgements', [words.nonconforming]);
    expect(await book.named(words.consolidation, 'CERT_ConState')).toBe(words.changed);
  }, 400_000);

  test('nothing went wrong on the way', async () => {
    expect(open.pageErrors).toEqual([]);
    expect(await open.page.evaluate(() => window.workbench.excel.unknownMembers)).toEqual([]);
  });
});
