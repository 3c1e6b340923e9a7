import { LOCALES } from '../../../src/i18n/locale';
import { SCORING_HEADER_NAMES, type OurSheet } from '../../../src/sheets';
import {
  isSigned,
  parseSignature,
  signaturesIn,
  signatureState,
  signatureText,
  type SignatureLine,
} from '../../../src/sheets/scoring-signature';

const WHEN = '2026-11-26 15:03:00';
const PRINT = 'a1b2 c3d4 e5f6 0718';
const reviewed: SignatureLine = { kind: 'reviewed', who: '李四', when: WHEN, fingerprint: PRINT };
const signed: SignatureLine = { kind: 'signed', who: '张三', when: WHEN, level: '五星级', score: '96.50', fingerprint: PRINT };
const locked: SignatureLine = { kind: 'locked', who: '王五', when: WHEN };

test('reads as a person would write it', () => {
  expect(signatureText([reviewed, signed, locked], 'zh-CN')).toBe(
    '已复核：李四 · 2026-11-26 15:03:00 · 指纹 a1b2 c3d4 e5f6 0718\n' +
      '已签署：张三 · 2026-11-26 15:03:00 · 五星级 · 96.50 · 指纹 a1b2 c3d4 e5f6 0718\n' +
      '已锁定：王五 · 2026-11-26 15:03:00',
  );
  expect(signatureText([signed], 'en-US')).toBe('Signed: 张三 · 2026-11-26 15:03:00 · 五星级 · 96.50 · fingerprint a1b2 c3d4 e5f6 0718');
});

test.each(LOCALES)('what is written in %s is read again', (locale) => {
  const lines = [reviewed, signed, { ...signed, who: 'Ann' }, locked];
  expect(parseSignature(signatureText(lines, locale))).toEqual(lines);
});

test('a name with our separator or a line break stays one name', () => {
  const text = signatureText([{ ...signed, who: ' 阿·凡\n提 ' }], 'zh-CN');
  expect(signaturesIn(parseSignature(text)).map(({ who }) => who)).toEqual(['阿-凡 提']);
});

test.each([
  ['nothing', [], 'draft'],
  ['reviewed', [reviewed], 'reviewed'],
  ['signed', [reviewed, signed], 'signed'],
  ['signed without a review', [signed], 'signed'],
  ['locked', [reviewed, signed, locked], 'locked'],
  ['a lock without a signature', [locked], 'draft'],
] as const)('%s', (_what, lines, state) => expect(signatureState(lines)).toBe(state));

test('what others wrote into the cell is no signature', () => {
  const sheet = (text: string): OurSheet => ({
    id: '1',
    name: 's',
    visible: true,
    protected: false,
    marker: null,
    names: { [SCORING_HEADER_NAMES.signature]: { row: 0, column: 0, values: [[text]], contents: [[text]] } },
  });
  expect(isSigned(sheet('张三'))).toBe(false);
  expect(isSigned(sheet(signatureText([reviewed], 'zh-CN')))).toBe(false);
  expect(isSigned(sheet(`note\r\n${signatureText([signed], 'en-US')}`))).toBe(true);
});
