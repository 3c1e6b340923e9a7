import { canonicalCell, canonicalLine, isEmptyEntry, type ScoreContent, type ScoreEntry, type ScoreFields } from './score-content';

/** SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits; the host of the core has it. */
export type Sha256 = (text: string) => Promise<string>;

/** Raised when the text changes for the same content: fingerprints of before then no longer match. */
const FORM = 1;

/** Digits of a fingerprint that are shown, in groups of four. */
const SHOWN = 16;

/** The fingerprint of what a scoring sheet was given: 64 hexadecimal digits that change with any of it. */
export function fingerprint(content: ScoreContent, sha256: Sha256): Promise<string> {
  return sha256(canonicalText(content));
}

/**
 * What a scoring sheet was given as one text: the same for the same content whatever order its rows stand in and however blanks and
 * text are encoded, another one for any other content.
 */
export function canonicalText({ standard, edition, header, rows, specials }: ScoreContent): string {
  return JSON.stringify([
    'CERT',
    FORM,
    canonicalLine(standard),
    canonicalLine(edition),
    canonicalFields(header),
    canonicalEntries(rows),
    canonicalEntries(specials),
  ]);
}

/** The first digits as they are shown, e.g. `a1b2 c3d4 e5f6 0718`. */
export function shownFingerprint(full: string): string {
  return (
    full
      .slice(0, SHOWN)
      .match(/.{1,4}/gu)
      ?.join(' ') ?? ''
  );
}

/** By id; entries of one id by what they hold. */
function canonicalEntries(entries: readonly ScoreEntry[]): string[] {
  return entries
    .filter((entry) => entry.id.trim() !== '' || !isEmptyEntry(entry))
    .map(({ id, fields }) => JSON.stringify([canonicalLine(id), canonicalFields(fields)]))
    .sort((first, second) => (first < second ? -1 : Number(first > second)));
}

/** Filled fields by name: a field that a later version adds changes nothing while it is blank. */
function canonicalFields(fields: ScoreFields): [string, string | number][] {
  return Object.keys(fields)
    .sort()
    .flatMap((field): [string, string | number][] => {
      const value = canonicalCell(field, fields[field]);
      return value === null ? [] : [[field, value]];
    });
}
