import type { Locale } from '../../../i18n/locale';
import { levelText } from '../../../i18n/levels';
import { paneMessages } from '../../../i18n/pane';
import { refusalReason, refusalSentence } from '../../../i18n/refusals';
import { adjudgedReason } from '../../../i18n/refusals/adjudged';
import { SCORING_STRINGS, type ScoringStrings } from '../../../i18n/sheets';
import {
  assessmentLevelText,
  type Assessed,
  type Assessment,
  type Check,
  type PointsState,
  type RefusedAssessment,
  type ScoringWarning,
} from '../../../sheets';
import type { Standard } from '../../../standards';
import { formatsOf, type Formats } from '../../format';
import type { FactView, LevelTone, ResultView, ScoreView } from './score-view';

export interface ScoreViewOptions {
  readonly assessment: Assessment;
  readonly standard: Standard;
  readonly sheetName: string;
  /** Number of indicators in the sheet. */
  readonly indicators: number;
  readonly locale: Locale;
}

/** An assessment in the words of a language. */
export function scoreView(options: ScoreViewOptions): ScoreView {
  const { assessment, standard, sheetName, locale } = options;
  const { scoring } = paneMessages(locale);
  // The sheet's own words, so that both say the same.
  const { live } = SCORING_STRINGS[locale];
  const assessed = assessment.kind === 'assessed';
  return {
    sheetLine: scoring.sheetLine(sheetName, `${standard.designation} ${standard.name[locale]}`),
    problem: assessed ? null : problemText(assessment, locale),
    corrections: assessment.checks.map((check) => checkText(check, locale)),
    result: assessed ? resultView(assessment, standard, locale) : null,
    facts: assessed ? factsOf(assessment, options) : [specialFact(assessment, locale)],
    warnings: warningsOf(assessment, standard, locale),
    pointsNote: pointsNote(assessment.pointsState, live),
  };
}

function pointsNote(state: PointsState, { pointsDefault, pointsEdited }: ScoringStrings['live']): string | null {
  if (state === 'imported') return null;
  return state === 'default' ? pointsDefault : pointsEdited;
}

function problemText({ refusal, rowId }: RefusedAssessment, locale: Locale): string {
  if (refusal.code === 'adjudged_invalid' || refusal.code === 'adjudged_on_deleted') {
    return paneMessages(locale).scoring.problemInRow(rowId ?? String(refusal.row), adjudgedReason(refusal, locale));
  }
  return rowId === null
    ? refusalSentence(refusal, locale)
    : paneMessages(locale).scoring.problemInRow(rowId, refusalReason(refusal, locale));
}

function resultView(assessed: Assessed, standard: Standard, locale: Locale): ResultView {
  const { scoring } = paneMessages(locale);
  const formats = formatsOf(locale);
  const { shownScore, lowest, highest } = assessed;
  const score = shownScore === null ? null : formats.score(shownScore);
  return {
    score,
    level: assessmentLevelText(assessed, locale),
    tone: toneOf(assessed),
    scale: {
      score: shownScore,
      lowest: lowest.shown,
      highest: highest.shown,
      thresholds: standard.levels.map(({ threshold }) => threshold),
      label: scoring.scale(score ?? scoring.notScored, formats.score(lowest.shown), formats.score(highest.shown)),
    },
  };
}

function toneOf({ verdict }: Assessed): LevelTone {
  if (verdict.kind === 'unscored') return 'none';
  if (verdict.kind === 'failed' || !('id' in verdict.level) || verdict.level.id === 'notQualified') return 'poor';
  return verdict.level.id === 'fiveStar' ? 'good' : 'fair';
}

function factsOf(assessed: Assessed, { indicators, locale }: ScoreViewOptions): FactView[] {
  const { scoring } = paneMessages(locale);
  const formats = formatsOf(locale);
  const { unscored, reasonsMissing, deletedPoints, basePoints } = assessed;
  return [
    ...gapFact(assessed, locale, formats),
    ...rangeFacts(assessed, locale, formats),
    { label: scoring.unscored, value: scoring.unscoredText(unscored, indicators), open: unscored > 0 },
    { label: scoring.missingReasons, value: scoring.items(reasonsMissing), open: reasonsMissing > 0 },
    {
      label: scoring.deleted,
      value: deletedPoints > 0 ? scoring.deletedText(formats.number(deletedPoints), formats.number(basePoints)) : scoring.deletedNone,
      open: false,
    },
    specialFact(assessed, locale),
  ];
}

/** Lowest and highest result still possible; nothing once everything is scored. */
function rangeFacts({ unscored, lowest, highest }: Assessed, locale: Locale, formats: Formats): FactView[] {
  const { scoring } = paneMessages(locale);
  if (unscored === 0) return [];
  return [
    { label: scoring.highest, bound: highest },
    { label: scoring.lowest, bound: lowest },
  ].map(({ label, bound: { shown, level } }) => ({
    label,
    value: scoring.scoreAndLevel(formats.score(shown), levelText(level, locale)),
    open: false,
  }));
}

/** How far the next level is; nothing while there is no score to measure from. */
function gapFact({ gap, score, verdict }: Assessed, locale: Locale, formats: Formats): FactView[] {
  const { scoring } = paneMessages(locale);
  if (gap) return [{ label: scoring.gap, value: scoring.gapText(levelText(gap.level, locale), formats.number(gap.points)), open: false }];
  return score !== null && verdict.kind === 'level' ? [{ label: scoring.gap, value: scoring.gapTop, open: false }] : [];
}

function specialFact({ specialDeductions }: Assessment, locale: Locale): FactView {
  const { scoring } = paneMessages(locale);
  return { label: scoring.specialDeductions, value: scoring.items(specialDeductions), open: specialDeductions > 0 };
}

function warningsOf(assessment: Assessment, standard: Standard, locale: Locale): string[] {
  const { scoring } = paneMessages(locale);
  const { specialDeductions } = assessment;
  const failed = specialDeductions >= standard.fatalSpecialDeductions.value ? [scoring.failedBySpecial(specialDeductions)] : [];
  const note = standard.note === undefined ? [] : [standard.note[locale]];
  if (assessment.kind === 'refused') return [...note, ...failed];
  return [...note, ...failed, ...assessment.warnings.map((warning) => warningText(warning, locale))];
}

function checkText(check: Check, locale: Locale): string {
  const { scoring } = paneMessages(locale);
  const formats = formatsOf(locale);
  switch (check.code) {
    case 'special_category_missing':
      return scoring.categoryMissing(check.lines);
    case 'special_category_unknown':
      return scoring.categoryUnknown(check.line, check.category);
    case 'group_points_differ':
      return scoring.groupPointsDiffer(check.group, formats.number(check.points), formats.number(check.required));
  }
}

function warningText(warning: ScoringWarning, locale: Locale): string {
  const { scoring } = paneMessages(locale);
  const formats = formatsOf(locale);
  switch (warning.code) {
    case 'group_rows_deleted':
      return scoring.warnGroupDeleted(warning.group, warning.rows);
    case 'many_points_deleted':
      return scoring.warnManyPointsDeleted(formats.number(warning.points), formats.number(warning.limit));
  }
}
