import { isBlank, quote, type Cell } from '../../core/cells/cell';
import type { ScoreChange } from '../../core/audit/score-changes';
import { LOCALES, type Locale } from '../../i18n/locale';
import { fieldWord } from '../../i18n/sheets/field-words';
import { LOG_STRINGS, type LogEvent } from '../../i18n/sheets/log';
import type { PlainCell } from '../plan';
import { LOG_FIELDS, type LogField } from './layout';

/** One line of the change log. */
export type LogLine = Readonly<Record<LogField, PlainCell>>;

/** When, on which sheet and by whom; and in whose language the log is kept. */
export interface LogCircumstances {
  readonly time: string;
  readonly sheet: string;
  readonly who: string;
  readonly note?: string;
  readonly locale: Locale;
}

/** The line of a change of what a scoring sheet was given. */
export function changeLine(change: ScoreChange, { time, sheet, who, note = '', locale }: LogCircumstances): LogLine {
  const strings = LOG_STRINGS[locale];
  const rows = { header: strings.header, row: change.id, special: strings.special(change.id) };
  const row = rows[change.part];
  if (change.kind === 'field') {
    const field = fieldWord(change.field, locale);
    return { time, sheet, row, field, before: plain(change.before), after: plain(change.after), who, note };
  }
  return { time, sheet, row, field: change.kind === 'row_added' ? strings.rowAdded : strings.rowLost, before: '', after: '', who, note };
}

/** The line of something that was done with a scoring sheet as a whole. */
export function eventLine(event: LogEvent, { time, sheet, who, note = '', locale }: LogCircumstances): LogLine {
  return { time, sheet, row: '', field: LOG_STRINGS[locale].events[event], before: '', after: '', who, note };
}

/** The last of some events that a log tells of a sheet; null where it tells of none. */
export function lastEvent(lines: readonly LogLine[], sheet: string, events: readonly LogEvent[]): LogEvent | null {
  for (const line of [...lines].reverse()) {
    if (line.sheet !== sheet || line.row !== '') continue;
    const found = events.find((event) => LOCALES.some((locale) => LOG_STRINGS[locale].events[event] === line.field));
    if (found !== undefined) return found;
  }
  return null;
}

/** Lines from the columns of a log sheet, those that are blank left out. */
export function logLines(columns: readonly (readonly Cell[])[]): LogLine[] {
  const [times = []] = columns;
  return times.flatMap((time, line): LogLine[] =>
    isBlank(time)
      ? []
      : [Object.fromEntries(LOG_FIELDS.map((field, index) => [field, plain(columns[index]?.[line])])) as Record<LogField, PlainCell>],
  );
}

/** The first line after the last one written, counted from 0; a log without a free line gives its length. */
export function nextLogLine(times: readonly Cell[]): number {
  return times.reduce<number>((next, time, line) => (isBlank(time) ? next : line + 1), 0);
}

function plain(cell: Cell): PlainCell {
  return typeof cell === 'number' ? cell : quote(cell);
}
