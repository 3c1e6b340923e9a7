import type { PointsDoubt } from '../../../../core/audit/points-doubt';
import { fingerprint, shownFingerprint, type Sha256 } from '../../../../core/audit/fingerprint';
import { scoreChanges, type ScoreChange } from '../../../../core/audit/score-changes';
import type { ScoreContent } from '../../../../core/audit/score-content';
import {
  assess,
  inputCellsOf,
  SCORING_HEADER_NAMES,
  scoringInputs,
  standardOf,
  type Assessment,
  type OurSheet,
  type RefusedAssessment,
} from '../../../../sheets';
import { lastEvent, type LogLine } from '../../../../sheets/log/log-line';
import { pointsDoubt } from '../../../../sheets/scoring/points-doubt';
import { scoringContent } from '../../../../sheets/scoring-content';
import {
  sealIn,
  signatureOf,
  signaturesIn,
  signatureState,
  type Seal,
  type Signature,
  type SignatureLine,
  type SignatureState,
} from '../../../../sheets/scoring-signature';
import { copiesOf } from '../../../../sheets/shadow/copy';

/** What stands in the way of a signature. */
export type Obstacle =
  | PointsDoubt
  | { readonly code: 'not_reviewed' | 'changed_since_review' | 'locked' | 'protected' }
  | { readonly code: 'unscored' | 'reasons_missing'; readonly count: number }
  | { readonly code: 'refused'; readonly refusal: RefusedAssessment['refusal']; readonly rowId: string | null };

/** Obstacles that stand in the way of a signature, but not of a review. */
export const ONLY_SIGNING: ReadonlySet<Obstacle['code']> = new Set<Obstacle['code']>([
  'points_default',
  'points_edited',
  'points_of_replaced_standard',
  'points_of_other_standard',
  'points_table_missing',
  'points_table_unreadable',
  'points_table_differs',
  'not_reviewed',
  'changed_since_review',
]);

/** What the signature and the log tell that does not fit the sheet. */
export type SigningWarning = 'unlocked_past_pane' | 'lock_line_removed' | 'signature_removed';

/** How what was signed compares with what is there. */
export type Integrity =
  | { readonly kind: 'unsigned' | 'unchanged' }
  | {
      readonly kind: 'changed';
      /** Against the copy taken at signing; null where there is none, or it was changed itself. */
      readonly changes: readonly ScoreChange[] | null;
      readonly copyLost: boolean;
    };

export interface SigningView {
  readonly state: SignatureState;
  /** The signature that closes the sheet until it is unlocked. */
  readonly seal: Seal | null;
  readonly lines: readonly SignatureLine[];
  /** All 64 digits, and as they are shown. */
  readonly fingerprint: string;
  readonly shown: string;
  readonly content: ScoreContent;
  readonly assessment: Assessment;
  readonly integrity: Integrity;
  readonly obstacles: readonly Obstacle[];
  readonly warnings: readonly SigningWarning[];
}

export interface SigningFacts {
  readonly scoring: OurSheet;
  readonly sheets: readonly OurSheet[];
  readonly log: readonly LogLine[];
  readonly sha256: Sha256;
}

/** How a scoring sheet stands on its way to a signature; a sentence's code where it cannot be signed at all. */
export async function signingView({ scoring, sheets, log, sha256 }: SigningFacts): Promise<SigningView | 'too_old' | 'unknown_standard'> {
  const content = scoringContent(scoring);
  if (content === null || scoring.marker === null || !scoring.names[SCORING_HEADER_NAMES.signature]) return 'too_old';
  const cells = inputCellsOf(scoring);
  const standard = standardOf(scoring.marker, cells);
  if (standard === null) return 'unknown_standard';
  const assessment = assess(scoringInputs(cells), standard, scoring.marker);
  const full = await fingerprint(content, sha256);
  const shown = shownFingerprint(full);
  const lines = signatureOf(scoring);
  return {
    state: signatureState(lines),
    seal: sealIn(lines),
    lines,
    fingerprint: full,
    shown,
    content,
    assessment,
    integrity: await integrityOf(lines, content, shown, { scoring, sheets, log, sha256 }),
    obstacles: obstaclesOf(assessment, lines, shown, { scoring, sheets }),
    warnings: warningsOf(lines, scoring, log),
  };
}

/** By the last signature: earlier ones may stand for an earlier content. */
async function integrityOf(lines: readonly SignatureLine[], content: ScoreContent, shown: string, facts: SigningFacts): Promise<Integrity> {
  const last = signaturesIn(lines).at(-1);
  if (last === undefined) return { kind: 'unsigned' };
  if (last.fingerprint === shown) return { kind: 'unchanged' };
  const copy = await copyOfSigned(last, facts);
  return copy === null
    ? { kind: 'changed', changes: null, copyLost: true }
    : { kind: 'changed', changes: scoreChanges(copy, content), copyLost: false };
}

/** What was signed, from the copy taken then; null where no copy gives the signature's fingerprint. */
async function copyOfSigned({ fingerprint: signed }: Signature, { scoring, sheets, sha256 }: SigningFacts): Promise<ScoreContent | null> {
  for (const { content } of copiesOf(sheets, scoring.name, 'signing').reverse()) {
    if (shownFingerprint(await fingerprint(content, sha256)) === signed) return content;
  }
  return null;
}

function obstaclesOf(
  assessment: Assessment,
  lines: readonly SignatureLine[],
  shown: string,
  { scoring, sheets }: Pick<SigningFacts, 'scoring' | 'sheets'>,
): Obstacle[] {
  const found: Obstacle[] = [];
  const doubt = pointsDoubt(scoring, sheets);
  if (doubt !== null) found.push(doubt);
  if (assessment.kind === 'refused') found.push({ code: 'refused', refusal: assessment.refusal, rowId: assessment.rowId });
  else {
    if (assessment.unscored > 0) found.push({ code: 'unscored', count: assessment.unscored });
    if (assessment.reasonsMissing > 0) found.push({ code: 'reasons_missing', count: assessment.reasonsMissing });
  }
  const review = lines.filter(({ kind }) => kind === 'reviewed').at(-1);
  if (review === undefined) found.push({ code: 'not_reviewed' });
  else if ('fingerprint' in review && review.fingerprint !== shown) found.push({ code: 'changed_since_review' });
  if (signatureState(lines) === 'locked') found.push({ code: 'locked' });
  else if (scoring.protected) found.push({ code: 'protected' });
  return found;
}

function warningsOf(lines: readonly SignatureLine[], scoring: OurSheet, log: readonly LogLine[]): SigningWarning[] {
  const found: SigningWarning[] = [];
  const lockLine = lines.some(({ kind }) => kind === 'locked');
  if (lockLine && !scoring.protected) found.push('unlocked_past_pane');
  if (!lockLine && lastEvent(log, scoring.name, ['locked', 'unlocked']) === 'locked') found.push('lock_line_removed');
  if (signaturesIn(lines).length === 0 && lastEvent(log, scoring.name, ['signed']) === 'signed') found.push('signature_removed');
  return found;
}
