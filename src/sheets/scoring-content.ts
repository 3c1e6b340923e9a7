import { isBlank, quote } from '../core/cells/cell';
import { isEmptyEntry, type ScoreContent, type ScoreEntry, type ScoreFields } from '../core/audit/score-content';
import { SCORING_HEADER_NAMES, SCORING_NAMES } from './names';
import { cellOf, columnOf, type OurSheet } from './our-sheet';

/**
 * What is signed of an indicator's row. Numbers of nonconformities are not: the list of them is written after the signature too, and
 * follows from the scores.
 */
export const ROW_FIELDS = [
  'clauses',
  'points',
  'judgements',
  'samples',
  'nonconforming',
  'adjudged',
  'reasons',
  'methods',
  'departments',
  'interviewees',
  'records',
  'links',
  'assessors',
] as const satisfies readonly (keyof typeof SCORING_NAMES)[];

export const SPECIAL_FIELDS = ['specialCategories', 'specialTexts'] as const satisfies readonly (keyof typeof SCORING_NAMES)[];

export const HEADER_FIELDS = [
  'organisation',
  'certificationBody',
  'auditType',
  'auditors',
  'site',
  'standard',
  'ruleNumber',
  'date',
] as const satisfies readonly (keyof typeof SCORING_HEADER_NAMES)[];

export type RowField = (typeof ROW_FIELDS)[number];
export type SpecialField = (typeof SPECIAL_FIELDS)[number];
export type HeaderField = (typeof HEADER_FIELDS)[number];

/** What a scoring sheet was given, a row that lost its id by its line (`?3`); null for a sheet that is none, or whose marker is lost. */
export function scoringContent(sheet: OurSheet): ScoreContent | null {
  const { marker } = sheet;
  if (marker?.kind !== 'scoring') return null;
  const rowColumns = columnsOf(sheet, ROW_FIELDS);
  const specialColumns = columnsOf(sheet, SPECIAL_FIELDS);
  return {
    standard: marker.subject,
    edition: marker.edition ?? '',
    header: Object.fromEntries(HEADER_FIELDS.map((field) => [field, cellOf(sheet, SCORING_HEADER_NAMES[field])])),
    rows: columnOf(sheet, SCORING_NAMES.ids)
      .map((id, line) => ({
        lost: isBlank(id),
        id: isBlank(id) ? `?${String(line + 1)}` : quote(id).trim(),
        fields: fieldsAt(rowColumns, line),
      }))
      .filter((entry) => !entry.lost || !isEmptyEntry(entry))
      .map(({ id, fields }) => ({ id, fields })),
    specials: specialColumns
      .flatMap(([, cells]) => cells.map((_, line) => line))
      .filter((line, index, lines) => lines.indexOf(line) === index)
      .map((line): ScoreEntry => ({ id: String(line + 1), fields: fieldsAt(specialColumns, line) }))
      .filter((entry) => !isEmptyEntry(entry)),
  };
}

type Columns = readonly (readonly [string, ReturnType<typeof columnOf>])[];

function columnsOf(sheet: OurSheet, fields: readonly (keyof typeof SCORING_NAMES)[]): Columns {
  return fields.map((field) => [field, columnOf(sheet, SCORING_NAMES[field])]);
}

function fieldsAt(columns: Columns, line: number): ScoreFields {
  return Object.fromEntries(columns.map(([field, cells]) => [field, cells[line]]));
}
