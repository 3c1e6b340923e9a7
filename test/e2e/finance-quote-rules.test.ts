/** The rules of a quote by a body's own card: what is refused and why, what each rule adds, what an old quote says of itself. */
import { cardJson } from '../../src/core/finance/card/card-json';
import { QUOTE_WORDS } from '../../src/i18n/finance/quote-words';
import { quoteMessages } from '../../src/i18n/pane/finance/quote';
import { fullCard } from '../support/finance/quote-requests';
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

/** Into which field what is typed or chosen. */
type Typed = Readonly<Record<string, string | boolean>>;

const WORDS = {
  'zh-CN': {
    tab: '费用',
    card: '收费标准',
    choose: '选择 .json 文件',
    makeSheet: '按此文件建表',
    cardSheet: '收费标准 甲机构收费标准',
    cardName: '甲机构收费标准',
    factors: ['管理成熟', '流程简单', '多语言'],
    onePercent: '小规模纳税人减按 1%，至 2027-12-31（默认）',
    outlet: '东城店',
    reason: '体系已运行多年',
    approver: '王经理',
    client: '示例电器有限公司',
    sheet: '报价单 Q-9',
    old: '报价单 Q-8',
  },
  'en-US': {
    tab: 'Fees',
    card: 'Rate card',
    choose: 'Choose a .json file',
    makeSheet: 'Make a sheet of it',
    cardSheet: 'Rate card Body A',
    cardName: 'Body A',
    factors: ['Mature system', 'Simple processes', 'Several languages'],
    onePercent: 'Small-scale taxpayer, reduced to 1% until 2027-12-31 (default)',
    outlet: 'East shop',
    reason: 'Years of audits',
    approver: 'Ms Wang',
    client: 'Example Appliances Ltd.',
    sheet: 'Quote Q-9',
    old: 'Quote Q-8',
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
  const chinese = lang === 'zh-CN';
  const words = WORDS[lang];
  const texts = quoteMessages(lang);
  const { lines, invoices } = QUOTE_WORDS[lang];
  const [mature, simple, languages] = words.factors;
  const percent = { mature: texts.days.factor(mature, '−20%', '0%'), simple: texts.days.factor(simple, '−20%', '0%') };
  const because = { mature: texts.days.factorReason(mature), simple: texts.days.factorReason(simple) };
  const say = (zh: string, en: string): string => (chinese ? zh : en);
  let open: OpenWorkbench;
  let book: Workbook;

  const inCard = (id: string) => open.pane.locator(`[data-card=${id}]`);
  const card = () => inCard('quote');
  const field = (label: string) => card().getByLabel(label, { exact: true });
  const button = (name: string) => card().getByRole('button', { name, exact: true });
  /** Folded parts too: what is said in them counts. A remark begins small after another one. */
  const shows = (...wanted: readonly string[]): Promise<unknown> =>
    eventually(
      async () => (await card().textContent()) ?? '',
      (found) => wanted.every((text) => found.toLowerCase().includes(text.toLowerCase())),
    );
  const hasSheet = (name: string): Promise<unknown> =>
    eventually(
      () => book.sheetNames(),
      (names) => names.includes(name),
    );
  const type = async (typed: Typed): Promise<void> => {
    for (const [label, value] of Object.entries(typed)) {
      if (typeof value === 'boolean') await field(label).setChecked(value);
      else if ((await field(label).evaluate(({ tagName }) => tagName)) === 'SELECT') await field(label).selectOption(value);
      else await field(label).fill(value);
    }
  };
  /** The form as each case begins; the parts that are closed when nothing is typed in them have nothing to take away. */
  const blank = async (): Promise<void> => {
    await type({ [texts.fields.date]: '2026-11-27', [texts.fields.validUntil]: '2026-12-27', [texts.fields.taxRate]: '' });
    await type({
      [texts.fields.invoice]: 'special',
      [texts.outlets.categories]: '1',
      [texts.days.override]: '',
      [texts.discount.share]: '',
    });
    await type({ [percent.mature]: '', [because.mature]: '', [percent.simple]: '', [because.simple]: '' });
    for (let left = await outlets(); left > 0; left -= 1) await button(texts.outlets.remove(1)).click();
    const ticked = card().getByRole('checkbox', { checked: true });
    while ((await ticked.count()) > 0) await ticked.first().setChecked(false);
    await shows('¥53,000.00');
  };
  const outlets = (): Promise<number> =>
    card()
      .getByRole('button', { name: /^(删除网点|Remove outlet)/u })
      .count();
  const addOutlets = async (...people: readonly string[]): Promise<void> => {
    for (const [index, headcount] of people.entries()) {
      await button(texts.outlets.add).click();
      await type({
        [texts.outlets.name(index + 1)]: `${words.outlet} ${String(index + 1)}`,
        [texts.outlets.headcount(index + 1)]: headcount,
      });
    }
  };

  beforeAll(async () => {
    open = await bench.open({ lang, theme });
    book = new Workbook(open.page);
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
    await inCard('rateCards').locator('button').first().click();
    const { adjustment } = fullCard.rules;
    const factors = (adjustment?.factors ?? []).map((factor, index) => ({ ...factor, name: words.factors[index] ?? '' }));
    const own = { ...fullCard, name: words.cardName, rules: { ...fullCard.rules, adjustment: adjustment && { ...adjustment, factors } } };
    const file = { name: 'card.json', mimeType: 'application/json', buffer: Buffer.from(cardJson(own)) };
    await inCard('rateCards').getByLabel(words.choose).setInputFiles(file);
    await inCard('rateCards').getByRole('button', { name: words.makeSheet, exact: true }).click();
    await hasSheet(words.cardSheet);
    await card().locator('button').first().click();
    await type({ [texts.fields.headcount]: '1200', [texts.fields.organisation]: words.client, [words.card]: fullCard.id });
    await shows('¥53,000.00');
    for (const fold of await card().locator('summary').all()) {
      if (/网点与|可选|^折扣|调整|Outlets|Optional|^Discount|Adjust/u.test((await fold.textContent()) ?? '')) await fold.click();
    }
  });
  afterAll(async () => {
    expect(open.strayRequests).toEqual([]);
    expect(open.pageErrors).toEqual([]);
    await open.page.context().close();
  });

  test.each<[string, Typed, string]>([
    [
      'a factor without a reason',
      { [percent.mature]: '-10' },
      say(`调整因素“${mature}”须写明理由。`, `The adjustment “${mature}” needs a reason.`),
    ],
    [
      'a factor out of its range',
      { [percent.mature]: '-30', [because.mature]: words.reason },
      say(`调整因素“${mature}”为 −30%，应在 −20% 到 0% 之间。`, `The adjustment “${mature}” is −30%; it must lie between −20% and 0%.`),
    ],
    [
      'days by hand without a reason',
      { [texts.days.override]: '18' },
      say('人工改定人日须写明理由。', 'Person-days set by hand need a reason.'),
    ],
    [
      'a discount below the floor',
      { [texts.discount.share]: '21' },
      say('折扣 21% 超过收费标准的上限 20%。', 'A discount of 21% is more than the rate card allows: 20%.'),
    ],
    ['a discount nobody approved', { [texts.discount.share]: '10' }, say('折扣须写明批准人。', 'A discount needs an approver.')],
    [
      'a discount without a reason',
      { [texts.discount.share]: '10', [texts.discount.approver]: words.approver },
      say('折扣须写明理由。', 'A discount needs a reason.'),
    ],
    [
      'travel without its cost',
      { [lines.travel]: true },
      say('差旅食宿按实际发生额计，请填金额。', 'Travel and lodging are charged at cost: type the amount.'),
    ],
    [
      'the 1% of small-scale taxpayers after its last day',
      {
        [texts.fields.taxRate]: '1',
        [texts.fields.taxMode]: 'included',
        [texts.fields.date]: '2028-01-05',
        [texts.fields.validUntil]: '2028-02-05',
      },
      say(
        `“${words.onePercent}”在 2028-01-05 不适用，适用期：至 2027-12-31。请另选税率。`,
        `“${words.onePercent}” does not hold on 2028-01-05; it holds until 2027-12-31. Choose another rate.`,
      ),
    ],
    [
      'validity that ends before it begins',
      { [texts.fields.validUntil]: '2026-11-26' },
      say('有效期至 2026-11-26，早于报价日期 2026-11-27。', 'Valid until 2026-11-26, which is before the date of the quote, 2026-11-27.'),
    ],
  ])('%s is refused at its field', async (_, typed, sentence) => {
    await blank();
    await type(typed);
    await eventually(
      () => card().locator('.fui-Field__validationMessage').allTextContents(),
      (found) => found.includes(sentence),
    );
    expect(await button(texts.make).getAttribute('aria-disabled')).toBe('true');
  });

  test.each<[string, Typed, readonly string[]]>([
    [
      'factors that end at the cap, then the nearest half day',
      { [percent.mature]: '-20', [because.mature]: words.reason, [percent.simple]: '-20', [because.simple]: words.reason },
      [
        say('各项调整合计以 −30% 为限：11.2 人日', 'All adjustments together end at −30%: 11.2 person-days'),
        say('取最接近的半日：11 人日', 'Rounded to the nearest half day: 11 person-days'),
        '¥38,000.00',
      ],
    ],
    [
      'days set by hand, with those of the card',
      { [texts.days.override]: '18', [texts.days.reason]: words.reason },
      [
        say(
          `人工改为 18 人日（按收费标准为 16 人日）；理由：${words.reason}`,
          `Set by hand to 18 person-days (by the rate card 16); reason: ${words.reason}`,
        ),
        '¥59,000.00',
      ],
    ],
    [
      'further product categories at half a day',
      { [texts.outlets.categories]: '3' },
      [say('另有 2 个产品类别，每个 0.5 人日，加 1 人日', '2 further product categories at 0.5: 1 more person-days'), '¥56,000.00'],
    ],
    [
      'a discount that spares travel',
      {
        [lines.travel]: true,
        [texts.extras.price(lines.travel)]: '3456.78',
        [texts.discount.share]: '10',
        [texts.discount.approver]: words.approver,
        [texts.discount.reason]: words.reason,
      },
      [say(`批准人：${words.approver}`, `approved by ${words.approver}`), '−¥5,300.00', '¥51,156.78'],
    ],
    [
      'every optional line',
      {
        [lines.travel]: true,
        [texts.extras.price(lines.travel)]: '3456.78',
        [lines.copy]: true,
        [texts.extras.quantity(lines.copy)]: '2',
        [lines.subCertificate]: true,
        [lines.translation]: true,
        [lines.change]: true,
        [lines.followUp]: true,
        [texts.extras.quantity(lines.followUp)]: '1.5',
      },
      ['¥300.00', '¥200.00', '¥100.00', '¥4,500.00', '¥3,456.78', '¥61,856.78'],
    ],
    [
      'the 1% on its last day',
      {
        [texts.fields.date]: '2027-12-31',
        [texts.fields.validUntil]: '2028-01-30',
        [texts.fields.taxRate]: '1',
        [texts.fields.taxMode]: 'included',
      },
      ['¥52,475.25', '¥524.75', '¥53,000.00'],
    ],
  ])('%s', async (_, typed, wanted) => {
    await blank();
    await type(typed);
    await shows(...wanted);
  });

  test('outlets are timed by the card’s own rule, whether their people are in the total or not', async () => {
    await blank();
    await addOutlets('30', '8', '60');
    const inTotal = say(
      '3 个网点的人员已含在总人数中，本收费标准另对各网点计人日',
      'The people of 3 outlets are in the total; this rate card times each outlet besides',
    );
    await shows('31.5', '¥99,500.00', inTotal);
    await type({ [texts.fields.headcount]: '40' });
    await shows(say('各网点共 98 人，超过总人数 40 人', 'The outlets have 98 people together, more than the total of 40'));
    await type({ [texts.outlets.notCounted]: true });
    // 40 people: 6 + 6 + 3 + 6.5 person-days.
    await shows('21.5', '¥69,500.00');
    expect(await card().textContent()).not.toContain(inTotal);
    await type({ [texts.fields.headcount]: '1200', [texts.outlets.isCounted]: true });
  });

  test('the sheet shows days by hand beside the card’s, the discount, and exempt with its invoice', async () => {
    await blank();
    await type({
      [texts.fields.number]: 'Q-9',
      [texts.fields.taxRate]: '0',
      [texts.fields.invoice]: 'ordinary',
      [texts.days.override]: '18',
      [texts.days.reason]: words.reason,
      [texts.discount.share]: '10',
      [texts.discount.approver]: words.approver,
      [texts.discount.reason]: words.reason,
    });
    await shows('¥53,100.00');
    await open.picture(`quote-rules-${lang}`);
    await button(texts.make).click();
    await hasSheet(words.sheet);
    const sheet = JSON.stringify(await book.snapshotOf(words.sheet));
    for (const text of [
      say(
        `人工改为 18 人日（按收费标准为 16 人日）；理由：${words.reason}`,
        `Set by hand to 18 person-days (by the rate card 16); reason: ${words.reason}`,
      ),
      words.approver,
      say('免税', 'exempt'),
      invoices.ordinary,
    ]) {
      expect([text, sheet.includes(text)]).toEqual([text, true]);
    }
    expect(await book.named(words.sheet, 'CERT_Gross')).toBe(53_100);
    expect(await book.errorsOn(words.sheet)).toEqual([]);
    await open.picture(`quote-rules-sheet-${lang}`);
  });

  test('a quote whose time has passed says so and is not issued', async () => {
    await blank();
    await type({ [texts.fields.number]: 'Q-8', [texts.fields.date]: '2026-01-01', [texts.fields.validUntil]: '2026-01-31' });
    await button(texts.make).click();
    await hasSheet(words.old);
    await shows(`${words.old} · ${texts.list.states.expired}`, texts.list.until('2026-01-31'));
    await type({ [texts.list.issuer]: words.approver });
    await button(texts.list.issueLabel(words.old)).click();
    await eventually(
      () => open.pane.locator('body').innerText(),
      (found) =>
        found.includes(say('有效期至 2026-01-31，已过期，不能签发。', 'It was valid until 2026-01-31 and cannot be issued any more.')),
    );
    expect(await book.named(words.old, 'CERT_QuoteState')).toBe(say('草稿', 'Draft'));
  });

  test('the third factor of the card is offered too', async () => {
    expect(await field(texts.days.factor(languages, '0%', '30%')).count()).toBe(1);
  });
});
