import { quoteZhCN } from '../../../../src/i18n/sheets/quote-zh-CN';
import type { NamedCells, OurSheet } from '../../../../src/sheets';

/** The record of a quote as the first sheets of version 1 had it: no labels, nothing about where the days come from. */
const ROWS: readonly (readonly [key: string, ...values: string[]])[] = [
  ['card', 'trial', '试行', '商品售后服务评价达标认证收费标准（试行）'],
  ['revision', '0'],
  ['organisation', '示例电器有限公司'],
  ['number', 'Q-2026-001'],
  ['date', '46353'],
  ['validUntil', '46383'],
  ['auditType', 'initial'],
  ['headcount', '1200'],
  ['outlet', '东城店', '30'],
  ['outletsCounted', 'yes'],
  ['categories', '1'],
  ['extra', 'travel', '1', '345678'],
  ['tax', '3/50', 'included'],
  ['invoice', 'special'],
  ['assessors', '4'],
  ['line:application', '1', '100000', '100000', 'item published'],
  ['line:personDay', '16', '300000', '4800000', 'personDay published'],
  ['line:approvalRegistration', '1', '200000', '200000', 'item published'],
  ['line:annual', '1', '200000', '200000', 'item published'],
  ['line:travel', '1', '345678', '345678', 'item own'],
  ['total', '5645678'],
  ['taxed', '5326111', '319567', '5645678'],
];

/** A quote as it was read back from such a sheet: keys in column N, values in O to R. */
export function oldQuoteSheet(): OurSheet {
  const named = (column: number, texts: readonly string[]): NamedCells => {
    const cells = texts.map((text) => [text]);
    return { row: 2, column, contents: cells, values: cells };
  };
  const value = (index: number): NamedCells =>
    named(
      14 + index,
      ROWS.map((row) => row[index + 1] ?? ''),
    );
  return {
    id: '报价单 Q-2026-001',
    name: '报价单 Q-2026-001',
    visible: true,
    protected: false,
    marker: { kind: 'quote', version: 1, subject: 'trial', locale: 'zh-CN', edition: '试行' },
    names: {
      CERT_QuoteKeys: named(
        13,
        ROWS.map(([key]) => key),
      ),
      CERT_QuoteRecord1: value(0),
      CERT_QuoteRecord2: value(1),
      CERT_QuoteRecord3: value(2),
      CERT_QuoteRecord4: value(3),
      CERT_QuoteState: named(8, [quoteZhCN.states.issued]),
      CERT_QuoteIssued: named(2, ['2026-11-27 李']),
      CERT_QuoteFingerprint: named(8, ['0123 4567 89ab cdef']),
      CERT_QuoteCheck: named(3, [quoteZhCN.agrees]),
    },
  };
}
