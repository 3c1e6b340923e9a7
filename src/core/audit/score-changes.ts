import type { Cell } from '../cells/cell';
import { sameCell, type ScoreContent, type ScoreEntry, type ScoreFields } from './score-content';

/** Where a change is: in the header, in an indicator's row, or in a line of special deductions. */
export type ScorePart = 'header' | 'row' | 'special';

/** One change of what a scoring sheet was given. */
export type ScoreChange =
  | {
      readonly kind: 'field';
      readonly part: ScorePart;
      /** Row id, or number of the line; empty in the header. */
      readonly id: string;
      readonly field: string;
      readonly before: Cell;
      readonly after: Cell;
    }
  /** An indicator row came or went; what it holds or held follows field by field. */
  | { readonly kind: 'row_added' | 'row_lost'; readonly part: 'row'; readonly id: string };

/** Names of the header fields that every content has. */
const STANDARD = 'designation';
const EDITION = 'edition';

/**
 * What has changed from one content to another: header, rows by their ids (wherever they stand), special deductions by line.
 *
 * Rows that share an id are compared in their order.
 */
export function scoreChanges(before: ScoreContent, now: ScoreContent): ScoreChange[] {
  return [
    ...fieldChanges('header', '', headerOf(before), headerOf(now)),
    ...entryChanges('row', before.rows, now.rows),
    ...entryChanges('special', before.specials, now.specials),
  ];
}

/** By which changes of the same cell are told. */
export function placeOfChange(change: ScoreChange): string {
  return JSON.stringify([change.kind, change.part, change.id, change.kind === 'field' ? change.field : '']);
}

function headerOf({ standard, edition, header }: ScoreContent): ScoreFields {
  return { ...header, [STANDARD]: standard, [EDITION]: edition };
}

function entryChanges(part: 'row' | 'special', before: readonly ScoreEntry[], now: readonly ScoreEntry[]): ScoreChange[] {
  const old = keyed(before);
  const current = keyed(now);
  const ids = [...new Set([...old.keys(), ...current.keys()])];
  return ids.flatMap((key): ScoreChange[] => {
    const [was, is] = [old.get(key), current.get(key)];
    const id = (is ?? was)?.id ?? '';
    const fields = fieldChanges(part, id, was?.fields ?? {}, is?.fields ?? {});
    if (part === 'special' || (was !== undefined && is !== undefined)) return fields;
    return [{ kind: was === undefined ? 'row_added' : 'row_lost', part: 'row', id }, ...fields];
  });
}

/** Entries by id and by the how-manieth of that id they are. */
export function keyed(entries: readonly ScoreEntry[]): Map<string, ScoreEntry> {
  const seen = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const id = entry.id.trim();
      const count = seen.get(id) ?? 0;
      seen.set(id, count + 1);
      return [`${id}#${String(count)}`, entry];
    }),
  );
}

function fieldChanges(part: ScorePart, id: string, before: ScoreFields, now: ScoreFields): ScoreChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((field) => !sameCell(field, before[field], now[field]))
    .map((field) => ({ kind: 'field', part, id, field, before: before[field], after: now[field] }));
}
