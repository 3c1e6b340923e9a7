import { cellsOf } from '../excel/support/open-workbook';
import { addList, addScoring, audited, change, column, readOurs, type, update } from './support/workbook';

jest.setTimeout(120_000);

const ROWS = {
  R02: { judgement: '不符合', reason: '没有持证人员' },
  R03: { judgement: '抽样', samples: 4, nonconforming: 1, reason: '档案缺签名' },
  R04: { judgement: '符合' },
  R05: { judgement: '不适用', reason: '无此业务' },
  R06: { adjudged: 2, reason: '部分做到' },
} as const;
const SPECIALS = [{ category: '违反法律法规', description: '未明示收费' }] as const;

test('the list fills itself: a row for every deduction, its words, its points, its number in both sheets', async () => {
  const book = await audited({ rows: ROWS, specials: SPECIALS });
  await addList();
  const { added, noRoom } = await update(book);
  expect(added.map(({ number }) => number)).toEqual(['NC-01', 'NC-02', 'NC-03', 'NC-04']);
  expect(noRoom).toEqual([]);
  expect(await column('不符合项', 'numbers')).toEqual(['NC-01', 'NC-02', 'NC-03', 'NC-04']);
  expect(await column('不符合项', 'rows')).toEqual(['R02', 'R03', 'R06', '特1']);
  expect(await column('不符合项', 'lost')).toEqual([5, 1.25, 3, 1]);
  expect(await column('不符合项', 'descriptions')).toEqual(['没有持证人员', '抽样 4，不符合 1。档案缺签名', '部分做到', '未明示收费']);
  expect(await column('不符合项', 'status')).toEqual(['待整改', '待整改', '待整改', '待整改']);
  expect((await column('不符合项', 'marks')).slice(0, 4)).toEqual(['', '', '', '特别扣分，必须整改']);
  expect(await column('不符合项', 'severity')).toEqual([]);
  expect(await column('评分表', 'findingNumbers')).toEqual(['', 'NC-01', 'NC-02', '', '', 'NC-03']);
  expect(await column('评分表', 'specialFindingNumbers')).toEqual(['NC-04']);
  const cells = cellsOf(book.excel, '不符合项');
  expect(cells['D7']?.formula).toBe(`=HYPERLINK("#'评分表'!A10","R02")`);
  expect(Object.values(cells).filter(({ value }) => typeof value === 'string' && /^#[A-Z/0]+[!?]?$/u.test(value))).toEqual([]);
});

test('a second time there is nothing to do', async () => {
  const book = await audited({ rows: ROWS, specials: SPECIALS });
  await addList();
  await update(book);
  const before = cellsOf(book.excel, '不符合项');
  const again = await update(book);
  expect(again.edits).toEqual([]);
  expect(cellsOf(book.excel, '不符合项')).toEqual(before);
});

test('the points follow the score; a row whose deduction is gone stays with all that was written', async () => {
  const book = await audited({ rows: ROWS, specials: SPECIALS });
  await addList();
  await update(book);
  await type('不符合项', 'causes', 0, '无人负责');
  await type('评分表', 'judgements', 1, '符合');
  await type('评分表', 'nonconforming', 2, 2);
  const { gone, added } = await update(book);
  expect(added).toEqual([]);
  expect(gone.map(({ number }) => number)).toEqual(['NC-01']);
  expect(await column('不符合项', 'causes')).toEqual(['无人负责']);
  expect((await column('不符合项', 'lost')).slice(0, 2)).toEqual([0, 2.5]);
  expect((await column('不符合项', 'marks')).slice(0, 2)).toEqual(['已无扣分', '']);
});

test('when the deduction comes back, it is the same row', async () => {
  const book = await audited({ rows: ROWS });
  await addList();
  await update(book);
  await type('评分表', 'judgements', 1, '未评');
  expect((await update(book)).gone).toHaveLength(1);
  await type('评分表', 'judgements', 1, '不符合');
  const { added, gone } = await update(book);
  expect([added, gone]).toEqual([[], []]);
  expect(await column('不符合项', 'marks')).toEqual([]);
});

test('a row in which the user has written anything is not taken for a free one', async () => {
  const book = await audited({ rows: ROWS });
  await addList();
  await type('不符合项', 'descriptions', 1, '我自己的记录');
  await update(book);
  expect(await column('不符合项', 'numbers')).toEqual(['NC-01', '', 'NC-02', 'NC-03']);
  expect((await column('不符合项', 'descriptions'))[1]).toBe('我自己的记录');
});

test('text that looks like a formula stays text', async () => {
  const book = await audited({ rows: { R02: { judgement: '不符合', reason: '=1+1' } } });
  await addList();
  await update(book);
  expect(await column('不符合项', 'descriptions')).toEqual(['=1+1']);
  expect(cellsOf(book.excel, '不符合项')['I7']?.formula).toBeUndefined();
});

test('rows inserted above, and a renamed sheet: the links are made anew, nothing is listed twice', async () => {
  const book = await audited({ rows: ROWS });
  await addList();
  await update(book);
  await change((workbook) => {
    const sheet = workbook.worksheets.getItem('评分表');
    sheet.getRange('5:5').insert('Down');
    sheet.name = '总部 (1)';
  });
  const { added, edits } = await update(book);
  expect(added).toEqual([]);
  expect(edits).toHaveLength(6);
  const cells = cellsOf(book.excel, '不符合项');
  expect(cells['D7']?.formula).toBe(`=HYPERLINK("#'总部 (1)'!A11","R02")`);
  expect(await column('不符合项', 'sheets')).toEqual(['总部 (1)', '总部 (1)', '总部 (1)']);
  expect(await column('不符合项', 'lost')).toEqual([5, 1.25, 3]);
  expect((await update(book)).edits).toEqual([]);
});

test('several scoring sheets share one list; what finds no row is told, and a second list takes it', async () => {
  const book = await audited({ rows: ROWS });
  await addScoring({ rows: ROWS });
  await addList('zh-CN', 4);
  const { added, noRoom } = await update(book);
  expect([added.length, noRoom.length]).toEqual([4, 2]);
  await addList('zh-CN', 40);
  const then = await update(book);
  expect(then.noRoom).toEqual([]);
  expect(await column('不符合项 (2)', 'numbers')).toEqual(['NC-05', 'NC-06']);
  expect(await column('不符合项 (2)', 'sheets')).toEqual(['评分表 (2)', '评分表 (2)']);
  expect(await column('评分表 (2)', 'findingNumbers')).toEqual(['', 'NC-04', 'NC-05', '', '', 'NC-06']);
});

test('a list that was deleted is made anew with the numbers it had', async () => {
  const book = await audited({ rows: ROWS });
  await addList();
  await update(book);
  await type('评分表', 'judgements', 1, '符合');
  await change((workbook) => workbook.worksheets.getItem('不符合项').delete());
  await addList();
  const { added } = await update(book);
  expect(added.map(({ number }) => number)).toEqual(['NC-02', 'NC-03']);
});

test('a protected or signed scoring sheet is listed but not written to', async () => {
  const book = await audited({ rows: ROWS });
  await addScoring({ rows: ROWS });
  await addList();
  await change((workbook) => {
    workbook.worksheets.getItem('评分表').protection.protect();
    workbook.worksheets.getItem('评分表 (2)').names.getItem('CERT_Signature').getRange().getCell(0, 0).values = [['张三']];
  });
  const { added, closed } = await update(book);
  expect(added).toHaveLength(6);
  expect(closed).toEqual(['评分表', '评分表 (2)']);
  expect(await column('评分表', 'findingNumbers')).toEqual([]);
  expect(await column('评分表 (2)', 'findingNumbers')).toEqual([]);
});

test('a number of the user’s own beside a row is left', async () => {
  const book = await audited({ rows: ROWS });
  await addList();
  await type('评分表', 'findingNumbers', 1, '见附件 3');
  await update(book);
  expect(await column('评分表', 'findingNumbers')).toEqual(['', '见附件 3', 'NC-02', '', '', 'NC-03']);
});

test('rows without an id, or with one that another row has too, are told and not listed', async () => {
  const book = await audited({ rows: ROWS });
  await addList();
  await type('评分表', 'ids', 1, '');
  await type('评分表', 'ids', 3, 'R03');
  const { added, withoutId } = await update(book);
  expect(added.map(({ deduction }) => deduction.id)).toEqual(['R06']);
  expect(withoutId.map(({ line }) => line)).toEqual([1, 2]);
});

test('a row at fault does not hide the others', async () => {
  const book = await audited({ rows: ROWS });
  await addList();
  await type('评分表', 'samples', 2, 0);
  const { added } = await update(book);
  expect(added.map(({ deduction }) => deduction.id)).toEqual(['R02', 'R06']);
});

test('a protected or damaged list is left alone and told', async () => {
  const book = await audited({ rows: ROWS });
  await addList();
  await update(book);
  await type('评分表', 'judgements', 3, '不符合');
  await change((workbook) => workbook.worksheets.getItem('不符合项').protection.protect());
  const { edits, noRoom, unreadable } = await update(book);
  expect(unreadable).toEqual(['不符合项']);
  expect([edits.filter(({ sheet }) => sheet === '不符合项'), noRoom.length]).toEqual([[], 1]);
});

test('in English', async () => {
  const book = await audited({
    locale: 'en-US',
    rows: { R03: { judgement: 'sampled', samples: 4, nonconforming: 1, reason: 'unsigned' } },
    specials: [{ category: '', description: 'fees not shown' }],
  });
  await addList('en-US');
  await update(book);
  expect(await column('Nonconformities', 'rows')).toEqual(['R03', 'SD1']);
  expect(await column('Nonconformities', 'descriptions')).toEqual(['4 samples, 1 nonconforming. unsigned', 'fees not shown']);
  expect((await column('Nonconformities', 'marks')).slice(0, 2)).toEqual(['', 'special deduction: must be rectified']);
  expect((await update(book)).edits).toEqual([]);
});

test('counts above the list: open, overdue, special, by severity', async () => {
  const book = await audited({ rows: ROWS, specials: SPECIALS });
  await addList();
  await update(book);
  const shown = (): unknown[] => {
    const cells = cellsOf(book.excel, '不符合项');
    return ['C3', 'F3', 'I3', 'K3', 'C4', 'F4', 'I4', 'K4'].map((address) => cells[address]?.value);
  };
  expect(shown()).toEqual([4, 4, 0, 1, 0, 0, 0, 4]);
  await type('不符合项', 'baseDate', 0, 46000);
  await type('不符合项', 'due', 0, 45999);
  await type('不符合项', 'due', 1, 46000);
  await type('不符合项', 'due', 2, 45990);
  await type('不符合项', 'severity', 0, '严重');
  await type('不符合项', 'severity', 1, '一般');
  expect(shown()).toEqual([4, 4, 2, 1, 1, 1, 0, 2]);
  await type('不符合项', 'status', 0, '已验证');
  await type('不符合项', 'status', 2, '已关闭');
  await type('不符合项', 'status', 3, '已验证');
  expect(shown()).toEqual([4, 3, 0, 0, 1, 1, 0, 2]);
  await type('评分表', 'judgements', 1, '符合');
  await book.excel.idle();
  expect(shown()).toEqual([3, 2, 0, 0, 0, 1, 0, 2]);
  const sheets = await readOurs();
  expect(sheets.find(({ name }) => name === '不符合项')?.names['CERT_NcOpen']?.values).toEqual([[2]]);
});
