import type { Matrix } from '../../../../../src/core/cells/cell';
import { clientTable, columnSamples, NO_TABLE_CHOICES, tableQuestion } from '../../../../../src/core/finance/batch/client-table';
import { clientHeading } from '../../../../../src/core/finance/batch/client-headings';

describe('a heading', () => {
  it.each([
    ['客户名称', 'name'],
    ['公司 名称', 'name'],
    ['Client', 'name'],
    ['员工总人数（含服务网点）', 'headcount'],
    ['2026年员工人数', 'headcount'],
    ['人数（人）', 'headcount'],
    ['ＨＥＡＤＣＯＵＮＴ', 'headcount'],
    ['No. of employees', 'headcount'],
    ['网点', 'outlets'],
    ['网点数', 'outletCount'],
    // The longest word wins: not a headcount.
    ['各网点人数', 'outletHeadcounts'],
    ['评审类型*', 'auditType'],
    ['Audit type:', 'auditType'],
    ['序号', undefined],
    ['备注', undefined],
    // English words must be the whole heading: these are no headcounts.
    ['Staff turnover', undefined],
    ['请填写截至年底的在册员工及劳务派遣人员的总人数，含各服务网点的人数', undefined],
    [1200, undefined],
  ])('%s', (text, meaning) => {
    expect(clientHeading(text)).toBe(meaning);
  });
});

describe('a list of clients', () => {
  it('is read by its headings, below a title', () => {
    const matrix: Matrix = [
      ['2026 年客户清单', null, null, null, null],
      ['序号', '客户', '人数', '网点数', '评审类型'],
      [1, '甲', 1200, 3, '初次评审'],
    ];
    expect(clientTable(matrix, NO_TABLE_CHOICES)).toEqual({
      heading: 1,
      columns: ['ignore', 'name', 'headcount', 'outletCount', 'auditType'],
    });
  });

  it('has each meaning once: the first column that has it', () => {
    expect(clientTable([['客户', '公司名称', '人数', '总人数', '网点数', '网点人数']], NO_TABLE_CHOICES).columns).toEqual([
      ...['name', 'ignore', 'headcount', 'ignore', 'outletCount', 'ignore'],
    ]);
  });

  it.each([
    ['several figures in a cell are the people of each', '30、25', 'outletHeadcounts', null],
    ['one figure may be either', 3, 'outlets', 'outlets'],
    ['one figure as text may be either', '3 家', 'outlets', 'outlets'],
    ['a grouped number is one figure', '1,200', 'outlets', 'outlets'],
  ])('under 网点 %s', (_, cell, meaning, question) => {
    const table = clientTable(
      [
        ['客户', '人数', '网点'],
        ['甲', 1200, cell],
      ],
      NO_TABLE_CHOICES,
    );
    expect(table.columns[2]).toBe(meaning);
    expect(tableQuestion(table)).toBe(question);
  });

  it('without headings is read by what stands in it', () => {
    const matrix: Matrix = [
      [1, '甲', 1200, '初次评审'],
      [2, '乙', '80人', '监督'],
      [3, '丙', 'unknown', '复评'],
    ];
    expect(clientTable(matrix, NO_TABLE_CHOICES)).toEqual({ heading: null, columns: ['ignore', 'name', 'headcount', 'auditType'] });
  });

  it('with two columns of counts and no heading is asked about', () => {
    const table = clientTable(
      [
        ['甲', 1200, 30],
        ['乙', 80, 5],
      ],
      NO_TABLE_CHOICES,
    );
    expect(table.columns).toEqual(['name', 'ignore', 'ignore']);
    expect(tableQuestion(table)).toBe('headcount');
  });

  it("follows the user's word, and takes the meaning from the column that had it", () => {
    const matrix: Matrix = [
      ['客户', '人数', '在岗'],
      ['甲', 1200, 1100],
    ];
    expect(clientTable(matrix, { columns: { 2: 'headcount' } }).columns).toEqual(['name', 'ignore', 'headcount']);
    expect(clientTable(matrix, { heading: null, columns: {} }).heading).toBeNull();
  });

  it('lets either word on outlets replace the open one', () => {
    const matrix: Matrix = [
      ['人数', '网点', '门店'],
      [80, 3, 2],
    ];
    expect(clientTable(matrix, { columns: { 2: 'outletCount' } }).columns).toEqual(['headcount', 'ignore', 'outletCount']);
  });

  it('shows samples from below the headings', () => {
    expect(columnSamples([['人数'], [80], [null], ['９０']], 0, 0)).toEqual(['80', '９０']);
  });
});
