import type { ActiveSheet } from '../../../src/taskpane/host/excel-host';
import { retireNotices } from '../../../src/taskpane/jobs/retire-notices';
import type { Notice } from '../../../src/taskpane/problems/notice';
import { createStore } from '../../../src/taskpane/state/store';

const CREATED: Notice = { kind: 'created', sheet: 'scoring', name: '评分表', withHeadcount: false };
const REFUSED: Notice = { kind: 'problem', problem: { kind: 'refused', refusal: { code: 'headcount_below_one', value: '0' } } };
const PROTECTED: Notice = { kind: 'problem', problem: { kind: 'workbook_protected' } };

function sheet(name: string, judgement: string): ActiveSheet {
  return {
    state: 'read',
    id: '1',
    name,
    marker: { kind: 'scoring', version: 1, subject: 'GB/T 27922-2011', locale: 'zh-CN' },
    cells: { CERT_Judgements: [judgement] },
    names: {},
    frozen: false,
  };
}

function setUp(first: Notice) {
  const notice = createStore<Notice | null>(first);
  const activeSheet = createStore<ActiveSheet | null>(null);
  const headcount = createStore('0');
  const section = createStore('scoring');
  retireNotices({ notice, activeSheet, headcount, section });
  return { notice, activeSheet, headcount, section };
}

test('a new sheet is announced until its first edit', () => {
  const { notice, activeSheet } = setUp(CREATED);
  activeSheet.set(sheet('Sheet1', '未评'));
  activeSheet.set(sheet('评分表', '未评'));
  activeSheet.set(sheet('评分表', '未评'));
  expect(notice.get()).toBe(CREATED);
  activeSheet.set(sheet('评分表', '符合'));
  expect(notice.get()).toBeNull();
});

test('a new sheet is announced until another tab is chosen; problems stay', () => {
  const made = setUp(CREATED);
  made.section.set('scoring');
  expect(made.notice.get()).toBe(CREATED);
  made.section.set('fees');
  expect(made.notice.get()).toBeNull();
  const failed = setUp(PROTECTED);
  failed.section.set('tools');
  expect(failed.notice.get()).toBe(PROTECTED);
});

test('a refused headcount is told of until it is changed', () => {
  const { notice, headcount } = setUp(REFUSED);
  headcount.set('12');
  expect(notice.get()).toBeNull();
});

test('other problems stay until they are dismissed', () => {
  const { notice, headcount, activeSheet } = setUp(PROTECTED);
  headcount.set('12');
  activeSheet.set(sheet('评分表', '符合'));
  expect(notice.get()).toBe(PROTECTED);
});
