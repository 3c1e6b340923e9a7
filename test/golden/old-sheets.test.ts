/**
 * Score sheets as people keep them, and what is made of each: NAME.tsv is the sheet, NAME.txt its reading, read line by line by us.
 * A reading that differs is left as NAME.actual.txt. NAME.choices.json holds what a user decided, where there is something to decide.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OldSheetChoices } from '../../src/core/audit/old-sheet/choices';
import { parseDelimited } from '../../src/core/audit/delimited-text';
import { readOldSheet } from '../../src/core/audit/old-sheet/read-old-sheet';
import { oldSheetTarget } from '../../src/sheets/old-sheet/old-sheet-target';
import { gbt27922 } from '../../src/standards';
import { oldSheetLines } from './support/old-sheet-lines';

const FOLDER = path.join(__dirname, 'old-sheets');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt') && !file.endsWith('.actual.txt'))
  .map((file) => file.slice(0, -'.txt'.length));

test('there are sheets of every kind', () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
});

test.each(names)('%s', (name) => {
  const file = path.join(FOLDER, `${name}.choices.json`);
  const sheet = name.replace(/-answered$/u, '');
  const choices = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OldSheetChoices) : undefined;
  const text = parseDelimited(readFileSync(path.join(FOLDER, `${sheet}.tsv`), 'utf8'));
  if (!text.ok) throw new Error(`${sheet}.tsv, line ${text.unclosedAt}`);
  const lines = oldSheetLines(readOldSheet(text.rows, oldSheetTarget(gbt27922), choices));
  const expected = readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8');
  const actual = path.join(FOLDER, `${name}.actual.txt`);
  if (lines === expected) rmSync(actual, { force: true });
  else writeFileSync(actual, lines);
  expect(lines).toBe(expected);
});
