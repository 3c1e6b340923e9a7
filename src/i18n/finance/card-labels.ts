import type { AuditType } from '../../core/cells/words';
import type { CardField, CardItem, DaysColumn, FactorColumn, ReadingColumn } from '../../core/finance/card/card-problem';
import type { Locale } from '../../core/local-text';

/** What the parts of a rate card are called, in its sheet, in the pane and in sentences about them. */
export interface CardLabels {
  readonly fields: Readonly<Record<CardField, string>>;
  readonly items: Readonly<Record<CardItem, string>>;
  readonly auditTypes: Readonly<Record<AuditType, string>>;
  readonly amount: string;
  readonly origin: string;
  readonly min: string;
  readonly max: string;
  readonly days: Readonly<Record<DaysColumn, string>>;
  readonly factors: Readonly<Record<FactorColumn, string>>;
  /** What else the card's material says. */
  readonly readings: Readonly<Record<ReadingColumn | 'title', string>>;
  readonly bands: string;
  readonly card: string;
}

const zhCN: CardLabels = {
  fields: {
    name: '名称',
    edition: '版本',
    id: '编号',
    body: '认证机构',
    source: '来源',
    status: '状态说明',
    taxNote: '含税说明',
    validFrom: '有效期自',
    validTo: '有效期至',
    outletMinimumDays: '每个其他网点最低人日',
    categoryDays: '每增加一个产品类别的人日',
    surveillanceDays: '监督评审人日',
    recertificationDays: '复评人日',
    recertificationApplicationFee: '复评申请费',
    daysRounding: '人日取整',
    onsiteShare: '现场人日最低占比',
    effectiveHeadcount: '按有效人数查表',
    mostOff: '调整因素合计最多减',
    mostOn: '调整因素合计最多加',
    mostDiscount: '最大折扣',
    refundsRegistration: '未通过退审定与注册费',
  },
  items: {
    application: '申请费',
    personDay: '评审人日单价',
    approvalRegistration: '审定与注册费',
    annual: '年金（含标志使用）',
    travel: '差旅食宿',
    copy: '证书副本',
    subCertificate: '子证书',
    translation: '翻译',
    change: '证书变更',
    followUp: '跟踪验证',
  },
  auditTypes: { initial: '初次评审', surveillance: '监督评审', recertification: '复评' },
  amount: '金额',
  origin: '数据来源',
  min: '人数从',
  max: '人数至',
  days: { total: '合计', onsite: '现场', origin: '数据来源' },
  factors: { name: '因素', least: '最小', most: '最大' },
  readings: { title: '来源的另一说法', rule: '人日', waivable: '可能免收', source: '来源' },
  bands: '人数区间与人日',
  card: '收费标准',
};

const enUS: CardLabels = {
  fields: {
    name: 'Name',
    edition: 'Edition',
    id: 'Id',
    body: 'Certification body',
    source: 'Source',
    status: 'Status',
    taxNote: 'Note on tax',
    validFrom: 'Valid from',
    validTo: 'Valid to',
    outletMinimumDays: 'Least person-days for each further outlet',
    categoryDays: 'Person-days for each further product category',
    surveillanceDays: 'Surveillance person-days',
    recertificationDays: 'Recertification person-days',
    recertificationApplicationFee: 'Application fee at recertification',
    daysRounding: 'Rounding of person-days',
    onsiteShare: 'Least share on site',
    effectiveHeadcount: 'Bands by effective headcount',
    mostOff: 'Factors together: at most off',
    mostOn: 'Factors together: at most on',
    mostDiscount: 'Largest discount',
    refundsRegistration: 'Registration fee refunded on failure',
  },
  items: {
    application: 'Application fee',
    personDay: 'Day rate of assessors',
    approvalRegistration: 'Approval and registration',
    annual: 'Annual fee with mark',
    travel: 'Travel and lodging',
    copy: 'Certificate copy',
    subCertificate: 'Sub-certificate',
    translation: 'Translation',
    change: 'Certificate change',
    followUp: 'Follow-up visit',
  },
  auditTypes: { initial: 'Initial audit', surveillance: 'Surveillance', recertification: 'Recertification' },
  amount: 'Amount',
  origin: 'Source of figure',
  min: 'Headcount from',
  max: 'Headcount to',
  days: { total: 'Total', onsite: 'On site', origin: 'Source of figure' },
  factors: { name: 'Factor', least: 'Least', most: 'Most' },
  readings: { title: 'Other reading of the source', rule: 'Person-days', waivable: 'May be waived', source: 'Source' },
  bands: 'Headcount bands and person-days',
  card: 'Rate card',
};

export const CARD_LABELS: Readonly<Record<Locale, CardLabels>> = { 'zh-CN': zhCN, 'en-US': enUS };
