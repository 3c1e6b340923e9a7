import { rational } from '../../../../../src/core/exact';
import { priceQuote } from '../../../../../src/core/finance/quote/price-quote';
import { quoteAsHtml, quoteAsText } from '../../../../../src/i18n/finance/quote-table';
import { PLAIN, trial } from '../../../../support/finance/quote-requests';

const outcome = priceQuote({ ...PLAIN, organisation: '<b>甲</b> & "乙"', tax: { rate: rational(6, 100), mode: 'included' } }, trial);

test('a copied quote is a table, and what was typed is no markup', () => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const html = quoteAsHtml(outcome.value, 0, 'zh-CN');
  expect(html).toContain('&lt;b&gt;甲&lt;/b&gt; &amp; &quot;乙&quot;');
  expect(html.match(/<tr>/gu)).toHaveLength(1 + 4 + 3);
  expect(html).toContain('¥48,000.00');
});

test('as text it has a line for each row, its cells parted by tabs, and the status of the card', () => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const lines = quoteAsText(outcome.value, 2, 'en-US').split('\n');
  expect(lines[0]).toBe('Quote for certification Q-2026-001 (revision 2)');
  expect(lines).toContain('Assessment fee\t16\tperson-days\t¥3,000.00\t¥48,000.00\tBand 1176–1550, see the next page');
  expect(lines).toContain('Total with tax\t¥53,000.00');
  expect(lines).toContain(trial.status);
});
