import type { AuditType } from '../../core/cells/words';
import type { FigureOrigin } from '../../core/finance/card';
import type { LineId, LineUnit } from '../../core/finance/priced-quote';
import type { InvoiceKind } from '../../core/finance/quote-request';
import type { Locale } from '../../core/local-text';

/** What the things of a quote are called, on the sheet and in the pane. */
export interface QuoteWords {
  readonly lines: Readonly<Record<LineId, string>>;
  readonly units: Readonly<Record<LineUnit, string>>;
  readonly audits: Readonly<Record<AuditType, string>>;
  readonly origins: Readonly<Record<FigureOrigin, string>>;
  readonly invoices: Readonly<Record<InvoiceKind, string>>;
}

export const QUOTE_WORDS: Readonly<Record<Locale, QuoteWords>> = {
  'zh-CN': {
    lines: {
      application: '申请费',
      personDay: '评审费',
      approvalRegistration: '审定与注册费',
      annual: '年金（含标志使用）',
      travel: '差旅食宿（据实）',
      copy: '证书副本',
      subCertificate: '子证书',
      translation: '证书翻译',
      change: '证书变更',
      followUp: '跟踪评审',
      discount: '折扣',
    },
    units: { personDay: '人日', item: '项', piece: '份', share: '比例' },
    audits: { initial: '初次评审', surveillance: '监督评审', recertification: '复评' },
    origins: { published: '公开发布', derived: '推导值', default: '本产品默认值，无公开来源', own: '自行填写' },
    invoices: { special: '增值税专用发票', ordinary: '增值税普通发票' },
  },
  'en-US': {
    lines: {
      application: 'Application fee',
      personDay: 'Assessment fee',
      approvalRegistration: 'Approval and registration fee',
      annual: 'Annual fee (use of the mark)',
      travel: 'Travel and lodging (at cost)',
      copy: 'Certificate copy',
      subCertificate: 'Sub-certificate',
      translation: 'Translation of the certificate',
      change: 'Change of the certificate',
      followUp: 'Follow-up visit',
      discount: 'Discount',
    },
    units: { personDay: 'person-days', item: 'item', piece: 'pcs', share: 'share' },
    audits: { initial: 'Initial audit', surveillance: 'Surveillance', recertification: 'Recertification' },
    origins: {
      published: 'published',
      derived: 'derived',
      default: 'a default of this product, no published source',
      own: 'typed by hand',
    },
    invoices: { special: 'Special VAT invoice', ordinary: 'Ordinary VAT invoice' },
  },
};
