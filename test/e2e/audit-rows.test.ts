/** Scoring row by row from the pane: keys, fields, filter, undo, and the rows of a colleague who edits at the same time. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': { create: '生成评分表', sheet: '评分表', adjudged: '核定得分', reason: '证据或理由', unscored: '未评', undo: '撤销上一步' },
  'en-US': {
    create: 'Create scoring sheet',
    sheet: 'Scoring',
    adjudged: 'Points by judgement',
    reason: 'Evidence or reason',
    unscored: 'Unscored',
    undo: 'Undo last step',
  },
} as const;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

describe.each(['zh-CN', 'en-US'] as const)('in %s', (lang) => {
  const words = WORDS[lang];
  const judged = lang === 'zh-CN' ? ['符合', '不符合', '抽样'] : ['conforming', 'nonconforming', 'sampled'];
  let open: OpenWorkbench;
  let book: Workbook;
  const row = () => open.pane.locator('[data-row]');
  const shows = (address: string, value: unknown): Promise<unknown> =>
    eventually(
      () => book.value(words.sheet, address),
      (found) => found === value,
    );
  const inHand = (id: string): Promise<unknown> =>
    eventually(
      () => row().getAttribute('data-row'),
      (found) => found === id,
    );

  beforeAll(async () => {
    open = await bench.open({ lang, theme: lang === 'zh-CN' ? 'light' : 'dark' });
    book = new Workbook(open.page);
    await open.pane.getByRole('button', { name: words.create }).click();
    await row().waitFor();
  });
  afterAll(() => open.page.context().close());

  test('digits judge row after row, as fast as they are typed', async () => {
    await row().focus();
    for (const key of ['1', '2', '1', '1']) await open.page.keyboard.press(key);
    await inHand('R05');
    for (const [index, word] of [judged[0], judged[1], judged[0], judged[0]].entries()) await shows(`E${String(9 + index)}`, word);
    expect(await book.value(words.sheet, 'E13')).not.toBe(judged[0]);
  });

  test('a sample asks for its figures before it goes on', async () => {
    await row().focus();
    await open.page.keyboard.press('3');
    await open.page.keyboard.type('4');
    await open.page.keyboard.press('Tab');
    await open.page.keyboard.type('1');
    await open.page.keyboard.press('Enter');
    await shows('E13', judged[2]);
    await shows('F13', 4);
    await shows('G13', 1);
    await shows('I13', 3.75);
    await open.picture(`rows-${lang}`);
  });

  test('the selection of the sheet leads to its row; points by judgement are written with their reason', async () => {
    await book.select(words.sheet, 'C10');
    await inHand('R02');
    await open.pane.getByLabel(words.adjudged).fill('2.5');
    await open.pane.getByLabel(words.adjudged).press('Enter');
    await open.pane.getByLabel(words.reason).fill('=2+2 两份记录缺签字');
    await open.pane.getByLabel(words.reason).press('Enter');
    await shows('H10', 2.5);
    await shows('K10', '=2+2 两份记录缺签字');
    await shows('I10', 2.5);
    expect((await book.read(words.sheet, 'K10')).formula).toBeNull();
  });

  test('the filter leads from open row to open row, and a step is taken back', async () => {
    await open.pane.getByRole('button', { name: words.unscored, exact: true }).first().click();
    await book.select(words.sheet, 'A9');
    await inHand('R01');
    await row().press('ArrowDown');
    await inHand('R06');
    await row().press('1');
    await shows('E14', judged[0]);
    await open.pane.getByRole('button', { name: words.undo }).click();
    await eventually(
      () => book.value(words.sheet, 'E14'),
      (found) => found !== judged[0],
    );
  });

  test('nothing went wrong unseen', () => {
    expect([open.pageErrors, open.strayRequests]).toEqual([[], []]);
  });
});
