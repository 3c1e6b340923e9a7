import { LOCALES } from '../../../src/i18n/locale';
import { SCORING_HEADER_NAMES, type OurSheet } from '../../../src/sheets';
import {
  parseSignature,
  sealIn,
  sealOf,
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
const unlocked: SignatureLine = { kind: 'unlocked', who: '赵六', when: WHEN };

test('reads as a person would write it', () => {
  expect(signatureText([reviewed, signed, locked], 'zh-CN')).toBe(
    '已复核：李四 · 2026-11-26 15:03:00 · 指纹 a1b2 c3d4 e5f6 0718\n' +
      '已签署：张三 · 2026-11-26 15:03:00 · 五星级 · 96.50 · 指纹 a1b2 c3d4 e5f6 0718\n' +
      '已锁定：王五 · 2026-11-26 15:03:00',
  );
  expect(signatureText([signed], 'en-US')).toBe('Signed: 张三 · 2026-11-26 15:03:00 · 五星级 · 96.50 · fingerprint a1b2 c3d4 e5f6 0718');
});

test.each(LOCALES)('what is written in %s is read again', (locale) => {
  const lines = [reviewed, signed, { ...signed, who: 'Ann' }, locked, unlocked];
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
  ['signed and unlocked', [signed, unlocked], 'signed'],
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
  expect(sealOf(sheet('张三'))).toBeNull();
  expect(sealOf(sheet(signatureText([reviewed], 'zh-CN')))).toBeNull();
  expect(sealOf(sheet(`note\r\n${signatureText([signed], 'en-US')}`))).toEqual({ who: '张三', when: WHEN });
});

test.each([
  ['nothing', [], null],
  ['a review', [reviewed], null],
  ['a signature', [signed], '张三'],
  ['the last of several', [signed, { ...signed, who: 'Ann' }], 'Ann'],
  ['a signature under lock: whoever signed, not whoever locked', [signed, locked], '张三'],
  ['unlocked', [signed, unlocked], null],
  ['unlocked and reviewed again', [signed, unlocked, reviewed], null],
  ['signed again', [signed, unlocked, { ...signed, who: 'Ann' }], 'Ann'],
  ['locked again without a new signature', [signed, unlocked, locked], '张三'],
  ['unlocked, signed, unlocked', [signed, unlocked, signed, unlocked], null],
] as const)('who closes a sheet: %s', (_what, lines, who) => expect(sealIn(lines)?.who ?? null).toBe(who));
