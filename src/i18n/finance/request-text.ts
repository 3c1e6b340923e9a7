import type { RequestField } from '../../core/finance/quote/difference';
import type { QuoteRecord } from '../../core/finance/quote/quote-record';
import type { ExtraRequest, QuoteRequest } from '../../core/finance/quote-request';
import type { Tax } from '../../core/fees/tax';
import { isoDate } from '../../core/lifecycle/serial-date';
import type { Locale } from '../../core/local-text';
import { moneyText, percentText, quantityText } from './quote-figures';
import { QUOTE_WORDS } from './quote-words';

interface RequestWords {
  readonly fields: Readonly<Record<RequestField, string>>;
  readonly people: (count: string) => string;
  readonly none: string;
  readonly counted: Readonly<Record<'yes' | 'no', string>>;
  readonly because: (text: string, reason: string) => string;
  readonly edition: (name: string, edition: string) => string;
  readonly days: (count: string) => string;
  readonly discount: (share: string, approver: string) => string;
  readonly tax: (rate: string, mode: Tax['mode']) => string;
  readonly exempt: string;
  readonly noTax: string;
  readonly separator: string;
}

export const REQUEST_WORDS: Readonly<Record<Locale, RequestWords>> = {
  'zh-CN': {
    fields: {
      card: '收费标准',
      organisation: '申请组织',
      date: '报价日期',
      validUntil: '有效期至',
      auditType: '评审类型',
      headcount: '员工总人数',
      effectiveHeadcount: '有效人数',
      outlets: '服务网点',
      outletsCounted: '网点人员',
      categories: '产品类别',
      adjustments: '人日调整',
      override: '人工改定人日',
      extras: '可选项目',
      discount: '折扣',
      tax: '增值税',
      invoice: '发票',
      assessors: '现场评审员',
    },
    people: (count) => `${count} 人`,
    none: '无',
    counted: { yes: '已含在总人数内', no: '未含在总人数内' },
    because: (text, reason) => `${text}（${reason}）`,
    edition: (name, edition) => `${name} · ${edition}版`,
    days: (count) => `${count} 人日`,
    discount: (share, approver) => `${share}，批准人 ${approver}`,
    tax: (rate, mode) => `${rate}，价格${mode === 'included' ? '含税' : '不含税'}`,
    exempt: '免税',
    noTax: '未注明含税与否',
    separator: '、',
  },
  'en-US': {
    fields: {
      card: 'Rate card',
      organisation: 'Organisation',
      date: 'Date',
      validUntil: 'Valid until',
      auditType: 'Audit type',
      headcount: 'Headcount',
      effectiveHeadcount: 'Effective headcount',
      outlets: 'Outlets',
      outletsCounted: 'Outlet staff',
      categories: 'Product categories',
      adjustments: 'Adjustments',
      override: 'Days set by hand',
      extras: 'Optional lines',
      discount: 'Discount',
      tax: 'VAT',
      invoice: 'Invoice',
      assessors: 'Assessors on site',
    },
    people: (count) => `${count} people`,
    none: 'none',
    counted: { yes: 'in the total', no: 'not in the total' },
    because: (text, reason) => `${text} (${reason})`,
    edition: (name, edition) => `${name} · edition ${edition}`,
    days: (count) => `${count} person-days`,
    discount: (share, approver) => `${share}, approved by ${approver}`,
    tax: (rate, mode) => `${rate}, prices ${mode === 'included' ? 'with' : 'without'} tax`,
    exempt: 'exempt',
    noTax: 'not stated whether tax is included',
    separator: ', ',
  },
};

/** A whole number with its thousands apart. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ',');
}

/** One thing that was asked, as people read it. */
export function requestText({ request, card }: Pick<QuoteRecord, 'request' | 'card'>, field: RequestField, locale: Locale): string {
  const words = REQUEST_WORDS[locale];
  const names = QUOTE_WORDS[locale];
  const list = (items: readonly string[]): string => (items.length === 0 ? words.none : items.join(words.separator));
  switch (field) {
    case 'card':
      return words.edition(card.name, card.edition);
    case 'organisation':
      return request.organisation;
    case 'date':
    case 'validUntil':
      return isoDate(request[field]);
    case 'auditType':
      return names.audits[request.auditType];
    case 'headcount':
      return words.people(countText(request.headcount));
    case 'effectiveHeadcount': {
      const { effectiveHeadcount } = request;
      return effectiveHeadcount === null
        ? words.none
        : words.because(words.people(countText(effectiveHeadcount.value)), effectiveHeadcount.reason);
    }
    case 'outlets':
      return list(request.outlets.map(({ name, headcount }) => `${name} ${words.people(countText(headcount))}`.trim()));
    case 'outletsCounted':
      return words.counted[request.outletsCounted ? 'yes' : 'no'];
    case 'categories':
    case 'assessors':
      return countText(request[field]);
    case 'adjustments':
      return list(request.adjustments.map(({ name, share, reason }) => words.because(`${name} ${percentText(share)}`, reason)));
    case 'override':
      return request.override === null
        ? words.none
        : words.because(words.days(quantityText(request.override.days)), request.override.reason);
    case 'extras':
      return list(request.extras.map((extra) => extraText(extra, locale)));
    case 'discount': {
      const { discount } = request;
      return discount === null
        ? words.none
        : words.because(words.discount(percentText(discount.share), discount.approver), discount.reason);
    }
    case 'tax':
      return taxText(request, locale);
    case 'invoice':
      return names.invoices[request.invoice];
  }
}

/** Rate and mode of the tax, or that nothing is said. */
export function taxText({ tax }: QuoteRequest, locale: Locale): string {
  const words = REQUEST_WORDS[locale];
  if (tax === null) return words.noTax;
  return tax.rate.n === 0n ? words.exempt : words.tax(percentText(tax.rate), tax.mode);
}

function extraText({ id, quantity, unitPriceFen }: ExtraRequest, locale: Locale): string {
  const price = unitPriceFen === null ? '' : ` × ${moneyText(unitPriceFen)}`;
  return `${QUOTE_WORDS[locale].lines[id]} ${quantityText(quantity)}${price}`;
}
