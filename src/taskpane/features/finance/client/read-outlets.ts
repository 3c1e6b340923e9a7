import { readHeadcount } from '../../../../core/fees/band';
import type { QuotedOutlet } from '../../../../core/finance/quote-request';

/** Outlets as typed, or the first line that does not say how many people work there; lines are counted from 1. */
export type ReadOutlets =
  { readonly ok: true; readonly outlets: readonly QuotedOutlet[] } | { readonly ok: false; readonly line: number; readonly text: string };

/** A name and a headcount, apart by a blank, tab, comma or colon. */
const LINE = /^(.*?)[\s,，:：、]*(\d[\d,]*\s*人?)$/u;

/** Outlets from lines of a text, each a name and a headcount; empty lines are passed over. */
export function readOutlets(text: string): ReadOutlets {
  const outlets: QuotedOutlet[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.normalize('NFKC').trim();
    if (line === '') continue;
    const [, name = '', people = ''] = LINE.exec(line) ?? [];
    const headcount = readHeadcount(people);
    if (!headcount.ok) return { ok: false, line: index + 1, text: raw.trim() };
    outlets.push({ name: name === '' ? String(outlets.length + 1) : name, headcount: headcount.value });
  }
  return { ok: true, outlets };
}
