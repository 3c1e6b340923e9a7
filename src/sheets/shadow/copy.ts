import { keyed } from '../../core/audit/score-changes';
import { isBlank, quote, type Cell } from '../../core/cells/cell';
import type { ScoreContent, ScoreEntry, ScoreFields } from '../../core/audit/score-content';
import { LOCALES } from '../../i18n/locale';
import { SHADOW_STRINGS, type ShadowPurpose } from '../../i18n/sheets/shadow';
import { cellOf, columnOf, type OurSheet } from '../our-sheet';
import type { PlainCell } from '../plan';
import { ROW_FIELDS, SPECIAL_FIELDS } from '../scoring-content';
import { SHADOW_HEADER, SHADOW_NAMES, SHADOW_ROW_NAMES, SHADOW_SPECIAL_NAMES } from './names';

/** A copy of a scoring sheet, as its sheet says. */
export interface Copy {
  readonly sheet: OurSheet;
  /** Name of the scoring sheet as it is called today; null where the copy no longer leads to one. */
  readonly of: string | null;
  readonly purpose: ShadowPurpose;
  readonly date: string;
  /** Full fingerprint of what was signed; empty in a copy that changes are told by. */
  readonly fingerprint: string;
  readonly content: ScoreContent;
}

/** Columns of plain cells by the name of their range, each as long as it needs to be. */
export type CopyColumns = Readonly<Record<string, readonly PlainCell[]>>;

/** A copy read back from its sheet; null for a sheet that is none. */
export function copyOf(sheet: OurSheet): Copy | null {
  if (sheet.marker?.kind !== 'shadow') return null;
  const text = (name: string): string => quote(cellOf(sheet, name));
  const fields = (names: Readonly<Record<string, string>>, line: number): ScoreFields =>
    Object.fromEntries(Object.entries(names).map(([field, name]) => [field, columnOf(sheet, name)[line]]));
  const entries = (ids: readonly Cell[], names: Readonly<Record<string, string>>): ScoreEntry[] =>
    ids.flatMap((id, line) => (isBlank(id) ? [] : [{ id: quote(id).trim(), fields: fields(names, line) }]));
  const header = columnOf(sheet, SHADOW_NAMES.header);
  const purpose = LOCALES.some((locale) => SHADOW_STRINGS[locale].purposes.signing === text(SHADOW_NAMES.purpose));
  return {
    sheet,
    of: sheetOfLink(sheet.names[SHADOW_NAMES.of]?.contents[0]?.[0]),
    purpose: purpose ? 'signing' : 'recording',
    date: text(SHADOW_NAMES.date),
    fingerprint: text(SHADOW_NAMES.fingerprint),
    content: {
      standard: text(SHADOW_NAMES.standard),
      edition: text(SHADOW_NAMES.edition),
      header: Object.fromEntries(SHADOW_HEADER.map((field, line) => [field, header[line]])),
      rows: entries(columnOf(sheet, SHADOW_NAMES.ids), SHADOW_ROW_NAMES),
      specials: entries(columnOf(sheet, SHADOW_NAMES.lines), SHADOW_SPECIAL_NAMES),
    },
  };
}

/** The copies of a scoring sheet for a purpose, in the order of their dates. */
export function copiesOf(sheets: readonly OurSheet[], scoring: string, purpose: ShadowPurpose): Copy[] {
  return sheets
    .map(copyOf)
    .filter((copy): copy is Copy => copy !== null && copy.of === scoring && copy.purpose === purpose)
    .sort((first, second) => (first.date < second.date ? -1 : Number(first.date > second.date)));
}

/** A formula that leads to a cell of a sheet and follows when the sheet is renamed. */
export function linkTo(sheet: string, address: string): string {
  return `='${sheet.replaceAll("'", "''")}'!${address}`;
}

/** The sheet a formula of {@link linkTo} leads to by now. */
function sheetOfLink(content: unknown): string | null {
  if (typeof content !== 'string') return null;
  const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+$/u.exec(content);
  return found === null ? null : (found[1]?.replaceAll("''", "'") ?? found[2] ?? null);
}

/** Ids by the lines of a copy, as they stand; '' for a free line. */
export interface CopyLines {
  readonly rows: readonly string[];
  readonly specials: readonly string[];
}

/** The lines of a copy as they are filled. */
export function linesOf(sheet: OurSheet): CopyLines {
  const ids = (name: string): string[] => columnOf(sheet, name).map((id) => quote(id).trim());
  return { rows: ids(SHADOW_NAMES.ids), specials: ids(SHADOW_NAMES.lines) };
}

/**
 * A content as the columns of a copy: entries stay on the line that has their id, new ones take free lines, lines of lost ones become
 * free. Null where there are more entries than lines.
 */
export function copyColumns(content: ScoreContent, lines: CopyLines): CopyColumns | null {
  const rows = placed(content.rows, lines.rows);
  const specials = placed(content.specials, lines.specials);
  if (rows === null || specials === null) return null;
  const column = (entries: readonly (ScoreEntry | null)[], field: string): PlainCell[] =>
    entries.map((entry) => plain(entry?.fields[field]));
  return {
    [SHADOW_NAMES.ids]: rows.map((entry) => entry?.id ?? ''),
    ...Object.fromEntries(ROW_FIELDS.map((field) => [SHADOW_ROW_NAMES[field], column(rows, field)])),
    [SHADOW_NAMES.lines]: specials.map((entry) => entry?.id ?? ''),
    ...Object.fromEntries(SPECIAL_FIELDS.map((field) => [SHADOW_SPECIAL_NAMES[field], column(specials, field)])),
    [SHADOW_NAMES.header]: SHADOW_HEADER.map((field) => plain(content.header[field])),
    [SHADOW_NAMES.standard]: [content.standard],
    [SHADOW_NAMES.edition]: [content.edition],
  };
}

function placed(entries: readonly ScoreEntry[], lines: readonly string[]): (ScoreEntry | null)[] | null {
  const left = keyed(entries);
  const found = [...keyed(lines.map((id) => ({ id, fields: {} }))).keys()].map((key) => {
    const entry = left.get(key) ?? null;
    left.delete(key);
    return entry;
  });
  const more = [...left.values()];
  const filled = found.map((entry) => entry ?? more.shift() ?? null);
  return more.length > 0 ? null : filled;
}

/** A copy holds plain values: errors and truth values by what they show. */
function plain(cell: Cell): PlainCell {
  return typeof cell === 'number' ? cell : quote(cell);
}
