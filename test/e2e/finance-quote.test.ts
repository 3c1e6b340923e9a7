/** A quote in the pane: priced as it is typed, made as a sheet, issued, revised, and noticed when it is changed afterwards. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    tab: '费用',
    organisation: '申请组织',
    client: '示例电器有限公司',
    headcount: '员工总人数',
    number: '编号',
    outletsPart: '网点与产品类别',
    addOutlet: '增加网点',
    outletName: (line: number) => `网点 ${String(line)} 名称`,
    outletHeadcount: (line: number) => `网点 ${String(line)} 人数`,
    outlets: '3 个网点的人员已含在总人数中',
    tax: '增值税',
    mode: '单价是否含税',
    why: '为什么是这个数',
    make: '生成报价单',
    makeRevision: '生成修订版',
    sheet: '报价单 Q-1',
    revised: '报价单 Q-1（修订 1）',
    taken: '编号 Q-1 已用于“报价单 Q-1”',
    issuer: '签发人',
    issue: '签发“报价单 Q-1”',
    revise: '修订“报价单 Q-1”',
    difference: '“报价单 Q-1（修订 1）”与上一版的变化',
    issued: '已签发',
    superseded: '已被取代，见 Q-1（修订 1）',
    because: '原因：1,200 人属人数区间 1176–1550，16 人日 → 1,600 人属人数区间 1551–2025，17 人日',
    inWords: '人民币伍万叁仟元整',
    changed: '签发后已被改动！',
    copy: '复制为表格',
    copied: /已复制|文字已选中/,
  },
  'en-US': {
    tab: 'Fees',
    organisation: 'Organisation',
    client: 'Example Appliances Ltd.',
    headcount: 'Total headcount',
    number: 'Number',
    outletsPart: 'Outlets and product categories',
    addOutlet: 'Add an outlet',
    outletName: (line: number) => `Outlet ${String(line)}: name`,
    outletHeadcount: (line: number) => `Outlet ${String(line)}: headcount`,
    outlets: 'the people of 3 outlets are in the total',
    tax: 'VAT',
    mode: 'Tax in the prices',
    why: 'Why it costs this',
    make: 'Create quote',
    makeRevision: 'Create revision',
    sheet: 'Quote Q-1',
    revised: 'Quote Q-1 (revision 1)',
    taken: 'The number Q-1 belongs to “Quote Q-1”',
    issuer: 'Issued by',
    issue: 'Issue “Quote Q-1”',
    revise: 'Revise “Quote Q-1”',
    difference: 'What changed in “Quote Q-1 (revision 1)”',
    issued: 'Issued',
    superseded: 'Superseded by Q-1 (revision 1)',
    because: 'Why: 1,200 people: band 1176–1550, 16 person-days → 1,600 people: band 1551–2025, 17 person-days',
    inWords: 'Fifty-three thousand yuan only',
    changed: 'Changed since it was issued!',
    copy: 'Copy as a table',
    copied: /Copied|the text is selected/,
  },
} as const;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each(['zh-CN', 'en-US'] as const)('in %s', (lang) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  const card = () => open.pane.locator('[data-card=quote]');
  const cardShows = (...texts: readonly (string | RegExp)[]): Promise<unknown> =>
    eventually(
      () => card().innerText(),
      (found) => texts.every((text) => (typeof text === 'string' ? found.includes(text) : text.test(found))),
    );
  const hasSheet = (name: string): Promise<unknown> =>
    eventually(
      () => book.sheetNames(),
      (names) => names.includes(name),
    );
  const field = (label: string) => card().getByLabel(label, { exact: true });
  const button = (name: string) => card().getByRole('button', { name, exact: true });

  beforeAll(async () => {
    open = await bench.open({ lang, theme: lang === 'zh-CN' ? 'light' : 'dark' });
    book = new Workbook(open.page);
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
    await card().locator('button').first().click();
    await field(words.headcount).fill('1200');
  });
  afterAll(() => open.page.context().close());

  test('prices 1,200 people with three outlets and says why', async () => {
    await field(words.organisation).fill(words.client);
    await field(words.number).fill('Q-1');
    await card().getByText(words.outletsPart).click();
    for (const [index, headcount] of ['30', '8', '60'].entries()) {
      await button(words.addOutlet).click();
      await field(words.outletName(index + 1)).fill(`A${String(index + 1)}`);
      await field(words.outletHeadcount(index + 1)).fill(headcount);
    }
    await cardShows('¥48,000.00', '¥53,000.00');
    await card().getByText(words.why).nth(1).click();
    await cardShows(words.outlets, '1176–1550');
    await open.picture(`quote-form-${lang}`);
  });

  test('takes the tax both ways, and never assumes which', async () => {
    await field(words.tax).selectOption('6');
    await eventually(
      () => card().innerText(),
      (found) => !found.includes('¥53,000.00'),
    );
    await field(words.mode).selectOption('excluded');
    await cardShows('¥53,000.00', '¥3,180.00', '¥56,180.00');
    await field(words.mode).selectOption('included');
    await cardShows('¥50,000.00', '¥3,000.00', '¥53,000.00');
  });

  test('offers the quote as a table to other programs', async () => {
    await button(words.copy).click();
    await cardShows(words.copied);
    await open.picture(`quote-priced-${lang}`);
  });

  test('makes the sheet, whose formulas come to the same', async () => {
    await button(words.make).click();
    await hasSheet(words.sheet);
    expect(await book.named(words.sheet, 'CERT_Net')).toBe(50_000);
    expect(await book.named(words.sheet, 'CERT_Tax')).toBe(3000);
    expect(await book.named(words.sheet, 'CERT_Gross')).toBe(53_000);
    expect(JSON.stringify(await book.snapshotOf(words.sheet))).toContain(words.inWords);
    expect(await book.errorsOn(words.sheet)).toEqual([]);
    await open.picture(`quote-sheet-${lang}`);
  });

  test('refuses a number that another quote has', async () => {
    await field(words.number).fill(' q-1');
    await button(words.make).click();
    await eventually(
      () => open.pane.locator('body').innerText(),
      (found) => found.includes(words.taken.replace('Q-1', 'q-1')),
    );
    expect((await book.sheetNames()).filter((name) => name.startsWith(words.sheet))).toHaveLength(1);
  });

  test('issues it: values, state, issuer and fingerprint', async () => {
    await field(words.issuer).fill('Li 李');
    await button(words.issue).click();
    await eventually(
      () => book.named(words.sheet, 'CERT_QuoteState'),
      (state) => state === words.issued,
    );
    expect(await book.named(words.sheet, 'CERT_QuoteIssued')).toMatch(/^\d{4}-\d\d-\d\d Li 李$/u);
    expect(await book.named(words.sheet, 'CERT_QuoteFingerprint')).toMatch(/^[\da-f]{4}( [\da-f]{4}){3}$/u);
    const gross = await book.read(words.sheet, await book.addressOf(words.sheet, 'CERT_Gross'));
    expect([gross.value, gross.formula]).toEqual([53_000, null]);
    await cardShows(`${words.sheet} · ${words.issued}`);
    expect(await card().innerText()).not.toContain(words.changed);
  });

  test('revises it to 1,600 people and shows what changed', async () => {
    await button(words.revise).click();
    await field(words.headcount).fill('1600');
    await cardShows('1,200', '1,600', '+¥3,000.00', words.because);
    await button(words.makeRevision).click();
    await hasSheet(words.revised);
    await eventually(
      () => book.named(words.sheet, 'CERT_QuoteState'),
      (state) => state === words.superseded,
    );
    await button(words.difference).click();
    await cardShows(words.superseded, '17 × ¥3,000.00 = ¥51,000.00', '¥56,000.00');
    const revised = JSON.stringify(await book.snapshotOf(words.revised));
    expect([revised.includes('1,600'), revised.includes(words.because)]).toEqual([true, true]);
    await open.picture(`quote-difference-${lang}`);
  });

  test('notices when an issued quote is changed', async () => {
    const [, second = ''] = await book.cellsOf(words.sheet, 'CERT_Quantities');
    await book.type(words.sheet, second, '15');
    await cardShows(words.changed);
  });

  test('asks nobody outside', () => {
    expect(open.strayRequests).toEqual([]);
    expect(open.pageErrors).toEqual([]);
  });
});
