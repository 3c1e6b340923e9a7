/** IAF MD 5 in the pane: no price until a copy has a day rate, then a quote by effective headcount that says why. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    tab: '费用',
    iaf: 'IAF MD 5',
    copy: '复制',
    name: '名称',
    body: '认证机构',
    edition: '版本',
    own: '甲机构体系审核',
    bodyName: '甲认证有限公司',
    ownSource: '自有来源（例如机构价目表及日期）',
    ownSourceText: '甲认证价目表 2026-01',
    notYet: '还没有填：名称、认证机构、版本。',
    dayRate: '评审人日单价',
    dayRateMissing: '本标准没有价格，请填评审人日单价。',
    create: '生成收费标准表',
    sheet: '收费标准 甲机构体系审核',
    fine: '检查未发现问题。',
    status: '自定收费标准',
    taxNote: '含税与否：本标准未注明',
    copied: '复制自“IAF MD 5',
    ownSaid: '自有来源：甲认证价目表 2026-01',
    card: '收费标准',
    organisation: '申请组织',
    headcount: '员工总人数',
    effective: '有效人数',
    reason: '采用有效人数的理由',
    reasonText: '倒班人员按职能折算',
    refused: '没有人日单价',
    where: '请在“收费标准”中补上（内置标准先复制），或换一个收费标准。',
    why: '为什么是这个数',
    lines: ['有效人数', '倒班人员按职能折算', '66–85', '6 人日', '甲机构体系审核'],
  },
  'en-US': {
    tab: 'Fees',
    iaf: 'IAF MD 5',
    copy: 'Copy',
    name: 'Name',
    body: 'Certification body',
    edition: 'Edition',
    own: 'Body A MS audits',
    bodyName: 'Body A Ltd.',
    ownSource: 'Own source, such as a price list and its date',
    ownSourceText: 'Price list of Body A, 2026-01',
    notYet: 'Not yet entered: Name, Certification body, Edition.',
    dayRate: 'Day rate of assessors',
    dayRateMissing: 'This card has no prices: enter a day rate.',
    create: 'Create rate card sheet',
    sheet: 'Rate card Body A MS audits',
    fine: 'The check found no problem.',
    status: 'Own rate card',
    taxNote: 'Tax included or not: this card does not say',
    copied: 'Copied from “IAF MD 5',
    ownSaid: 'own source: Price list of Body A, 2026-01',
    card: 'Rate card',
    organisation: 'Organisation',
    headcount: 'Total headcount',
    effective: 'Effective headcount',
    reason: 'Reason for the effective headcount',
    reasonText: 'shifts counted by function',
    refused: 'no day rate',
    where: 'Enter it under “Rate cards” (copy a built-in card first) or choose another card.',
    why: 'Why it costs this',
    lines: ['effective', 'shifts counted by function', '66–85', '6 ', 'Body A MS audits'],
  },
} as const;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each([
  ['zh-CN', 'dark'],
  ['en-US', 'light'],
] as const)('in %s', (lang, theme) => {
  const words = WORDS[lang];
  let open: OpenWorkbench;
  let book: Workbook;
  const inCard = (id: string) => open.pane.locator(`[data-card="${id}"]`);
  const shows = (id: string, ...texts: readonly string[]): Promise<unknown> =>
    eventually(
      () => inCard(id).innerText(),
      (found) => texts.every((text) => found.includes(text)),
    );
  const cards = () => inCard('rateCards');
  const quote = () => inCard('quote');
  const inCards = (label: string) => cards().getByLabel(label, { exact: true });
  const inQuote = (label: string) => quote().getByLabel(label, { exact: true });
  const opener = (id: string) => inCard(id).locator('button').first();
  const cardField = async (id: string): Promise<unknown> => {
    const [ids, values] = [await book.cellsOf(words.sheet, 'CERT_CardFieldIds'), await book.cellsOf(words.sheet, 'CERT_CardFieldValues')];
    for (const [index, cell] of ids.entries())
      if ((await book.value(words.sheet, cell)) === id) return book.value(words.sheet, values[index] ?? '');
    throw new Error(`no field ${id}`);
  };

  beforeAll(async () => {
    open = await bench.open({ lang, theme });
    book = new Workbook(open.page);
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
  });
  afterAll(async () => {
    expect(open.pageErrors).toEqual([]);
    expect(open.strayRequests).toEqual([]);
    await open.page.context().close();
  });

  test('a quote by the built-in card is refused, and the sentence says where to give a day rate', async () => {
    await opener('quote').click();
    await inQuote(words.headcount).fill('100');
    expect(await inQuote(words.effective).count()).toBe(0);
    await inQuote(words.card).selectOption('iaf-md5-qms');
    await shows('quote', words.refused, words.where);
    await open.picture(`finance-iaf-refused-${lang}-${theme}`);
    await opener('quote').click();
  });

  test('its copy asks for what is its own, and says neither that it is IAF’s nor a trial', async () => {
    await opener('rateCards').click();
    await cards()
      .getByRole('button', { name: new RegExp(`^${words.iaf}`, 'u') })
      .click();
    await cards().getByRole('button', { name: words.copy, exact: true }).click();
    await shows('rateCards', words.notYet, words.dayRateMissing);
    await inCards(words.name).fill(words.own);
    await inCards(words.body).fill(words.bodyName);
    await inCards(words.edition).fill('2026');
    await inCards(words.ownSource).fill(words.ownSourceText);
    await inCards(words.dayRate).fill('4000');
    await open.picture(`finance-iaf-copy-${lang}-${theme}`);
    await cards().getByRole('button', { name: words.create, exact: true }).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.sheet),
    );
    await shows('rateCards', words.fine, '¥4,000.00', words.status);
    expect(await book.errorsOn(words.sheet)).toEqual([]);
    expect([await cardField('status'), await cardField('body'), await cardField('edition')]).toEqual([
      words.status,
      words.bodyName,
      '2026',
    ]);
    expect(await cardField('taxNote')).toBe(words.taxNote);
    const source = String(await cardField('source'));
    expect([source.includes(words.copied), source.includes(words.ownSaid)]).toEqual([true, true]);
    await open.picture(`finance-iaf-card-${lang}-${theme}`);
    await opener('rateCards').click();
  });

  test('a quote by the copy is priced by effective headcount, and its lines say why', async () => {
    await opener('quote').click();
    await inQuote(words.card).selectOption('iaf-md5-qms-copy');
    await inQuote(words.effective).fill('80');
    await inQuote(words.reason).fill(words.reasonText);
    // MD 5: 66–85 people take 6 days.
    await shows('quote', '¥24,000.00', words.status);
    const why = quote().getByText(words.why);
    if ((await why.count()) > 0) await why.first().click();
    await shows('quote', ...words.lines);
    await open.picture(`finance-iaf-quote-${lang}-${theme}`);
    // By the trial card there is no effective headcount.
    await inQuote(words.card).selectOption('trial');
    await eventually(
      () => inQuote(words.effective).count(),
      (count) => count === 0,
    );
  });
});
