import fc from 'fast-check';
import { cut, fromCellNumber, toCellNumber } from '../../../src/core/exact';
import { withoutNoise } from '../../../src/core/scoring/score';
import { effectiveJudgements } from '../../../src/core/scoring/adjudged';
import { readRows } from '../../../src/core/scoring/read-rows';
import { earnedPoints } from '../../../src/core/scoring/row';
import { levelText } from '../../../src/i18n/levels';
import { LOCALES, type Locale } from '../../../src/i18n/locale';
import { JUDGEMENT_WORDS, SCORING_STRINGS } from '../../../src/i18n/sheets';
import { assessmentLevelText, type Assessed } from '../../../src/sheets';
import { ScoringSheet, type RowInput } from './support/scoring-sheet';

const RUNS = 25;

/** Points as auditors write them: with at most two decimals. */
const points = fc.integer({ min: 1, max: 2500 }).map((hundredths) => hundredths / 100);

/** Any row that is legal in a sheet of the language. */
function legalRow(locale: Locale): fc.Arbitrary<RowInput> {
  const words = JUDGEMENT_WORDS[locale];
  const reason = fc.constantFrom('', ' ', 'not our business', '=1+1');
  const simple = fc.constantFrom(words.unscored, words.conforming, words.nonconforming, '', 0);
  return fc.oneof(
    fc.record({ judgement: simple, points }),
    fc.record({ judgement: fc.constant(words.deleted), points, reason }),
    fc
      .tuple(points, fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([own, samples, share]): RowInput => ({
        points: own,
        judgement: words.sampled,
        samples,
        nonconforming: share === 0 ? '' : Math.floor(share * samples),
      })),
    fc.tuple(points, fc.integer({ min: 1, max: 1000 })).map(
      // Thousandths of the points, with whatever binary noise the multiplication leaves.
      ([own, thousandths]): RowInput => ({ points: own, judgement: own * (thousandths * 0.001) }),
    ),
    fc.tuple(points, fc.integer({ min: 0, max: 1000 }), simple, reason).map(([own, thousandths, judgement, why]): RowInput => ({
      points: own,
      judgement,
      adjudged: own * (thousandths * 0.001),
      reason: why,
    })),
  );
}

const legalAudit = (locale: Locale) =>
  fc.tuple(fc.array(legalRow(locale), { minLength: 16, maxLength: 16 }), fc.integer({ min: 0, max: 6 }));

function shownRows(sheet: ScoringSheet) {
  return { earned: sheet.column('I9:I24'), lost: sheet.column('J9:J24'), check: sheet.column('L9:L24') };
}

/** Earned and lost points of every row as the core has them, cut as a reader sees them and free of binary noise; empty where a row takes no part. */
function expectedRows(rows: readonly RowInput[]) {
  const effective = effectiveJudgements({
    judgements: rows.map((row) => row.judgement ?? ''),
    adjudged: rows.map((row) => row.adjudged ?? ''),
  });
  if (!effective.ok) throw new Error(`not a legal audit: ${effective.refusal.code}`);
  const read = readRows({
    points: rows.map((row) => row.points ?? ''),
    judgements: effective.value,
    samples: rows.map((row) => row.samples ?? ''),
    nonconforming: rows.map((row) => row.nonconforming ?? ''),
  });
  if (!read.ok) throw new Error(`not a legal audit: ${read.refusal.code}`);
  const earned = rows.map<number | ''>(() => '');
  for (const row of read.value) {
    if (row.judgement.kind !== 'unscored' && row.judgement.kind !== 'deleted')
      earned[row.position - 1] = toCellNumber(cut(withoutNoise(earnedPoints(row)), 2));
  }
  const lost = earned.map((value, index) =>
    value === '' ? '' : toCellNumber(fromCellNumber(rows[index]?.points as number).sub(fromCellNumber(value))),
  );
  return { earned, lost };
}

function statusOf(sheet: ScoringSheet) {
  return {
    score: sheet.status('score'),
    level: sheet.status('level'),
    lowest: sheet.status('lowest'),
    lowestLevel: sheet.status('lowestLevel'),
    highest: sheet.status('highest'),
    highestLevel: sheet.status('highestLevel'),
    gap: sheet.status('gap'),
    unscored: sheet.status('unscored'),
    reasonsMissing: sheet.status('reasonsMissing'),
    deleted: sheet.status('deleted'),
    special: sheet.status('special'),
    edited: sheet.status('pointsState') === SCORING_STRINGS[sheet.locale].live.pointsEdited,
    warned: sheet.status('warnings') !== SCORING_STRINGS[sheet.locale].live.noWarning,
  };
}

function expectedStatus(assessed: Assessed, locale: Locale) {
  const top = assessed.verdict.kind === 'level' && assessed.gap === null;
  return {
    score: assessed.shownScore ?? '',
    level: assessmentLevelText(assessed, locale),
    lowest: assessed.lowest.shown,
    lowestLevel: levelText(assessed.lowest.level, locale),
    highest: assessed.highest.shown,
    highestLevel: levelText(assessed.highest.level, locale),
    gap: assessed.gap?.points ?? (top ? 0 : ''),
    unscored: assessed.unscored,
    reasonsMissing: assessed.reasonsMissing,
    deleted: assessed.deletedPoints,
    special: assessed.specialDeductions,
    edited: assessed.pointsState === 'edited',
    warned: assessed.warnings.length > 0,
  };
}

describe.each(LOCALES)('formulas of a scoring sheet in %s', (locale) => {
  const sheet = new ScoringSheet(locale);

  test('say what the core says of the same cells, whatever is filled in', () => {
    fc.assert(
      fc.property(legalAudit(locale), ([rows, deductions]) => {
        sheet.fill(rows).deduct(Array.from({ length: 6 }, (_, line) => ['', line < deductions ? 'complaint' : '']));
        const assessment = sheet.assess();
        if (assessment.kind === 'refused') {
          expect(assessment.refusal.code).toBe('nothing_applicable');
          return;
        }
        expect(statusOf(sheet)).toEqual(expectedStatus(assessment, locale));
      }),
      { numRuns: RUNS },
    );
  });

  test('give every row the points the core gives it', () => {
    fc.assert(
      fc.property(legalAudit(locale), ([rows]) => {
        sheet.fill(rows);
        const shown = shownRows(sheet);
        const expected = expectedRows(rows);
        expect({ earned: shown.earned, lost: shown.lost }).toEqual(expected);
        const missing = SCORING_STRINGS[locale].rowChecks.reason;
        expect(shown.check.every((text) => text === '' || text === missing)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
