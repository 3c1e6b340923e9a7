import { quote } from '../core/cells/cell';
import { LOCALES, type Locale } from '../i18n/locale';
import { SIGNATURE_WORDS } from '../i18n/sheets/signature-words';
import { SCORING_HEADER_NAMES } from './names';
import { cellOf, type OurSheet } from './our-sheet';

/** A line of the signature cell; a fingerprint by its first 16 digits, level and score as the sheet showed them. */
export type SignatureLine =
  | { readonly kind: 'reviewed'; readonly who: string; readonly when: string; readonly fingerprint: string }
  | {
      readonly kind: 'signed';
      readonly who: string;
      readonly when: string;
      readonly level: string;
      readonly score: string;
      readonly fingerprint: string;
    }
  | { readonly kind: 'locked' | 'unlocked'; readonly who: string; readonly when: string };

export type Signature = Extract<SignatureLine, { readonly kind: 'signed' }>;

/** How far a scoring sheet has come. */
export type SignatureState = 'draft' | 'reviewed' | 'signed' | 'locked';

const SEPARATOR = ' · ';

const LINE_KINDS = ['reviewed', 'signed', 'locked', 'unlocked'] as const satisfies readonly SignatureLine['kind'][];

/** The visible text of the signature cell, a line each. */
export function signatureText(lines: readonly SignatureLine[], locale: Locale): string {
  return lines.map((line) => lineText(line, locale)).join('\n');
}

/** What a text of the signature cell says; lines that are none of ours are left out. */
export function parseSignature(text: string): SignatureLine[] {
  return text.split(/\r?\n/u).flatMap((line) => parseLine(line.trim()) ?? []);
}

/** The lines of a scoring sheet's signature cell. */
export function signatureOf(sheet: OurSheet): SignatureLine[] {
  return parseSignature(quote(cellOf(sheet, SCORING_HEADER_NAMES.signature)));
}

export function signaturesIn(lines: readonly SignatureLine[]): Signature[] {
  return lines.filter((line): line is Signature => line.kind === 'signed');
}

export function signatureState(lines: readonly SignatureLine[]): SignatureState {
  const has = (kind: SignatureLine['kind']): boolean => lines.some((line) => line.kind === kind);
  if (!has('signed')) return has('reviewed') ? 'reviewed' : 'draft';
  return has('locked') ? 'locked' : 'signed';
}

/** Who signed a sheet that is to stay as it is, and when. */
export type Seal = Pick<Signature, 'who' | 'when'>;

/** The signature that closes a sheet; null while none does, or since it was unlocked for a reason. */
export function sealIn(lines: readonly SignatureLine[]): Seal | null {
  const signed = signaturesIn(lines).at(-1);
  const last = lines.filter(({ kind }) => kind !== 'reviewed').at(-1);
  return signed === undefined || last?.kind === 'unlocked' ? null : { who: signed.who, when: signed.when };
}

/** The signature that closes a scoring sheet: nothing of ours writes into it then. */
export function sealOf(sheet: OurSheet): Seal | null {
  return sealIn(signatureOf(sheet));
}

/** What stands in the signature cell by hand, such as a name: no line of ours, yet somebody's signature. Empty where there is none. */
export function handSignature(sheet: OurSheet): string {
  const text = quote(cellOf(sheet, SCORING_HEADER_NAMES.signature)).trim();
  return parseSignature(text).length === 0 ? text : '';
}

function lineText(line: SignatureLine, locale: Locale): string {
  const words = SIGNATURE_WORDS[locale];
  const parts = [oneLine(line.who), line.when];
  if (line.kind === 'signed') parts.push(oneLine(line.level), line.score);
  if ('fingerprint' in line) parts.push(`${words.fingerprint} ${line.fingerprint}`);
  return `${words[line.kind]}${words.colon}${parts.join(SEPARATOR)}`;
}

/** What a person is called must not be taken for the next part, or the next line. */
function oneLine(text: string): string {
  return text.replaceAll('·', '-').replace(/\s+/gu, ' ').trim();
}

function parseLine(text: string): SignatureLine | null {
  for (const locale of LOCALES) {
    const words = SIGNATURE_WORDS[locale];
    for (const kind of LINE_KINDS) {
      const before = words[kind] + words.colon.trim();
      if (!text.startsWith(before)) continue;
      const parts = text
        .slice(before.length)
        .split(SEPARATOR.trim())
        .map((part) => part.trim());
      const [who = '', when = '', level = '', score = ''] = parts;
      if (kind === 'locked' || kind === 'unlocked') return { kind, who, when };
      const fingerprint = parts.at(-1)?.replace(words.fingerprint, '').trim() ?? '';
      return kind === 'reviewed' ? { kind, who, when, fingerprint } : { kind, who, when, level, score, fingerprint };
    }
  }
  return null;
}
