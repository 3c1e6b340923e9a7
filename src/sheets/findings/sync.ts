import { scoredSheets } from '../packs/scored-sheets';
import type { Locale } from '../../core/local-text';
import { SCORING_NAMES } from '../names';
import type { HeldContent, OurSheet } from '../our-sheet';
import { handSignature, sealOf } from '../scoring-signature';
import { deductionsOf, NEEDED_NAMES, type Deduction } from './deductions';
import { FindingNumbers, isFindingNumber } from './finding-numbers';
import { freeLines, heldIn, isWhole, listedFindings, type ListedFinding } from './listed';
import { FINDING_NAMES, type FindingColumn } from './names';
import { contentOf, linkFormula, type FindingCell, type FindingContent } from './row-content';
import { FINDINGS_VERSION } from './version';

/** A cell to be written, to be made only while it holds what was read. */
export interface FindingEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: HeldContent;
  readonly after: FindingCell;
  /** All cells of one anchor are written, or none. */
  readonly anchor: { readonly row: number; readonly column: number };
}

/** What brings the lists up to the scores. */
export interface FindingsSync {
  readonly edits: readonly FindingEdit[];
  /** New rows. */
  readonly added: readonly { readonly deduction: Deduction; readonly number: string }[];
  /** Deductions for which there is no row left. */
  readonly noRoom: readonly Deduction[];
  /** Rows whose deduction is gone: they stay, with all that was written. */
  readonly gone: readonly ListedFinding[];
  /** Scoring rows that lost points and cannot be listed: without an id of their own. Lines counted from 0. */
  readonly withoutId: readonly { readonly sheet: OurSheet; readonly line: number }[];
  /** Scoring sheets into which numbers would have to be written, and are not: they are protected or signed. */
  readonly closed: readonly string[];
  /** Lists and scoring sheets that cannot be followed: protected, damaged, or of another version. */
  readonly unreadable: readonly string[];
}

/**
 * What brings the lists of nonconformities up to the scores: a row for every deduction without one, fresh links, and each row's number
 * back in its scoring sheet. Rows are added into empty lines only; nothing a user has written is changed or removed.
 */
export function syncFindings(sheets: readonly OurSheet[]): FindingsSync {
  const scoring = scoredSheets(sheets);
  const lists = sheets.filter(({ marker }) => marker?.kind === 'findings');
  const usable = lists.filter((list) => isWhole(list, FINDINGS_VERSION) && !list.protected);
  const readable = scoring.filter((sheet) => NEEDED_NAMES.every((name) => Boolean(sheet.names[name])));
  const found = readable.map((sheet) => ({ sheet, ...deductionsOf(sheet, localeOf(usable[0] ?? lists[0] ?? sheet)) }));
  const deductions = found.flatMap(({ listed }) => listed);
  const rows = lists.flatMap(listedFindings);
  const rowOf = new Map<string, ListedFinding>();
  for (const row of rows) if (!rowOf.has(keyOfRow(row))) rowOf.set(keyOfRow(row), row);
  const numbers = new FindingNumbers(
    rows.map(({ number }) => number),
    deductions.map(({ number }) => number),
  );
  const free = usable.flatMap((list) => freeLines(list).map((line) => ({ list, line })));
  const added: { deduction: Deduction; number: string }[] = [];
  const noRoom: Deduction[] = [];
  const edits: FindingEdit[] = [];
  const numbered: { deduction: Deduction; number: string }[] = [];
  for (const deduction of deductions) {
    const row = rowOf.get(keyOf(deduction));
    if (row !== undefined) {
      numbered.push({ deduction, number: row.number });
      if (usable.includes(row.list)) edits.push(...refreshed(row, deduction));
      continue;
    }
    const place = free.shift();
    if (place === undefined) {
      noRoom.push(deduction);
      continue;
    }
    const number = numbers.take(deduction.number);
    edits.push(...rowEdits(place.list, place.line, contentOf(deduction, number, localeOf(place.list))));
    added.push({ deduction, number });
    numbered.push({ deduction, number });
  }
  const numberEdits = numbered.flatMap((row) => numberEdit(row).map((made) => ({ made, sheet: row.deduction.sheet })));
  edits.push(...numberEdits.filter(({ sheet }) => !isClosed(sheet)).map(({ made }) => made));
  const now = new Set(deductions.map(keyOf));
  const names = new Set(readable.map(({ name }) => name));
  return {
    edits,
    added,
    noRoom,
    gone: rows.filter((row) => names.has(row.sheet) && !now.has(keyOfRow(row))),
    withoutId: found.flatMap(({ sheet, withoutId }) => withoutId.map((line) => ({ sheet, line }))),
    closed: [...new Set(numberEdits.filter(({ sheet }) => isClosed(sheet)).map(({ sheet }) => sheet.name))],
    unreadable: [...lists.filter((list) => !usable.includes(list)), ...scoring.filter((sheet) => !readable.includes(sheet))].map(
      ({ name }) => name,
    ),
  };
}

