import type { Matrix } from '../../../src/core/cells/cell';
import { cellErrorText } from '../../../src/taskpane/features/cell-error/cell-error-text';
import type { SelectedCell } from '../../../src/taskpane/host/selected-cell';
import { explainCell } from '../../../src/taskpane/live/explain-cell';

/** What the pane says of a cell with a formula and an error, in both languages. */
async function said(
  formula: string,
  error: string | null,
  cells: Readonly<Record<string, Matrix>> = {},
  spilledFrom: SelectedCell['spilledFrom'] = null,
) {
  const explanation = await explainCell({
    readSelectedCell: () => Promise.resolve({ sheet: '费用 (2)', address: 'C5', formula, spilledFrom, error }),
    readRanges: (addresses) => Promise.resolve(addresses.map((address) => cells[address] ?? [['unexpected']])),
  });
  return explanation && { zh: cellErrorText(explanation, 'zh-CN'), en: cellErrorText(explanation, 'en-US') };
}

test('a cell without an error says nothing', async () => expect(await said('=CERT.FEE(1200)', null)).toBeNull());
test('a cell that still computes says nothing', async () => expect(await said('=CERT.FEE(1200)', '#BUSY!')).toBeNull());
test("an error of someone else's formula says nothing", async () => expect(await said('=1/0', '#DIV/0!')).toBeNull());

test("a refusal names the value and the limit; the cells are read from the formula's own sheet", async () => {
  const text = await said('=CERT.FEE($B$2)', '#N/A', { "'费用 (2)'!B2": [[12000]] });
  expect(text?.zh.title).toBe('C5 为 #N/A');
  expect(text?.en.title).toBe('C5 is #N/A');
  expect(text?.zh.text).toMatch(/^CERT\.FEE：人数 12000 超出收费标准上限 10700 人/);
  expect(text?.en.text).toMatch(/^CERT\.FEE: The headcount 12000 is above 10700/);
});

describe('a cell that shows a part of what another formula spills', () => {
  const column = { "'费用 (2)'!A1:A3": [[101], [95], ['n']] };
  const part = (row: number): SelectedCell['spilledFrom'] => ({ formula: '=CERT.GRADE(A1:A3)', row, column: 0 });

  test('tells what is wrong with its own part', async () => {
    expect((await said('', '#VALUE!', column, part(2)))?.zh.text).toContain('“n”');
    expect((await said('=CERT.GRADE(A1:A3)', '#VALUE!', column))?.zh.text).toContain('101');
  });

  test('does not blame another part for an error of its own', async () => {
    expect((await said('', '#VALUE!', column, part(1)))?.zh.text).toContain('错误来自公式的其他部分');
  });

  test('is told what refuses the whole', async () => {
    const spilledFrom = { formula: '=CERT.GRADE(A1:A3,,B1:B2)', row: 1, column: 0 };
    const cells = { ...column, "'费用 (2)'!B1:B2": [[0], [0]] };
    expect((await said('', '#VALUE!', cells, spilledFrom))?.en.text).toMatch(/^CERT\.GRADE: /u);
  });

  test('follows an inner call to the same part', async () => {
    const cells = { "'费用 (2)'!A1:A3": [[0], [1200], [1300]] };
    const spilledFrom = { formula: '=CERT.GRADE(CERT.FEE(A1:A3))', row: 2, column: 0 };
    expect((await said('', '#VALUE!', cells, spilledFrom))?.en.text).toMatch(/^CERT\.GRADE: .*53,?000/u);
  });
});

test('an argument that cannot be read is named by place and name', async () => {
  const text = await said('=CERT.FEE(B2*2)', '#VALUE!');
  expect(text?.zh.text).toContain('第 1 个参数（人数）“B2*2”是公式或名称');
  expect(text?.en.text).toContain('Argument 1 (headcount) of CERT.FEE, “B2*2”, is an expression or a name');
});

test('a range too large is not read', async () => {
  const text = await said('=CERT.BAND(A1:A60000)', '#VALUE!');
  expect(text?.zh.text).toContain('“A1:A60000”区域太大');
});

test.each([
  ['=CERT.FEE(A:A)', '#VALUE!', '是整列或整行'],
  ['=CERT.FEE([b.xlsx]S!A1)', '#VALUE!', '在另一个工作簿中'],
  ['=CERT.PRICE(1)', '#VALUE!', '没有名为 CERT.PRICE 的函数'],
  ['=CERT.BAND(1,,3)', '#VALUE!', 'CERT.BAND 最多有 2 个参数，公式给了 3 个'],
  ['=CERT.BAND(1200)/0', '#DIV/0!', '错误来自公式的其他部分'],
  ['=CERT.BAND(1200)', '#NAME?', 'Excel 还不认识公式中的名称'],
  ['=CERT.PRICE(CERT.FEE(1200))', '#NAME?', '没有名为 CERT.PRICE 的函数'],
  ['=CERT.FEETABLE()', '#SPILL!', '旁边的单元格不是空的'],
])('%s showing %s', async (formula, error, part) => expect((await said(formula, error))?.zh.text).toContain(part));
