import { WORDS, type JudgementWord } from '../../core/cells/words';
import type { ScoringStrings } from '../../i18n/sheets';
import { JUDGEMENT_WORDS } from '../../i18n/sheets';
import { at } from '../address';
import { cutToTwo, isOneOf, quoted, trimmed } from '../../functions/native/formula';
import type { ScoringContext } from './context';
import { COLUMN, HELPER } from './layout';

/**
 * Letters by which the working sorts judgements: unscored, conforming, nonconforming, sampled, points earned (a number),
 * deleted, deleted without a reason (missing), and unknown. A blank row has none.
 */
export const KIND = {
  unscored: 'U',
  conforming: 'C',
  nonconforming: 'N',
  sampled: 'S',
  earned: 'P',
  deleted: 'D',
  reasonMissing: 'M',
  unknown: 'X',
} as const;

const WORD_KINDS: readonly (readonly [JudgementWord, string])[] = [
  ['unscored', KIND.unscored],
  ['conforming', KIND.conforming],
  ['nonconforming', KIND.nonconforming],
  ['sampled', KIND.sampled],
];

/** Cells of one row by what they hold. */
function cellsOf(row: number) {
  return {
    points: at(COLUMN.points, row),
    written: at(COLUMN.judgement, row),
    adjudged: at(COLUMN.adjudged, row),
    judgement: at(HELPER.effective, row),
    samples: at(COLUMN.samples, row),
    nonconforming: at(COLUMN.nonconforming, row),
    earned: at(COLUMN.earned, row),
    reason: at(COLUMN.reason, row),
    check: at(COLUMN.check, row),
    kind: at(HELPER.kind, row),
    default: at(HELPER.default, row),
  };
}

const is = (cell: string, kind: string): string => `${cell}=${quoted(kind)}`;

/** Whether points by the auditor's own judgement stand in a row. */
const isAdjudged = (adjudged: string): string => `IF(ISERROR(${adjudged}),TRUE,${trimmed(adjudged)}<>"")`;

const isDeleted = (written: string): string => `IF(ISERROR(${written}),FALSE,${isOneOf(written, WORDS.judgement.deleted)})`;

/** The judgement as it counts: points by the auditor's own judgement stand above it, 0 is nonconforming. What cannot stand is no judgement at all. */
function effectiveFormula(row: number, nonconforming: string): string {
  const { written, adjudged } = cellsOf(row);
  const plain = `IF(ISERROR(${written}),${written},IF(${written}="","",${written}))`;
  const own = `IF(ISNUMBER(${adjudged}),IF(${adjudged}=0,${quoted(nonconforming)},${adjudged}),${adjudged}&"?")`;
  return (
    `=IF(ISERROR(${adjudged}),${adjudged},IF(${trimmed(adjudged)}="",${plain},` +
    `IF(${isDeleted(written)},${written}&" + "&${adjudged},${own})))`
  );
}

/** The kind of a row's judgement, by every word the functions understand. */
function kindFormula(row: number): string {
  const { points, judgement, reason } = cellsOf(row);
  const blankPoints = `IFERROR(OR(${trimmed(points)}="",AND(ISNUMBER(${points}),${points}=0)),FALSE)`;
  const open = `IF(${blankPoints},"",${quoted(KIND.unscored)})`;
  const deleted = `IF(IFERROR(${trimmed(reason)}="",FALSE),${quoted(KIND.reasonMissing)},${quoted(KIND.deleted)})`;
  const byWord = WORD_KINDS.reduceRight(
    (rest, [word, kind]) => `IF(${isOneOf(judgement, WORDS.judgement[word])},${quoted(kind)},${rest})`,
    `IF(${isOneOf(judgement, WORDS.judgement.deleted)},${deleted},${quoted(KIND.unknown)})`,
  );
  return (
    `=IF(ISERROR(${judgement}),${quoted(KIND.unknown)},` +
    `IF(ISNUMBER(${judgement}),IF(${judgement}=0,${open},${quoted(KIND.earned)}),` +
    `IF(${trimmed(judgement)}="",${open},${byWord})))`
  );
}

/** Points earned, cut to two decimals; empty while the row takes no part in the score or something is wrong with it. */
function earnedFormula(row: number, reasonText: string): string {
  const { points, judgement, samples, nonconforming, check, kind } = cellsOf(row);
  return (
    // Points by judgement count whether or not their reason is written yet.
    `=IF(AND(${check}<>"",${check}<>${quoted(reasonText)}),"",IF(${is(kind, KIND.conforming)},${cutToTwo(points)},` +
    `IF(${is(kind, KIND.nonconforming)},0,` +
    `IF(${is(kind, KIND.sampled)},${cutToTwo(`${points}*(${samples}-${nonconforming})/${samples}`)},` +
    `IF(${is(kind, KIND.earned)},${cutToTwo(judgement)},"")))))`
  );
}