/** Rows that a new list needs: every indicator and every line of special deductions of the scoring sheets. */
export function capacityFor(sheets: readonly OurSheet[]): number {
  return scoredSheets(sheets).reduce(
    (sum, { names }) => sum + linesIn(names[SCORING_NAMES.points]) + linesIn(names[SCORING_NAMES.specialTexts]),
    0,
  );
}

function linesIn(cells: OurSheet['names'][string] | undefined): number {
  return cells?.values.length ?? 0;
}

function keyOf({ sheet, kind, id, line }: Deduction): string {
  return JSON.stringify([sheet.name, kind === 'special' ? line : id]);
}

function keyOfRow({ sheet, id, specialLine }: ListedFinding): string {
  return JSON.stringify([sheet, specialLine ?? id]);
}

function localeOf({ marker }: OurSheet): Locale {
  return marker?.locale ?? 'zh-CN';
}

/** A sheet that is locked, or signed, stays as it is: a number written into it would look like a change after the signature. */
function isClosed(sheet: OurSheet): boolean {
  return sheet.protected || sealOf(sheet) !== null || handSignature(sheet) !== '';
}

function rowEdits(list: OurSheet, line: number, content: FindingContent): FindingEdit[] {
  const edits = (Object.entries(content) as [FindingColumn, FindingCell][])
    .filter(([, cell]) => !('value' in cell) || cell.value !== '')
    .flatMap(([key, cell]) => edit(list, FINDING_NAMES[key], line, cell));
  const [first] = edits;
  return first === undefined ? [] : edits.map((one) => ({ ...one, anchor: { row: first.row, column: first.column } }));
}

/** The link of a row whose scoring row or sheet has moved, and the sheet's name where it is still the one the list gave. */
function refreshed(row: ListedFinding, deduction: Deduction): FindingEdit[] {
  const { list, line } = row;
  const wanted = linkFormula(deduction, localeOf(list));
  const held = heldIn(list, 'rows', line);
  if (typeof held !== 'string' || !/^=HYPERLINK\(/iu.test(held) || plain(held) === plain(wanted)) return [];
  const edits = edit(list, FINDING_NAMES.rows, line, { formula: wanted });
  const name = heldIn(list, 'sheets', line);
  if (name !== deduction.sheet.name && held.includes(`#'${String(name).replaceAll("'", "''")}'!`)) {
    edits.push(...edit(list, FINDING_NAMES.sheets, line, { value: deduction.sheet.name }));
  }
  return edits;
}

/** A formula as it is compared: hosts write blanks and the case of names in their own way. */
function plain(formula: string): string {
  return formula.replaceAll(' ', '').toUpperCase();
}

function numberEdit({ deduction, number }: { readonly deduction: Deduction; readonly number: string }): FindingEdit[] {
  const { sheet, kind, line } = deduction;
  if (deduction.number === number || (deduction.number !== '' && !isFindingNumber(deduction.number))) return [];
  return edit(sheet, kind === 'special' ? SCORING_NAMES.specialFindingNumbers : SCORING_NAMES.findingNumbers, line, { value: number });
}

function edit(sheet: OurSheet, name: string, line: number, after: FindingCell): FindingEdit[] {
  const cells = sheet.names[name];
  const before = cells?.contents[line]?.[0];
  if (!cells || before === undefined) return [];
  const place = { row: cells.row + line, column: cells.column };
  return [{ sheet: sheet.name, ...place, before, after, anchor: place }];
}
