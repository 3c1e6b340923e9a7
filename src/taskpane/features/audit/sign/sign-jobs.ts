import type { Sha256 } from '../../../../core/audit/fingerprint';
import { quote } from '../../../../core/cells/cell';
import { cellAddress } from '../../../../functions/calls/cell-address';
import { reversed } from '../../../../excel/cell-change';
import type { Locale } from '../../../../i18n/locale';
import { LOG_STRINGS, type LogEvent } from '../../../../i18n/sheets/log';
import { assessmentLevelText, cellOf, SCORING_HEADER_NAMES, type OurSheet } from '../../../../sheets';
import { eventLine } from '../../../../sheets/log/log-line';
import { parseSignature, signatureText, type SignatureLine } from '../../../../sheets/scoring-signature';
import { buildShadowSheet } from '../../../../sheets/shadow/build-shadow-sheet';
import { copiesOf } from '../../../../sheets/shadow/copy';
import { changeNamedCell } from '../../../audit/change-named-cell';
import type { AuditHost } from '../../../host/audit-host';
import { stamp } from './clock';
import { logChanges, openLog, readLogLines } from './log-writer';
import { markerCell } from './marker-cell';
import { ONLY_SIGNING, signingView, type Obstacle, type SigningView } from './signing-view';

export interface SigningTools {
  readonly host: AuditHost;
  readonly sha256: Sha256;
  readonly now: () => Date;
}

/** What became of a step: done, refused for a reason, or left alone because cells were changed meanwhile. */
export type SigningOutcome =
  { readonly kind: 'done' | 'left_alone' | 'sheet_lost' } | { readonly kind: 'refused'; readonly obstacles: readonly Obstacle[] };

/** Height of a line in the signature cell, and of the row with one line. */
const LINE_POINTS = 13;
const ROW_POINTS = 18;

interface Step {
  readonly tools: SigningTools;
  readonly scoring: OurSheet;
  readonly sheets: readonly OurSheet[];
  readonly view: SigningView;
  readonly locale: Locale;
  readonly who: string;
  readonly when: string;
}

/** Notes who reviewed the scores as they are. Points for practice may be reviewed; they cannot be signed. */
export function review(tools: SigningTools, id: string, who: string): Promise<SigningOutcome> {
  return step(tools, id, who, async (at) => {
    const obstacles = at.view.obstacles.filter(({ code }) => !ONLY_SIGNING.has(code));
    if (obstacles.length > 0) return { kind: 'refused', obstacles };
    const line: SignatureLine = { kind: 'reviewed', who, when: at.when, fingerprint: at.view.shown };
    return done(await write(at, withLine(at, line), 'reviewed', LOG_STRINGS[at.locale].reviewedNote(at.view.fingerprint)), () =>
      show(at, 1),
    );
  });
}

/** Signs the scores as they are; a copy of them is kept, so that later changes can be named. */
export function sign(tools: SigningTools, id: string, who: string): Promise<SigningOutcome> {
  return step(tools, id, who, async (at) => {
    const { scoring, sheets, view, locale, when } = at;
    const { assessment, fingerprint, shown, content, obstacles } = view;
    if (obstacles.length > 0 || assessment.kind === 'refused' || assessment.shownScore === null) return { kind: 'refused', obstacles };
    if (!copiesOf(sheets, scoring.name, 'signing').some((copy) => copy.fingerprint === fingerprint)) {
      const cell = markerCell(scoring);
      await tools.host.createSheet(
        buildShadowSheet({ locale, purpose: 'signing', content, scoring: { name: scoring.name, cell }, date: when, fingerprint }),
      );
    }
    const level = assessmentLevelText(assessment, locale);
    const score = assessment.shownScore.toFixed(2);
    const line: SignatureLine = { kind: 'signed', who, when, level, score, fingerprint: shown };
    const note = LOG_STRINGS[locale].signedNote(fingerprint, level, score);
    return done(await write(at, withLine(at, line), 'signed', note), () => show(at, 1));
  });
}

/** Protects a signed sheet, without a password. One that was unlocked has to be signed again first. */
export function lock(tools: SigningTools, id: string, who: string): Promise<SigningOutcome> {
  return step(tools, id, who, async (at) => {
    if (at.view.state !== 'signed' || at.view.seal === null) return { kind: 'refused', obstacles: at.view.obstacles };
    await show(at, 1);
    const { made, taken } = await write(at, withLine(at, { kind: 'locked', who, when: at.when }), 'locked', '');
    if (!made) return { kind: 'left_alone' };
    try {
      await tools.host.protectSheet(at.scoring.name, true);
    } catch (error) {
      await taken();
      throw error;
    }
    return { kind: 'done' };
  });
}