/** Points lost: full points less the points earned as shown. */
function lostFormula(row: number): string {
  const { points, earned } = cellsOf(row);
  return `=IF(ISNUMBER(${earned}),ROUND(${points}-${earned},8),"")`;
}

/** What is wrong with a row, in the order in which the core would refuse it; empty when nothing is. */
function checkFormula(row: number, texts: ScoringStrings['rowChecks']): string {
  const { points, judgement, written: word, adjudged, samples, nonconforming, reason, kind } = cellsOf(row);
  const badAdjudged = `IF(${isAdjudged(adjudged)},NOT(ISNUMBER(${adjudged})),FALSE)`;
  const unfounded = `IF(${is(kind, KIND.reasonMissing)},TRUE,IF(${isAdjudged(adjudged)},IFERROR(${trimmed(reason)}="",FALSE),FALSE))`;
  const missing = `IF(${unfounded},${quoted(texts.reason)},"")`;
  const badPoints = `IF(ISNUMBER(${points}),${points}<=0,TRUE)`;
  const badSamples = `IF(ISNUMBER(${samples}),IF(${samples}<1,TRUE,${samples}<>INT(${samples})),TRUE)`;
  const written = `IF(ISERROR(${nonconforming}),TRUE,${trimmed(nonconforming)}<>"")`;
  const badNonconforming = `IF(ISNUMBER(${nonconforming}),IF(${nonconforming}<0,TRUE,${nonconforming}<>INT(${nonconforming})),${written})`;
  const anyNonconforming = `IF(ISNUMBER(${nonconforming}),${nonconforming}<>0,${written})`;
  const earned = `IF(${judgement}<0,${quoted(texts.earnedNegative)},IF(${judgement}>${points},${quoted(texts.earnedAbovePoints)},${missing}))`;
  const sampled =
    `IF(${badSamples},${quoted(texts.samples)},IF(${badNonconforming},${quoted(texts.nonconforming)},` +
    `IF(${nonconforming}>${samples},${quoted(texts.nonconformingAboveSamples)},"")))`;
  const conforming = `IF(${anyNonconforming},${quoted(texts.conformingWithNonconforming)},${missing})`;
  return (
    `=IF(${kind}="","",IF(${badPoints},${quoted(texts.points)},` +
    `IF(AND(${isAdjudged(adjudged)},${isDeleted(word)}),${quoted(texts.adjudgedOnDeleted)},IF(${badAdjudged},${quoted(texts.adjudged)},` +
    `IF(${is(kind, KIND.unknown)},${quoted(texts.judgement)},` +
    `IF(${is(kind, KIND.earned)},${earned},IF(${is(kind, KIND.sampled)},${sampled},` +
    `IF(${is(kind, KIND.conforming)},${conforming},${missing}))))))))`
  );
}

/** Judgement, or nonconforming samples, of the row with open rows decided one way: the columns of the lowest and highest cases. */
function caseFormula(row: number, decided: string): string {
  const { judgement, kind } = cellsOf(row);
  return `=IF(${is(kind, KIND.unscored)},${quoted(decided)},IF(${kind}="","",${judgement}))`;
}

/** Nonconforming samples for both cases: an open row has none yet, whatever was noted beforehand. */
function caseNonconformingFormula(row: number): string {
  const { nonconforming, kind } = cellsOf(row);
  return `=IF(OR(${is(kind, KIND.unscored)},${kind}=""),0,IF(ISERROR(${nonconforming}),${nonconforming},IF(${trimmed(nonconforming)}="",0,${nonconforming})))`;
}

/** Number of the row where something is wrong, for finding the first one. */
export function problemFormula(check: string): string {
  return `=IF(${check}="","",ROW())`;
}

/** Every formula of one indicator row. */
export function rowFormulas({ strings, locale }: ScoringContext, row: number) {
  const words = JUDGEMENT_WORDS[locale];
  return {
    effective: effectiveFormula(row, words.nonconforming),
    earned: earnedFormula(row, strings.rowChecks.reason),
    lost: lostFormula(row),
    check: checkFormula(row, strings.rowChecks),
    kind: kindFormula(row),
    lowest: caseFormula(row, words.nonconforming),
    highest: caseFormula(row, words.conforming),
    caseNonconforming: caseNonconformingFormula(row),
    problem: problemFormula(at(COLUMN.check, row)),
  };
}
