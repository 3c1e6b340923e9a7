import { KIND_WORDS } from './kind-words';
import type { PriceListStrings } from './price-list-strings';

export const priceListZhCN: PriceListStrings = {
  sheetName: KIND_WORDS['zh-CN'].priceList,
  fontName: '微软雅黑',
  title: '批量报价',
  footer: '第 &P 页，共 &N 页',
  card: (name, edition, body) => `收费标准：${name} · 版本 ${edition} · ${body}`,
  status: (status) => `状态：${status}`,
  terms: ({ date, auditType, outletsCounted, tax, taxNote }) =>
    [
      `报价日期 ${date}`,
      `未注明评审类型的按${auditType}`,
      outletsCounted ? '总人数含网点人员' : '总人数不含网点人员',
      ...(tax === null
        ? [taxNote]
        : [tax.exempt ? '免税' : `${tax.mode === 'included' ? '合计为含税价' : '合计为不含税价'}，税率 ${tax.rate}，每家按合计计税一次`]),
      '币种人民币（元）',
      '差旅食宿据实由客户承担，不在内',
    ].join(' · '),
  source: (sheet, address, blank, subtotals) =>
    [
      `来源：“${sheet}” ${address}`,
      ...(blank > 0 ? [`跳过空行 ${blank}`] : []),
      ...(subtotals > 0 ? [`跳过合计行 ${subtotals}`] : []),
      '原表未改动；以下为数值，不随原表或收费标准变动',
    ].join(' · '),
  sum: '合计',
  counts: { priced: ' 家已报价', between: '，', leftOut: ' 行未计入' },
  refused: ' 行有问题，未报价',
  repeated: (above) => `与原表第 ${above} 行名称和评审类型相同，已照常报价并计入合计，请核对是否重复。`,
  columns: {
    row: '原行号',
    name: '名称',
    headcount: '人数',
    outlets: '网点',
    auditType: '评审类型',
    band: '人数区间',
    days: '人日',
    application: '申请费（元）',
    personDay: '评审费（元）',
    approvalRegistration: '审定与注册费（元）',
    annual: '年金（元）',
    total: '合计（元）',
    net: '不含税金额（元）',
    tax: '税额（元）',
    gross: '价税合计（元）',
    error: '问题与提示',
  },
  money: '"¥"#,##0.00',
  widths: {
    ...{ row: 46, name: 170, headcount: 56, outlets: 70, auditType: 66, band: 74, days: 46 },
    ...{ application: 84, personDay: 92, approvalRegistration: 100, annual: 84 },
    ...{ total: 96, net: 108, tax: 84, gross: 96, error: 320 },
  },
};
