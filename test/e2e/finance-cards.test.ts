/** A body's own rate card: copied from the trial one, priced anew, broken and mended in its sheet, exported and imported. */
import { readFileSync } from 'node:fs';
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    tab: '费用',
    card: '收费标准',
    trial: '商品售后服务评价达标认证收费标准',
    iaf: 'IAF MD 5',
    iafStatus: '仅供比较：管理体系审核人日，不适用于 GB/T 27922 认证',
    copy: '复制',
    name: '名称',
    edition: '版本',
    id: '编号',
    from: '有效期自',
    dayRate: '评审人日单价',
    body: '认证机构',
    bodyName: '甲认证有限公司',
    bodyMissing: '还没有填：认证机构。',
    status: '自定收费标准',
    dayRateMissing: '本标准没有价格，请填评审人日单价。',
    create: '生成收费标准表',
    sheet: '收费标准 甲机构',
    own: '甲机构',
    badId: '“Body A”只能用小写字母',
    fine: '检查未发现问题。',
    edit: '修改',
    annual: '年金（含标志使用）',
    onsite: '现场人日最低占比',
    save: '写入表中',
    tooPrecise: '5000.005 最多 2 位小数。',
    origin: '自有',
    broken: '1 处错误，更正前不能用于报价',
    gap: (row: number) => `第 ${String(row)} 行，人数从：空缺：11–12 人没有区间，本行应从 11 起。`,
    live: '空缺：11–12 人没有区间',
    band: (row: number, range: string) => `第 ${String(row)} 行，${range} 人`,
    initialTotal: '初次评审合计',
    initialOnsite: '初次评审现场',
    dropped: '来源的另一说法不再适用于本档',
    split: '拆成两档',
    remove: '删除此档',
    paneGap: '空缺：11–25 人没有区间，本行应从 11 起。',
    fewer: (row: number) => `2.5 比第 ${String(row)} 行的 3 少，请核对。`,
    restore: '恢复为表中的区间',
    exportJson: '导出 .json',
    download: '下载 body-a-2026.json',
    choose: '选择 .json 文件',
    overlap: '同时有效',
    makeSheet: '按此文件建表',
    notJson: '文件不是 JSON',
  },
  'en-US': {
    tab: 'Fees',
    card: 'Rate cards',
    trial: 'Trial fee standard',
    iaf: 'IAF MD 5',
    iafStatus: 'For comparison only: audit days of management systems, not for GB/T 27922 certification',
    copy: 'Copy',
    name: 'Name',
    edition: 'Edition',
    id: 'Id',
    from: 'Valid from',
    dayRate: 'Day rate of assessors',
    body: 'Certification body',
    bodyName: 'Body A Ltd.',
    bodyMissing: 'Not yet entered: Certification body.',
    status: 'Own rate card',
    dayRateMissing: 'This card has no prices: enter a day rate.',
    create: 'Create rate card sheet',
    sheet: 'Rate card Body A',
    own: 'Body A',
    badId: '“Body A” may have only small letters',
    fine: 'The check found no problem.',
    edit: 'Change',
    annual: 'Annual fee with mark',
    onsite: 'Least share on site',
    save: 'Write to the sheet',
    tooPrecise: '5000.005 has more than 2 decimals.',
    origin: 'own',
    broken: '1 error; no quotes by this card until corrected',
    gap: (row: number) => `Row ${String(row)}, Headcount from: gap: no band for 11–12; this row must begin at 11.`,
    live: 'gap: no band for 11–12',
    band: (row: number, range: string) => `Row ${String(row)}, ${range} people`,
    initialTotal: 'Initial audit: total',
    initialOnsite: 'Initial audit: on site',
    dropped: 'its other reading no longer applies to this band',
    split: 'Split in two',
    remove: 'Remove band',
    paneGap: 'Gap: no band for 11–25; this row must begin at 11.',
    fewer: (row: number) => `2.5 is less than 3 in row ${String(row)}: check.`,
    restore: 'Back to the bands of the sheet',
    exportJson: 'Export .json',
    download: 'Download body-a-2026.json',
    choose: 'Choose a .json file',
    overlap: 'are both in force',
    makeSheet: 'Make a sheet of it',
    notJson: 'The file is no JSON',
  },
} as const;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
] as const)('in %s', (lang, theme) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  let exported = '';
  const inCard = () => open.pane.locator('[data-card="rateCards"]');
  const paneText = (): Promise<string> => inCard().innerText();
  const paneShows = (text: string, shown = true): Promise<unknown> => eventually(paneText, (found) => found.includes(text) === shown);
  const entry = (name: string) => inCard().getByRole('button', { name: new RegExp(`^${name}`, 'u') });
  const button = (name: string) => inCard().getByRole('button', { name, exact: true });
  const field = (name: string) => inCard().getByLabel(name, { exact: true });
  const made = (sheet: string): Promise<unknown> =>
    eventually(
      () => book.sheetNames(),
      (names) => names.includes(sheet),
    );
  /** The cell of a line by its id. */
  const cellOf = async (ids: string, values: string, id: string): Promise<string> => {
    const [known, cells] = [await book.cellsOf(words.sheet, ids), await book.cellsOf(words.sheet, values)];
    for (const [index, cell] of known.entries()) if ((await book.value(words.sheet, cell)) === id) return cells[index] ?? '';
    throw new Error(`no line ${id}`);
  };

  beforeAll(async () => {
    open = await bench.open({ lang, theme });
    book = new Workbook(open.page);
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
    await open.pane.locator('[data-card="rateCards"] button').first().click();
    await paneShows(words.trial);
  });
  afterAll(async () => {
    expect(open.pageErrors).toEqual([]);
    expect(open.strayRequests).toEqual([]);
    await open.page.context().close();
  });

  test('the built-in cards are read in the pane; IAF MD 5 says that it is for comparison and has no price', async () => {
    await entry(words.iaf).click();
    await paneShows(words.iafStatus);
    await open.picture(`finance-cards-iaf-${lang}-${theme}`);
    await button(words.copy).click();
    await paneShows(words.dayRateMissing);
    await entry(words.trial).click();
    await paneShows('¥3,000.00');
    await open.picture(`finance-cards-trial-${lang}-${theme}`);
  });

  test('the trial card is copied with a day rate of 5,000 and a first day', async () => {
    await button(words.copy).click();
    await field(words.name).fill(words.own);
    await field(words.edition).fill('2026');
    await field(words.id).fill('Body A');
    await paneShows(words.badId);
    expect(await button(words.create).getAttribute('aria-disabled')).toBe('true');
    await field(words.id).fill('body-a');
    await paneShows(words.bodyMissing);
    await field(words.body).fill(words.bodyName);
    await field(words.from).fill('2026-01-01');
    await field(words.dayRate).fill('5,000');
    await open.picture(`finance-cards-copy-${lang}-${theme}`);
    await button(words.create).click();
    await made(words.sheet);
    await paneShows(words.fine);
    expect(await book.errorsOn(words.sheet)).toEqual([]);
    expect(await book.text(words.sheet, await cellOf('CERT_CardItemIds', 'CERT_CardAmounts', 'personDay'))).toBe('¥5,000.00');
    expect(await book.value(words.sheet, await cellOf('CERT_CardItemIds', 'CERT_CardAmountOrigins', 'personDay'))).toBe(words.origin);
    expect(await book.value(words.sheet, await cellOf('CERT_CardFieldIds', 'CERT_CardFieldValues', 'validFrom'))).toBe(46_023);
    // Nothing of it says that it is the published trial standard.
    expect(await book.value(words.sheet, await cellOf('CERT_CardFieldIds', 'CERT_CardFieldValues', 'status'))).toBe(words.status);
    expect(await book.value(words.sheet, await cellOf('CERT_CardFieldIds', 'CERT_CardFieldValues', 'body'))).toBe(words.bodyName);
    expect(await book.value(words.sheet, await cellOf('CERT_CardFieldIds', 'CERT_CardFieldValues', 'source'))).toContain(words.trial);
    await open.picture(`finance-cards-sheet-${lang}-${theme}`);
  });

  test('prices and rules are changed in the pane and written to their cells', async () => {
    await button(words.edit).click();
    await field(words.annual).fill('5000.005');
    await paneShows(words.tooPrecise);
    expect(await button(words.save).getAttribute('aria-disabled')).toBe('true');
    await field(words.annual).fill('5000');
    await field(words.onsite).fill('80%');
    await open.picture(`finance-cards-edit-${lang}-${theme}`);
    await button(words.save).click();
    const annual = await cellOf('CERT_CardItemIds', 'CERT_CardAmounts', 'annual');
    await eventually(
      () => book.value(words.sheet, annual),
      (value) => value === 5000,
    );
    expect(await book.value(words.sheet, await cellOf('CERT_CardRuleIds', 'CERT_CardRuleValues', 'onsiteShare'))).toBe(0.8);
    await paneShows(words.fine);
    await button(words.edit).click();
  });

  test('a gap between bands is named in the sheet and in the pane, and mended', async () => {
    const [, second = ''] = await book.cellsOf(words.sheet, 'CERT_CardBandMin');
    const row = Number(/\d+$/u.exec(second)?.[0]);
    await book.type(words.sheet, second, '13');
    await eventually(
      () => book.value(words.sheet, `L${String(row)}`),
      (text) => String(text).includes(words.live),
    );
    await paneShows(words.broken);
    await paneShows(words.gap(row));
    await inCard()
      .getByRole('button', { name: new RegExp(words.live, 'u') })
      .click();
    await open.picture(`finance-cards-gap-${lang}-${theme}`);
    await book.type(words.sheet, second, '11');
    await paneShows(words.fine);
    expect(await book.value(words.sheet, `L${String(row)}`)).toBe('');
    await open.picture(`finance-cards-bands-${lang}-${theme}`);
  });

  test('bands are split, changed and removed in the pane and written to the sheet in one step; what is typed elsewhere stays', async () => {
    const mins = await book.cellsOf(words.sheet, 'CERT_CardBandMin');
    const [top = ''] = mins;
    const first = Number(/\d+$/u.exec(top)?.[0]);
    const cell = (letters: string, index: number): string => `${letters}${String(first + index)}`;
    const row = (index: number, range: string) =>
      inCard().getByRole('button', { name: new RegExp(`^${words.band(first + index, range)}`, 'u') });
    // Beside and below the bands: not ours.
    await book.type(words.sheet, cell('P', 2), 'mine');
    await book.type(words.sheet, cell('A', mins.length + 2), 'below');
    await button(words.edit).click();
    await row(1, '11–25').focus();
    await open.page.keyboard.press('Enter');
    await button(words.split).click();
    // The end of the first half is asked for, and the field has the focus.
    await open.page.keyboard.type('18');
    await row(2, '19–25').waitFor();
    await field(words.initialOnsite).fill('2');
    await field(words.initialTotal).fill('2.5');
    await paneShows(words.fewer(first));
    await open.picture(`finance-cards-bands-edit-${lang}-${theme}`);
    await field(words.initialTotal).fill('3.5');
    await button(words.save).click();
    await eventually(
      () => book.value(words.sheet, cell('B', 1)),
      (value) => value === 18,
    );
    expect(await Promise.all(['A', 'B', 'C', 'E'].map((letters) => book.value(words.sheet, cell(letters, 1))))).toEqual([
      11,
      18,
      3.5,
      words.origin,
    ]);
    expect(await Promise.all(['A', 'B', 'C'].map((letters) => book.value(words.sheet, cell(letters, 2))))).toEqual([19, 25, 4]);
    expect(await book.value(words.sheet, cell('B', 21))).toBe(10_700);
    expect(await Promise.all([cell('P', 2), cell('A', mins.length + 2)].map((address) => book.value(words.sheet, address)))).toEqual([
      'mine',
      'below',
    ]);
    // The days of its source are changed, so what else that source says is no longer said of the band.
    await paneShows(words.dropped);
    // Removed: the gap is told at the row that follows, and nothing is written while it is there.
    await row(2, '19–25').click();
    await button(words.remove).click();
    await row(1, '11–18').click();
    await button(words.remove).click();
    await paneShows(words.paneGap);
    expect(await button(words.save).getAttribute('aria-disabled')).toBe('true');
    await open.picture(`finance-cards-bands-gap-${lang}-${theme}`);
    await button(words.restore).click();
    await row(1, '11–18').waitFor();
    await button(words.edit).click();
  });

  test('it is exported as a file', async () => {
    await button(words.exportJson).click();
    const [download] = await Promise.all([open.page.waitForEvent('download'), button(words.download).click()]);
    exported = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('body-a-2026.json');
    expect(exported).toContain('"amount": "5000.00"');
    expect(exported).toContain('"onsiteShare": "0.8"');
    await open.picture(`finance-cards-export-${lang}-${theme}`);
  });

  test('a file is looked at before it becomes a sheet: nonsense is refused, overlapping dates are told', async () => {
    const choose = (name: string, text: string): Promise<void> =>
      inCard()
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('x.json', '{');
    await paneShows(words.notJson);
    await choose('again.json', exported);
    await paneShows(words.overlap);
    await open.picture(`finance-cards-import-${lang}-${theme}`);
    await choose('next.json', exported.replace('"edition": "2026"', '"edition": "2027"').replace('"body-a"', '"body-b"'));
    await paneShows(words.overlap, false);
    await button(words.makeSheet).click();
    await made(`${words.sheet} (2)`);
    expect(await book.errorsOn(`${words.sheet} (2)`)).toEqual([]);
  });
});
