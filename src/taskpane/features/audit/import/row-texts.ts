import type { OldRow, OldRowOutcome } from '../../../../core/audit/old-sheet/old-row';
import { toCellNumber } from '../../../../core/exact';
import type { Locale } from '../../../../core/local-text';
import type { ImportMessages } from '../../../../i18n/pane/audit/import';
import { OLD_SCORE } from '../../../../i18n/sheets/old-sheet-words';
import type { Standard } from '../../../../standards';

/** What a sentence about a row needs beside it. */
export interface RowTextContext {
  readonly messages: ImportMessages;
  readonly standard: Standard;
  readonly locale: Locale;
  /** Rows above the first one read, so that sentences name the rows of the sheet. */
  readonly top: number;
}

/** An indicator as its clause and name. */
export function indicatorName({ standard, locale }: Pick<RowTextContext, 'standard' | 'locale'>, id: string): string {
  const indicator = standard.indicators.find((own) => own.id === id);
  return indicator === undefined ? id : `${indicator.clause} ${indicator.name[locale]}`;
}

/** What becomes of a row, in words. */
export function outcomeText(outcome: OldRowOutcome, context: RowTextContext): string {
  const { messages, top } = context;
  const name = (id: string): string => indicatorName(context, id);
  switch (outcome.kind) {
    case 'imported':
      return `${name(outcome.id)} ← ${entryText(outcome, context)}`;
    case 'skipped': {
      const why = outcome.why.code === 'part_of' ? { ...outcome.why, row: outcome.why.row + top } : outcome.why;
      const say = messages.skips[why.code] as (found: typeof why) => string;
      return say(why);
    }
    case 'not_understood': {
      const why = outcome.why.code === 'claimed_twice' ? { ...outcome.why, rows: outcome.why.rows.map((row) => row + top) } : outcome.why;
      const say = messages.problems[why.code] as (found: typeof why, name: (id: string) => string) => string;
      return say(why, name);
    }
  }
}

function entryText({ entry, notes, by }: Extract<OldRowOutcome, { kind: 'imported' }>, { messages, locale }: RowTextContext): string {
  const { judgement, adjudged, samples, nonconforming, reason, scored } = entry;
  const because = reason === '' && scored !== null ? OLD_SCORE[locale](scored.earned, scored.points) : reason;
  const parts = [
    ...(judgement !== null || adjudged === null ? [messages.preview.judgements[judgement ?? 'unscored']] : []),
    ...(adjudged === null ? [] : [messages.entry.adjudged(String(toCellNumber(adjudged)))]),
    ...(samples === null ? [] : [messages.entry.samples(nonconforming === null ? '—' : String(nonconforming), String(samples))]),
    ...(because === '' ? [] : [messages.entry.reason(because.replace(/\s+/gu, ' '))]),
    ...notes.map((note) => (messages.notes[note.code] as (found: typeof note) => string)(note)),
    messages.preview.by[by],
  ];
  return parts.join(messages.entry.separator);
}

/** The rows of a report: what was not understood first, each with what stood there. */
export function reportText(rows: readonly OldRow[], title: string, context: RowTextContext): string {
  const { messages, top } = context;
  const sections = (['not_understood', 'imported', 'skipped'] as const).flatMap((kind) => {
    const own = rows.filter(({ outcome }) => outcome.kind === kind && !isBlankRow(outcome));
    if (own.length === 0) return [];
    return ['', messages.preview.list(messages.preview.lists[kind], own.length), ...own.map(line)];
  });
  return [title, ...sections].join('\n');

  function line({ row, text, outcome }: OldRow): string {
    return `${messages.preview.row(row + top + 1)}\t${text.replace(/\s+/gu, ' ')}\t${outcomeText(outcome, context)}`;
  }
}

/** Blank rows are counted, not listed. */
export function isBlankRow(outcome: OldRowOutcome): boolean {
  return outcome.kind === 'skipped' && outcome.why.code === 'blank';
}
