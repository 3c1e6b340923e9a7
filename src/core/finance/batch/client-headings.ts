import type { Cell } from '../../cells/cell';
import { normalize } from '../../cells/words';
import type { ClientColumn } from './client-column';

/** Words of headings; compared like all words, brackets such as 人数(人) aside. A Chinese heading may have more before its word: 2026年员工人数. */
const HEADING_WORDS: Readonly<Record<Exclude<ClientColumn, 'ignore'>, readonly string[]>> = {
  name: [
    ...['名称', '客户', '客户名称', '单位', '单位名称', '公司', '公司名称', '企业', '企业名称', '组织', '组织名称', '机构', '机构名称'],
    ...['申请组织', '申请单位', '申请方', '受审核方', '受评审方', '受评审组织'],
    ...['name', 'client', 'client name', 'customer', 'customer name', 'company', 'company name', 'firm'],
    ...['organisation', 'organization', 'organisation name', 'organization name', 'applicant'],
  ],
  headcount: [
    ...['人数', '总人数', '员工数', '员工人数', '员工总数', '员工总人数', '职工人数', '职工总数', '从业人数', '在职人数', '人员总数'],
    ...['headcount', 'total headcount', 'employees', 'total employees', 'number of employees', 'no. of employees', 'staff'],
    ...['total staff', 'people', 'number of people'],
  ],
  outletCount: [
    ...['网点数', '网点数量', '网点个数', '服务网点数', '服务网点数量', '分支机构数', '分支机构数量', '门店数', '门店数量'],
    ...['outlet count', 'number of outlets', 'no. of outlets', 'number of branches', 'number of sites'],
  ],
  outletHeadcounts: [
    ...['网点人数', '各网点人数', '网点员工数', '网点员工人数', '服务网点人数', '各服务网点人数', '分支机构人数', '门店人数', '各门店人数'],
    ...['outlet headcount', 'outlet headcounts', 'headcount of outlets', 'headcounts of outlets', 'outlet staff', 'outlet employees'],
  ],
  outlets: ['网点', '服务网点', '分支机构', '门店', 'outlet', 'outlets', 'branches', 'sites'],
  auditType: [
    ...['评审类型', '评审种类', '审核类型', '审核种类', '评审阶段', '审核阶段'],
    ...['audit type', 'type of audit', 'audit', 'audit kind', 'kind of audit'],
  ],
};

const WORDS = Object.entries(HEADING_WORDS)
  .flatMap(([meaning, words]) => words.map((word) => ({ meaning: meaning as ClientColumn, word, chinese: !/[a-z]/u.test(word) })))
  .sort((first, second) => second.word.length - first.word.length);

/** Longer texts are titles or notes. */
const LONGEST = 30;

/** What a heading says its column holds; undefined when it says nothing known. */
export function clientHeading(cell: Cell): ClientColumn | undefined {
  if (typeof cell !== 'string') return undefined;
  const plain = normalize(cell)
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, '')
    .replace(/[*:]/gu, '')
    // Chinese headings are spaced out to look wider: 人  数.
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/gu, '')
    .trim();
  if (plain === '' || plain.length > LONGEST) return undefined;
  return WORDS.find(({ word, chinese }) => plain === word || (chinese && plain.endsWith(word)))?.meaning;
}
