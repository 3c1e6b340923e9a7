import { readHeadcount } from '../../core/fees/band';
import { readOutlets } from '../../core/fees/outlets';
import { priceAudit } from '../../core/fees/quote';
import { accept } from '../../core/result';
import { localeOfLanguage } from '../../i18n/locale';
import { quoteRows } from '../answers/quote-rows';
import { readAuditType } from '../arguments/audit';
import { cellsOf } from '../arguments/headcounts';
import { readRateCardArgument } from '../arguments/rate-card';
import { readLanguage, singleCell } from '../arguments/single';
import { readTax } from '../arguments/tax';
import type { FunctionDefinition } from '../definition';
import { auditTypeParameter, languageParameter, rateCardParameter } from '../parameters';
import { feeSource } from '../sources';

export const quote: FunctionDefinition = {
  id: 'QUOTE',
  group: 'fees',
  since: '0.2.0',
  summary: {
    'zh-CN': '一次评审的报价单：项目、数量、单位、单价、金额、说明，末行为合计，可列增值税（含表头的溢出区域）',
    'en-US': 'Quote of one audit: item, quantity, unit, price, amount, why, and the total, with VAT if asked (spills with a header row)',
  },
  notes: [
    {
      'zh-CN':
        '给出税率时必须注明价格 含税 或 不含税，不作假定：53000 含税 6% 为 50000.00 + 3000.00；53000 不含税加 3180.00 为 56180.00。只舍入一次，到分。',
      'en-US':
        'With a tax rate, say whether prices include it; nothing is assumed: 53,000 with 6% included is 50,000.00 + 3,000.00; 53,000 without it plus 3,180.00 is 56,180.00. Rounded once, to the fen.',
    },
    {
      'zh-CN':
        '常见税率：一般纳税人 6%，小规模纳税人 3%（优惠期至 2027-12-31 为 1%），也可能免税；以开票方实际适用为准。税率 0 与空白一样按省略处理（桌面版把空白当作 0 传入），免税请写“免税”。',
      'en-US':
        'Usual rates: 6% general taxpayer, 3% small-scale (1% as a concession until 2027-12-31), or exempt; what the invoicing party is subject to prevails. A rate of 0 counts as left out like a blank (the desktop hands a blank over as 0): write "exempt".',
    },
    {
      'zh-CN':
        '总人数须包含网点人员，各网点人数合计超过总人数时报错。网点人日按收费标准自身的规则：试行标准未规定另计，加 0 人日并在说明列注明。不含差旅食宿。',
      'en-US':
        "The headcount must include the staff of the outlets: outlets with more people than that are refused. Their person-days follow the rate card's own rule: the trial fee standard has none, so 0 are added and the last column says so. Travel and lodging are not included.",
    },
  ],
  source: feeSource,
  parameters: [
    {
      name: 'headcount',
      label: { 'zh-CN': '人数', 'en-US': 'headcount' },
      help: {
        'zh-CN': '组织员工总人数（含服务网点），不小于 1 的整数，一个单元格',
        'en-US': 'All employees of the organisation, outlets included: a whole number of 1 or more, one cell',
      },
      since: '0.2.0',
    },
    { ...auditTypeParameter, since: '0.2.0' },
    rateCardParameter,
    {
      name: 'outlets',
      label: { 'zh-CN': '其他网点', 'en-US': 'outlets' },
      help: {
        'zh-CN': '总部以外各网点的人数（已含在总人数内），一个单元格或一片区域；空白表示没有',
        'en-US': 'Headcount of each outlet beside the head office, part of the total headcount: one cell or a range; blank is none',
      },
      optional: true,
      since: '0.2.0',
    },
    {
      name: 'taxRate',
      label: { 'zh-CN': '税率', 'en-US': 'taxRate' },
      help: {
        'zh-CN': '增值税税率，如 0.06 或 "6%"；"免税"；省略则不列税',
        'en-US': 'VAT rate such as 0.06 or "6%"; "exempt"; without it no tax is shown',
      },
      optional: true,
      since: '0.2.0',
    },
    {
      name: 'taxIncluded',
      label: { 'zh-CN': '含税方式', 'en-US': 'taxIncluded' },
      help: {
        'zh-CN': '价格 含税（TRUE）或 不含税（FALSE）；给出税率时必填，免税可省略',
        'en-US': 'Prices have the tax included (TRUE) or excluded (FALSE); needed with a tax rate, not where exempt',
      },
      optional: true,
      choices: [
        { 'zh-CN': '含税', 'en-US': 'included' },
        { 'zh-CN': '不含税', 'en-US': 'excluded' },
      ],
      since: '0.2.0',
    },
    { ...languageParameter, since: '0.2.0' },
  ],
  compute: ([headcount, auditType, rateCard, outlets, taxRate, taxIncluded, language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const cell = singleCell(headcount, 'headcount');
    if (!cell.ok) return cell;
    const count = readHeadcount(cell.value);
    if (!count.ok) return count;
    const typeCell = singleCell(auditType, 'auditType');
    if (!typeCell.ok) return typeCell;
    const type = readAuditType(typeCell.value);
    if (!type.ok) return type;
    const card = readRateCardArgument(rateCard);
    if (!card.ok) return card;
    const counts = readOutlets(cellsOf(outlets));
    if (!counts.ok) return counts;
    const tax = readTax(taxRate, taxIncluded);
    if (!tax.ok) return tax;
    const request = { headcount: count.value, auditType: type.value, card: card.value, outlets: counts.value, tax: tax.value };
    const priced = priceAudit(request);
    return priced.ok ? accept(quoteRows(request, priced.value, localeOfLanguage(words.value))) : priced;
  },
  formats: [null, null, null, 'money', 'money', null],
  examples: [
    {
      args: [1200, '初次评审', null, null, '6%', '含税'],
      gives: [
        ['项目', '数量', '单位', '单价（元）', '金额（元）', '说明'],
        ['申请费', 1, '项', 1000, 1000, '公开发布'],
        ['评审费', 16, '人日', 3000, 48000, '人数区间 1176-1550，初次评审人日合计（公开发布）'],
        ['审定与注册费', 1, '项', 2000, 2000, '公开发布'],
        ['年金（含标志使用）', 1, '项', 2000, 2000, '公开发布'],
        ['不含税金额', '', '', '', 50000, '价税合计 ÷（1 + 6%），四舍五入到分'],
        ['增值税', '', '', '', 3000, '价税合计 − 不含税金额'],
        ['价税合计', '', '', '', 53000, '各项之和；试行/历史参考价,以认证机构现行公开收费为准；不含差旅食宿'],
      ],
      shows: { 'zh-CN': '1200 人初次评审，价格含 6% 增值税', 'en-US': '1,200 people, initial audit, prices with 6% VAT included' },
    },
    {
      args: [1200, null, null, null, 0.06],
      gives: { error: 'tax_included_missing' },
      shows: { 'zh-CN': '给了税率而未注明是否含税', 'en-US': 'A tax rate without saying whether it is included' },
    },
  ],
};
