/** Every kind of damage to a scoring sheet, done in the workbench, is found by the check of what is missing, and repaired where it is safe. */
import { eventually } from './support/eventually';
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const WORDS = {
  'zh-CN': {
    create: '生成评分表',
    sheet: '评分表',
    tab: '审核',
    check: '检查',
    again: '重新检查',
    repair: /^修复 /,
    confirm: /^确认修复 /,
    undo: '撤销修复',
    deleted: '不适用',
    conforming: '符合',
    bad: '不符合',
  },
  'en-US': {
    create: 'Create scoring sheet',
    sheet: 'Scoring',
    tab: 'Audit',
    check: 'Check',
    again: 'Check again',
    repair: /^Repair /,
    confirm: /^Confirm: repair /,
    undo: 'Undo the repair',
    deleted: 'n/a',
    conforming: 'conforming',
    bad: 'nonconforming',
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
  const button = (name: string | RegExp) => open.pane.getByRole('button', { name, exact: typeof name === 'string' });
  const group = (code: string) => open.pane.locator(`[data-check="${code}"]`);
  const cell = async (name: string, line = 0): Promise<string> => (await book.cellsOf(words.sheet, name))[line] ?? '';
  const typeAt = async (name: string, line: number, text: string): Promise<void> => book.type(words.sheet, await cell(name, line), text);
  const again = async (): Promise<void> => {
    await button(words.again).click();
    await button(words.again).waitFor();
  };
  const codes = (): Promise<string[]> =>
    open.pane.locator('[data-check]').evaluateAll((groups) => groups.map((found) => found.getAttribute('data-check') ?? ''));
  /** Does something to the workbook past the pane, as another add-in or a macro would. */
  const behindItsBack = async (what: 'name' | 'row' | 'marker-name', name: string): Promise<void> => {
    const frame = open.page.frames().find((candidate) => candidate !== open.page.mainFrame());
    await frame?.evaluate(
      ([sheetName, action, target]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetName);
          if (action === 'row') sheet.getRange(target).delete('Up');
          else sheet.names.getItem(target).delete();
          await context.sync();
        }),
      [words.sheet, what, name] as const,
    );
  };

  beforeAll(async () => {
    open = await bench.open({ lang, theme: lang === 'zh-CN' ? 'dark' : 'light' });
    book = new Workbook(open.page);
    await button(words.create).click();
    await eventually(
      () => book.sheetNames(),
      (names) => names.includes(words.sheet),
    );
    await open.pane.getByRole('tab', { name: words.tab, exact: true }).click();
    await open.pane.locator('[data-card="check"] h2 button').click();
    await button(words.check).click();
    await group('unscored').waitFor();
  });
  afterAll(async () => {
    expect(open.pageErrors).toEqual([]);
    await open.page.context().close();
  });

  test('a new sheet lacks judgements and nothing else', async () => {
    expect(await codes()).toEqual(['unscored']);
    await open.picture(`audit-check-${lang}-new`);
  });

  test('content: no evidence, no reason, contradiction, special deduction, points by hand', async () => {
    await typeAt('CERT_Judgements', 0, words.bad);
    await typeAt('CERT_Judgements', 1, words.deleted);
    await typeAt('CERT_Judgements', 2, words.conforming);
    await typeAt('CERT_Nonconforming', 2, '1');
    await typeAt('CERT_Judgements', 3, words.conforming);
    await typeAt('CERT_SpecialTexts', 0, 'x');
    await typeAt('CERT_Points', 5, '4');
    await again();
    expect(await codes()).toEqual([
      'unscored',
      'row_invalid',
      'evidence_missing',
      'reason_missing',
      'special_open',
      'special_category',
      'evidence_none',
      'points_changed',
    ]);
    await open.picture(`audit-check-${lang}-content`);
    await group('evidence_missing').getByRole('button').click();
  });

  test('damage: a total by hand, a formula pasted over, one changed, a name lost, an id twice; then repair, undo, repair', async () => {
    const score = await cell('CERT_Score');
    const earned = await cell('CERT_Earned', 4);
    const lost = await cell('CERT_Lost', 4);
    await book.type(words.sheet, score, '99');
    await book.type(words.sheet, earned, '3');
    await book.type(words.sheet, lost, '=1+1');
    const ids = await cell('CERT_Ids', 6);
    await book.type(words.sheet, ids, 'R08');
    await behindItsBack('name', 'CERT_Reasons');
    await again();
    const found = await codes();
    for (const code of ['total_changed', 'formula_replaced', 'formula_changed', 'name_lost', 'row_twice', 'row_missing'])
      expect(found).toContain(code);
    await book.type(words.sheet, ids, 'R07');
    await again();
    await open.picture(`audit-check-${lang}-damage`);
    await button(words.repair).click();
    await button(words.confirm).click();
    await button(words.undo).waitFor();
    const repaired = await codes();
    for (const code of ['total_changed', 'formula_replaced', 'formula_changed', 'name_lost']) expect(repaired).not.toContain(code);
    expect((await book.read(words.sheet, earned)).formula ?? '').toContain('IF(');
    expect(await cell('CERT_Reasons')).toMatch(/^K/);
    await open.picture(`audit-check-${lang}-repaired`);
    await button(words.undo).click();
    await group('total_changed').waitFor();
    expect(await book.value(words.sheet, score)).toBe(99);
    await button(words.repair).click();
    await button(words.confirm).click();
    await button(words.undo).waitFor();
    expect(await codes()).not.toContain('name_lost');
  });

  test('a sheet that lost the name it is recognised by gets it back', async () => {
    await behindItsBack('marker-name', 'CERT_Sheet');
    await again();
    expect(await codes()).toContain('name_lost');
    await button(words.repair).click();
    await button(words.confirm).click();
    await button(words.undo).waitFor();
    expect(await codes()).toContain('unscored');
  });

  test('a deleted row is said, not invented anew', async () => {
    const address = await cell('CERT_Ids', 9);
    const row = address.replace(/\D+/u, '');
    await behindItsBack('row', `${row}:${row}`);
    await again();
    expect(await codes()).toContain('row_missing');
    expect(await group('row_missing').innerText()).toContain('R10');
    await open.picture(`audit-check-${lang}-row`);
  });
});
