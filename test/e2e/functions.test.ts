/** Functions in cells through the real custom functions runtime: answers, errors with their sentences, blanks in all three forms. */
import { Bench, type OpenWorkbench } from './support/open-workbench';
import { Workbook } from './support/workbook';

const SHEET = 'Sheet1';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

/** Formula, Excel error, what the sentence must name in Chinese and in English. */
const BAD: readonly (readonly [formula: string, code: string, zh: string, en: string])[] = [
  ['=CERT.GRADE(101)', '#VALUE!', '得分“101”超出范围', 'score "101" is out of range'],
  ['=CERT.GRADE("很好")', '#VALUE!', '“很好”不是数字', '"很好" is not a number'],
  ['=CERT.GRADE(TRUE)', '#VALUE!', '逻辑值 TRUE', 'logical value TRUE'],
  ['=CERT.GRADE(80,"ISO 9001")', '#VALUE!', '“ISO 9001”未知', '"ISO 9001" is not known'],
  ['=CERT.GRADE(80,,-1)', '#VALUE!', '“-1”无效', '"-1" is not valid'],
  ['=CERT.GRADE(80,,,"fr")', '#VALUE!', '“fr”无效', '"fr" is not known'],
  ['=CERT.SCORE(A1,"尚可")', '#VALUE!', '第 1 行：判定“尚可”', 'Row 1: the judgement "尚可"'],
  ['=CERT.SCORE(A1,B1)', '#VALUE!', '得分“20”大于分值', '"20" exceed'],
  ['=CERT.GAP(50,"六星")', '#VALUE!', '“六星”未知', '"六星" is not known'],
  ['=CERT.FEE(0)', '#VALUE!', '“0”无效', '"0" is not valid'],
  ['=CERT.FEE(12.5)', '#VALUE!', '“12.5”不是整数', '"12.5" is not a whole number'],
  ['=CERT.FEE(10701)', '#N/A', '上限 10700', 'above 10700'],
  ['=CERT.FEE(1200,"抽查")', '#VALUE!', '“抽查”未知', '"抽查" is not known'],
  ['=CERT.PERSONDAYS(1200,,"路上")', '#VALUE!', '“路上”未知', '"路上" is not known'],
  ['=CERT.BREAKDOWN("5.1.1",5,"符合",,,3)', '#VALUE!', '“3”无效', '"3" is not valid'],
];

describe.each(['zh-CN', 'en-US'] as const)('errors in %s', (lang) => {
  let open: OpenWorkbench;
  let book: Workbook;
  beforeAll(async () => {
    open = await bench.open({ lang });
    book = new Workbook(open.page);
    await book.type(SHEET, 'A1', '10');
    await book.type(SHEET, 'B1', '20');
  });
  afterAll(() => open.page.context().close());

  test.each(BAD)('%s', async (formula, code, zh, en) => {
    await book.type(SHEET, 'D1', formula);
    const cell = await book.read(SHEET, 'D1');
    expect(cell.value).toBe(code);
    expect(cell.error?.message).toContain(lang === 'zh-CN' ? zh : en);
  });

  test('an Excel error as argument comes back unchanged', async () => {
    await book.type(SHEET, 'D1', '=CERT.GRADE(1/0)');
    expect(await book.value(SHEET, 'D1')).toBe('#DIV/0!');
    await book.type(SHEET, 'J3', '=INDIRECT("x!!")');
    await book.type(SHEET, 'K3', '=CERT.GRADE(J3)');
    expect(await book.value(SHEET, 'K3')).toBe(await book.value(SHEET, 'J3'));
    await book.type(SHEET, 'J1', '=1/0');
    await book.type(SHEET, 'J2', '95');
    await book.type(SHEET, 'K1', '=CERT.GRADE(J1:J2)');
    expect([await book.value(SHEET, 'K1'), await book.value(SHEET, 'K2')]).toEqual(['#DIV/0!', '五星级']);
  });

  test('a bad cell of a range errs alone, with its sentence', async () => {
    await book.type(SHEET, 'F1', '95');
    await book.type(SHEET, 'F2', '101');
    await book.type(SHEET, 'F3', '70');
    await book.type(SHEET, 'G1', '=CERT.GRADE(F1:F3)');
    expect(await book.value(SHEET, 'G1')).toBe('五星级');
    const bad = await book.read(SHEET, 'G2');
    expect([bad.value, bad.error?.message.includes('101')]).toEqual(['#VALUE!', true]);
    expect(await book.value(SHEET, 'G3')).toBe('达标级');
  });
});

describe.each([
  ['desktop', '不合格', '#VALUE!'],
  ['web', '', '#VALUE!'],
  ['empty', '', '#VALUE!'],
] as const)('blank cells as on %s', (blank, gradeOfBlank, feeOfBlank) => {
  let open: OpenWorkbench;
  let book: Workbook;
  beforeAll(async () => {
    open = await bench.open({ blank });
    book = new Workbook(open.page);
  });
  afterAll(() => open.page.context().close());

  test('GRADE and FEE of a blank cell', async () => {
    await book.type(SHEET, 'A1', '=CERT.GRADE(Z9)');
    await book.type(SHEET, 'A2', '=CERT.FEE(Z9)');
    expect(await book.value(SHEET, 'A1')).toBe(gradeOfBlank);
    expect(await book.value(SHEET, 'A2')).toBe(feeOfBlank);
  });

  test('blank judgements are unscored, blank samples none', async () => {
    for (const [cell, text] of Object.entries({ C1: '45', D1: '符合', C2: '50', C3: '5', D3: '不符合' }))
      await book.type(SHEET, cell, text);
    await book.type(SHEET, 'H1', '=CERT.LEVEL(C1:C4,D1:D4,E1:E4,F1:F4)');
    await book.type(SHEET, 'H2', '=CERT.SCORE(C1:C4,D1:D4,E1:E4,F1:F4,Z1,Z2)');
    expect(await book.value(SHEET, 'H1')).toBe('暂定 四星级（未评 1 项）');
    expect(await book.value(SHEET, 'H2')).toBe(90);
  });

  test('the generated sheets read the same', async () => {
    await open.pane.getByRole('button', { name: '生成评分表' }).click();
    await open.page.waitForFunction(() => window.workbench.sheetNames().includes('评分表'));
    const cells = await book.cellsOf('评分表', 'CERT_Judgements');
    for (const cell of cells.slice(0, 8)) await book.type('评分表', cell, '符合');
    await book.type('评分表', (await book.cellsOf('评分表', 'CERT_Samples'))[8] ?? '', '4');
    await book.type('评分表', (await book.cellsOf('评分表', 'CERT_Nonconforming'))[8] ?? '', '1');
    await book.type('评分表', cells[8] ?? '', '抽样');
    // 44.5 of 46 points, cut at eight decimals and not rounded.
    expect(await book.named('评分表', 'CERT_Score')).toBe(96.73913043);
    expect(await book.named('评分表', 'CERT_Level')).toBe('暂定 五星级（未评 7 项）');
    expect(await book.errorsOn('评分表')).toEqual([]);
  });
});

test('a workbook full of answers spills tables', async () => {
  const open = await bench.open();
  const book = new Workbook(open.page);
  await book.type(SHEET, 'A1', '=CERT.FEETABLE("监督")');
  expect(await book.value(SHEET, 'A14')).toBe(1176);
  expect(await book.value(SHEET, 'E14')).toBe(18500);
  expect(await book.value(SHEET, 'F22')).toBe('公开发布；现场人日为推导值');
  await open.page.context().close();
});
