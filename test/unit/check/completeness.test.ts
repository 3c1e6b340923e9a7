import { buildFindingsSheet, buildScoringSheet, FINDING_NAMES, SCORING_NAMES, syncFindings } from '../../../src/sheets';
import { CHECK_CODES, type CheckItem } from '../../../src/sheets/check/check-item';
import { completeness } from '../../../src/sheets/check/completeness';
import { checkMessages } from '../../../src/i18n/pane/audit/check';
import { gbt27922 } from '../../../src/standards';
import { PlainSheet } from '../../support/plain-sheet';

const WORDS = {
  'zh-CN': {
    unscored: '未评',
    conforming: '符合',
    bad: '不符合',
    sampled: '抽样',
    deleted: '不适用',
    category: '违反法律法规',
    special: '特1',
  },
  'en-US': {
    unscored: 'unscored',
    conforming: 'conforming',
    bad: 'nonconforming',
    sampled: 'sampled',
    deleted: 'n/a',
    category: 'x',
    special: 'SD1',
  },
} as const;
type Locale = keyof typeof WORDS;
type Words = (typeof WORDS)[Locale];

/** A scoring sheet in which everything is judged conforming with a note. */
function whole(locale: Locale): PlainSheet {
  const sheet = new PlainSheet(buildScoringSheet({ standard: gbt27922, locale }), 'S');
  gbt27922.indicators.forEach((_, line) => {
    sheet.type(SCORING_NAMES.judgements, line, WORDS[locale].conforming).type(SCORING_NAMES.reasons, line, 'seen');
  });
  return sheet;
}

const brief = (items: readonly CheckItem[]): string[] => items.map(({ code, address, label }) => `${code} ${address} ${label}`);

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  const words = WORDS[locale];
  const category = gbt27922.specialDeductionCategories[0]?.name[locale] ?? '';

  test('a sheet that is whole lacks nothing', () => {
    expect(completeness([whole(locale).read()])).toEqual([]);
  });

  const damages: readonly (readonly [string, (sheet: PlainSheet, own: Words) => unknown, readonly string[]])[] = [
    ['an open row', (sheet, own) => sheet.type(SCORING_NAMES.judgements, 0, own.unscored), ['unscored E9 R01']],
    ['an emptied judgement', (sheet) => sheet.type(SCORING_NAMES.judgements, 1, ''), ['unscored E10 R02']],
    [
      'points lost without a note',
      (sheet, own) => sheet.type(SCORING_NAMES.judgements, 2, own.bad).type(SCORING_NAMES.reasons, 2, ' '),
      ['evidence_missing K11 R03'],
    ],
    [
      'a sampled row that lost points without a note',
      (sheet, own) =>
        sheet
          .type(SCORING_NAMES.judgements, 2, own.sampled)
          .type(SCORING_NAMES.samples, 2, 3)
          .type(SCORING_NAMES.nonconforming, 2, 1)
          .type(SCORING_NAMES.reasons, 2, ''),
      ['evidence_missing K11 R03'],
    ],
    ['no evidence at all', (sheet) => sheet.type(SCORING_NAMES.reasons, 3, ''), ['evidence_none K12 R04']],
    ['a record is evidence', (sheet) => sheet.type(SCORING_NAMES.reasons, 3, '').type(SCORING_NAMES.records, 3, 'F-12'), []],
    [
      'does not apply, without a reason',
      (sheet, own) => sheet.type(SCORING_NAMES.judgements, 4, own.deleted).type(SCORING_NAMES.reasons, 4, ''),
      ['reason_missing K13 R05'],
    ],
    [
      'points by judgement, without a reason',
      (sheet) => sheet.type(SCORING_NAMES.adjudged, 4, 2).type(SCORING_NAMES.reasons, 4, ''),
      ['reason_missing K13 R05'],
    ],
    ['points by judgement with one', (sheet) => sheet.type(SCORING_NAMES.adjudged, 4, 0), []],
    [
      'points by judgement on a row that does not apply',
      (sheet, own) => sheet.type(SCORING_NAMES.judgements, 4, own.deleted).type(SCORING_NAMES.adjudged, 4, 2),
      ['row_invalid E13 R05'],
    ],
    ['a word nobody knows', (sheet) => sheet.type(SCORING_NAMES.judgements, 5, 'maybe'), ['row_invalid E14 R06']],
    [
      'more nonconforming than samples',
      (sheet, own) =>
        sheet.type(SCORING_NAMES.judgements, 5, own.sampled).type(SCORING_NAMES.samples, 5, 2).type(SCORING_NAMES.nonconforming, 5, 3),
      ['row_invalid E14 R06'],
    ],
    ['points by hand', (sheet) => sheet.type(SCORING_NAMES.points, 6, 4), ['points_changed D15 R07']],
    ['an id gone', (sheet) => sheet.type(SCORING_NAMES.ids, 6, ''), ['row_missing A9 R07', 'row_without_id A15 #7']],
    ['an id twice', (sheet) => sheet.type(SCORING_NAMES.ids, 7, 'R07'), ['row_missing A9 R08', 'row_twice A16 R07']],
    [
      'a special deduction that is not listed',
      (sheet) => sheet.type(SCORING_NAMES.specialCategories, 0, category).type(SCORING_NAMES.specialTexts, 0, 'x'),
      [`special_open C28 ${words.special}`],
    ],
    [
      'a special deduction without its category',
      (sheet) => sheet.type(SCORING_NAMES.specialTexts, 0, 'x'),
      [`special_open C28 ${words.special}`, `special_category C28 ${words.special}`],
    ],
    ['a marker nobody can read', (sheet) => sheet.type('CERT_Sheet', 0, 'x'), [`marker_lost N1 `]],
    [
      'a standard nobody knows',
      (sheet) => sheet.type('CERT_Sheet', 0, locale === 'zh-CN' ? 'CERT 评分表 · v2 · X 1 · zh-CN' : 'CERT Scoring · v2 · X 1 · en-US'),
      ['standard_unknown N1 X 1'],
    ],
  ];

  test.each(damages)('%s', (_what, damage, expected) => {
    const sheet = whole(locale);
    damage(sheet, words);
    expect(brief(completeness([sheet.read()]))).toEqual(expected);
  });

  test('a special deduction is settled once its correction is written, or it is verified', () => {
    const sheet = whole(locale).type(SCORING_NAMES.specialCategories, 0, category).type(SCORING_NAMES.specialTexts, 0, 'x');
    const list = new PlainSheet(buildFindingsSheet({ locale, subject: gbt27922.designation, capacity: 36 }), 'NC');
    const { edits } = syncFindings([sheet.read(), list.read()]);
    list.apply(edits);
    expect(brief(completeness([sheet.read(), list.read()]))).toEqual([`special_open C28 ${words.special}`]);
    list.type(FINDING_NAMES.corrections, 0, '退还');
    expect(completeness([sheet.read(), list.read()])).toEqual([]);
    list.type(FINDING_NAMES.corrections, 0, '').type(FINDING_NAMES.status, 0, locale === 'zh-CN' ? '已验证' : 'verified');
    expect(completeness([sheet.read(), list.read()])).toEqual([]);
  });

  test('every code has its words', () => {
    for (const code of CHECK_CODES) expect(checkMessages(locale).codes[code].title).not.toBe('');
  });
});
