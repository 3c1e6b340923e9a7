import { createHash } from 'node:crypto';
import { canonicalText, fingerprint, shownFingerprint, type Sha256 } from '../../../../src/core/audit/fingerprint';
import type { ScoreContent } from '../../../../src/core/audit/score-content';

const sha256: Sha256 = (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

const content: ScoreContent = {
  standard: 'GB/T 27922-2011',
  edition: '2025-A',
  header: { organisation: '某某公司', date: 46_000 },
  rows: [
    { id: 'R01', fields: { points: 5, judgements: '符合', reasons: '' } },
    { id: 'R02', fields: { points: 12.5, judgements: '', reasons: null } },
  ],
  specials: [{ id: '1', fields: { specialCategories: '', specialTexts: 'x' } }],
};
const withRow = (fields: ScoreContent['rows'][number]['fields']): ScoreContent => ({
  ...content,
  rows: [{ id: 'R01', fields }, ...content.rows.slice(1)],
});

test('is SHA-256 of the canonical text, which is fixed for good', async () => {
  expect(canonicalText(content)).toBe(
    '["CERT",1,"GB/T 27922-2011","2025-A",[["date",46000],["organisation","某某公司"]],' +
      '["[\\"R01\\",[[\\"judgements\\",\\"符合\\"],[\\"points\\",5]]]","[\\"R02\\",[[\\"points\\",12.5]]]"],' +
      '["[\\"1\\",[[\\"specialTexts\\",\\"x\\"]]]"]]',
  );
  expect(await fingerprint(content, sha256)).toBe(await sha256(canonicalText(content)));
});

test('shows sixteen digits in groups of four', () => {
  expect(shownFingerprint('0123456789abcdef0123')).toBe('0123 4567 89ab cdef');
});

test.each([
  ['a blank as null', withRow({ points: 5, judgements: '符合', reasons: null })],
  ['a blank left out', withRow({ points: 5, judgements: '符合' })],
  ['a blank of spaces', withRow({ points: 5, judgements: '符合', reasons: '  ' })],
  ['a field that does not exist yet', withRow({ points: 5, judgements: '符合', later: '' })],
  ['binary noise beyond 15 digits', withRow({ points: 5.000000000000001, judgements: '符合' })],
  ['rows in another order', { ...content, rows: [...content.rows].reverse() }],
  [
    'a blank judgement as 0',
    { ...content, rows: [content.rows[0], { id: 'R02', fields: { points: 12.5, judgements: 0 } }] } as ScoreContent,
  ],
  ['an empty line of special deductions', { ...content, specials: [...content.specials, { id: '', fields: { specialTexts: '' } }] }],
])('%s changes nothing', (_what, same) => expect(canonicalText(same)).toBe(canonicalText(content)));

test.each([
  ['another judgement', withRow({ points: 5, judgements: '不符合' })],
  ['a number as text', withRow({ points: '5', judgements: '符合' })],
  ['0 where 0 is a number', withRow({ points: 5, judgements: '符合', adjudged: 0 })],
  ['another edition', { ...content, edition: '2025-B' }],
  ['another standard', { ...content, standard: 'SB/T 10401-2006' }],
  ['a row less', { ...content, rows: content.rows.slice(1) }],
  ['an id twice', { ...content, rows: [...content.rows, ...content.rows.slice(1)] }],
  ['a text in the next field', withRow({ points: 5, reasons: '符合' })],
  ['another header', { ...content, header: { ...content.header, date: 46_001 } }],
])('%s changes it', (_what, other) => expect(canonicalText(other)).not.toBe(canonicalText(content)));

test('composed and decomposed text, and line breaks of either kind, are the same', () => {
  const one = withRow({ points: 5, reasons: 'caf\u00e9\nb' });
  const other = withRow({ points: 5, reasons: 'cafe\u0301\r\nb' });
  expect(canonicalText(one)).toBe(canonicalText(other));
});
