import { isBlank } from '../../cells/cell';
import type { JudgementWord } from '../../cells/words';
import { toCellNumber, type Rational } from '../../exact';
import { proportionalPoints } from '../../scoring/row';
import type { OldSheetChoices } from './choices';
import type { OldJudgement } from './judgement-word';
import type { OldEntry, OldRowNote, OldRowProblem } from './old-row';
import { oldSamples } from './old-samples';
import { oldShare, type Share } from './old-share';
import { isPlaceholder, oldWord } from './old-word';
import { plainText } from './plain-text';
import type { RowCells } from './row-cells';

/** What a row is judged by beside its cells. */
export interface JudgeChoices extends Pick<OldSheetChoices, 'words' | 'blankLost' | 'samePoints'> {
  /** Whether the sheet has a column of points lost. */
  readonly hasLost: boolean;
}

/** What a row says: an entry, nothing at all, or why it is not understood. */
export type RowJudged =
  | { readonly kind: 'entry'; readonly entry: OldEntry; readonly notes: readonly OldRowNote[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problem'; readonly problem: OldRowProblem };

interface Said {
  readonly word: OldJudgement | null;
  readonly text: string;
  readonly share: Share;
  readonly samples: number | null;
  readonly nonconforming: number | null;
}

interface Ruled {
  readonly judgement: JudgementWord | null;
  readonly part: { readonly earned: Rational; readonly points: Rational } | null;
}

/**
 * What is to be written for a row whose indicator has `target` points.
 *
 * Nothing is scaled: part of the points counts only where both sheets give the indicator the same points. All, none, words and
 * proportions of samples do not depend on them.
 */
export function judgeRow(cells: RowCells, target: Rational, choices: JudgeChoices): RowJudged {
  if (!isBlank(cells.earnedOrLost)) return problem({ code: 'question_open', question: 'earnedOrLost' });
  const word = oldWord(cells, choices.words);
  if (!word.ok) return problem(word.problem);
  const figures = oldShare(cells, choices.samePoints ? target : null);
  if (!figures.ok) return problem(figures.problem);
  const counted = oldSamples(cells);
  if (!counted.ok) return problem(counted.problem);
  const { samples, nonconforming } = counted;
  const reason = remarks(cells);
  let { share } = figures;
  if (choices.hasLost && word.word === null && share === null && samples === null) {
    if (choices.blankLost === null) return problem({ code: 'question_open', question: 'blankLost' });
    if (choices.blankLost === 'conforming') share = { kind: 'full' };
  }
  const ruled = rule({ word: word.word, text: word.text, share, samples, nonconforming }, figures.points);
  if ('code' in ruled) return problem(ruled);
  const { judgement, part } = ruled;
  if (part !== null && part.points.compare(target) !== 0) {
    return problem({
      code: 'points_differ',
      earned: toCellNumber(part.earned),
      points: toCellNumber(part.points),
      target: toCellNumber(target),
    });
  }
  if ((judgement === null || judgement === 'unscored') && part === null && samples === null && reason === '') return { kind: 'nothing' };
  return {
    kind: 'entry',
    entry: {
      judgement,
      adjudged: part?.earned ?? null,
      samples,
      nonconforming,
      reason,
      scored: part === null ? null : { earned: toCellNumber(part.earned), points: toCellNumber(part.points) },
    },
    notes: notesOf(judgement, reason, figures.points, target),
  };
}

function notesOf(judgement: JudgementWord | null, reason: string, points: Rational | null, target: Rational): OldRowNote[] {
  const notes: OldRowNote[] = [];
  if (points !== null && points.compare(target) !== 0) {
    notes.push({ code: 'points_differ', points: toCellNumber(points), target: toCellNumber(target) });
  }
  if (judgement === 'deleted' && reason === '') notes.push({ code: 'reason_missing' });
  return notes;
}

/** The judgement that word, figures and samples come to together, or how they contradict each other. */
function rule(said: Said, points: Rational | null): Ruled | OldRowProblem {
  const { word, text, share, samples, nonconforming } = said;
  const failed = nonconforming ?? 0;
  const plain = (judgement: JudgementWord | null): Ruled => ({ judgement, part: null });
  const bySamples = (): OldRowProblem => ({ code: 'samples_disagree', text, samples: samples ?? 0, nonconforming: failed });
  const byPoints = (): OldRowProblem => ({
    code: 'judgement_and_points_disagree',
    text,
    earned: share?.kind === 'part' ? toCellNumber(share.earned) : share?.kind === 'none' ? 0 : points && toCellNumber(points),
    points: points && toCellNumber(points),
  });
  const counted = samples !== null && nonconforming !== null;
  if (word === 'deleted' || word === 'unscored') return share === null || share.kind === 'none' ? plain(word) : byPoints();
  if (share?.kind === 'part') {
    if (word === 'conforming') return byPoints();
    if (counted && proportionalPoints(share.points, samples, nonconforming).compare(share.earned) === 0) return plain('sampled');
    const judgement = word === 'nonconforming' ? word : counted ? 'sampled' : null;
    return { judgement, part: { earned: share.earned, points: share.points } };
  }
  if (share?.kind === 'full') {
    if (word === 'nonconforming' || word === 'partial') return byPoints();
    return failed > 0 ? bySamples() : plain('conforming');
  }
  if (share?.kind === 'none') return word === 'conforming' || word === 'partial' ? byPoints() : plain('nonconforming');
  switch (word) {
    case 'conforming':
      return failed > 0 ? bySamples() : plain(word);
    case 'nonconforming':
      // All points lost, or as many as samples failed: only the auditor knows.
      return counted && failed < samples ? bySamples() : plain(word);
    case 'partial':
      return counted && failed > 0 && failed < samples ? plain('sampled') : { code: 'partial_without_points', text };
    case 'sampled':
      return counted ? plain(word) : { code: 'samples_missing', text };
    case null:
      return plain(counted ? 'sampled' : null);
  }
}

/** Remarks of a row, one after another; a dash is none. */
function remarks({ reasons }: RowCells): string {
  return reasons
    .filter((cell) => !isBlank(cell) && !isPlaceholder(cell))
    .map((cell) => (typeof cell === 'string' ? cell.trim() : plainText(cell)))
    .join('；');
}

function problem(found: OldRowProblem): RowJudged {
  return { kind: 'problem', problem: found };
}