/** Opens a signed sheet for a reason, which goes into the log; lifts its protection, or says so where somebody did past the pane. */
export function unlock(tools: SigningTools, id: string, who: string, reason: string): Promise<SigningOutcome> {
  return step(tools, id, who, async (at) => {
    const lifted = await tools.host.protectSheet(at.scoring.name, false);
    try {
      const { made } = await write(at, unlocked(at), 'unlocked', reason);
      if (made) {
        await show(at, 0);
        return { kind: 'done' };
      }
    } catch (error) {
      if (lifted) await tools.host.protectSheet(at.scoring.name, true);
      throw error;
    }
    if (lifted) await tools.host.protectSheet(at.scoring.name, true);
    return { kind: 'left_alone' };
  });
}

/** Protects a locked sheet again that was unlocked past the pane. */
export function lockAgain({ host }: Pick<SigningTools, 'host'>, scoring: OurSheet): Promise<boolean> {
  return host.protectSheet(scoring.name, true);
}

/** Reads the workbook anew: what the card showed may be a minute old. */
async function step(tools: SigningTools, id: string, who: string, job: (at: Step) => Promise<SigningOutcome>): Promise<SigningOutcome> {
  const sheets = await tools.host.readOurSheets();
  const scoring = sheets.find((sheet) => sheet.id === id);
  if (scoring === undefined) return { kind: 'sheet_lost' };
  const log = await readLogLines(tools.host, sheets);
  const view = await signingView({ scoring, sheets, log, sha256: tools.sha256 });
  if (typeof view === 'string') return { kind: 'sheet_lost' };
  return job({ tools, scoring, sheets, view, locale: scoring.marker?.locale ?? 'zh-CN', who, when: stamp(tools.now()) });
}

interface Written {
  readonly made: boolean;
  /** Takes it back. */
  readonly taken: () => Promise<void>;
}

/** Writes the signature cell and the log's line: both, or neither. */
async function write(
  { tools: { host }, scoring, sheets, locale, who, when }: Step,
  text: string,
  event: LogEvent,
  note: string,
): Promise<Written> {
  const change = changeNamedCell(scoring, SCORING_HEADER_NAMES.signature, 0, { value: text });
  const taken = (): Promise<void> => Promise.resolve();
  if (change === null) return { made: false, taken };
  const log = await openLog(host, sheets, 1, locale);
  const line = eventLine(event, { time: when, sheet: scoring.name, who, note, locale: log.locale });
  const outcome = await host.applyChanges([...(change.before === text ? [] : [change]), ...logChanges(log, [line])]);
  const takeBack = async (): Promise<void> => {
    await host.applyChanges(reversed(outcome));
  };
  if (outcome.skipped.length === 0 && outcome.rejected.length === 0 && outcome.stopped === null) return { made: true, taken: takeBack };
  await takeBack();
  return { made: false, taken };
}

async function done({ made }: Written, after: () => Promise<void>): Promise<SigningOutcome> {
  if (!made) return { kind: 'left_alone' };
  await after();
  return { kind: 'done' };
}

/** Brings the signature into view, with all its lines. */
async function show({ tools: { host }, scoring }: Step, more: number): Promise<void> {
  const cells = scoring.names[SCORING_HEADER_NAMES.signature];
  if (!cells) return;
  const address = cellAddress(cells.row, cells.column);
  const lines = textOf(scoring).split('\n').filter(Boolean).length + more;
  await host.showLines(scoring.name, address, Math.max(ROW_POINTS, lines * LINE_POINTS));
  await host.showCell(scoring.name, address);
}

function textOf(scoring: OurSheet): string {
  return quote(cellOf(scoring, SCORING_HEADER_NAMES.signature));
}

function withLine({ scoring, locale }: Step, line: SignatureLine): string {
  const text = textOf(scoring).trimEnd();
  return text === '' ? signatureText([line], locale) : `${text}\n${signatureText([line], locale)}`;
}

/** The signature field without its locks, and who unlocked it when. */
function unlocked({ scoring, locale, who, when }: Step): string {
  const kept = textOf(scoring)
    .split('\n')
    .filter((line) => !parseSignature(line).some(({ kind }) => kind === 'locked'));
  return [...kept, signatureText([{ kind: 'unlocked', who, when }], locale)].join('\n');
}
