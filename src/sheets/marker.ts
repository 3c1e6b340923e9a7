import { KIND_WORDS } from '../i18n/sheets';
import { LOCALES, type Locale } from '../i18n/locale';
import { SHEET_KINDS, type SheetKind } from './plan';

/** What the marker cell of a sheet says: enough to read the sheet again, whatever became of its name. */
export interface Marker {
  readonly kind: SheetKind;
  readonly version: number;
  /** Designation of the standard, or id of the rate card; for a sheet about another one, what it is about. */
  readonly subject: string;
  readonly locale: Locale;
  /** Edition of the point table the sheet was made from, where that is the certification body's own. */
  readonly edition?: string;
}

const SEPARATOR = ' · ';

/** The visible text of the marker cell, e.g. `CERT 评分表 · v1 · GB/T 27922-2011 · zh-CN`. */
export function markerText({ kind, version, subject, locale, edition }: Marker): string {
  const parts = [`CERT ${KIND_WORDS[locale][kind]}`, `v${String(version)}`, withoutSeparator(subject), locale];
  return (edition === undefined ? parts : [...parts, withoutSeparator(edition)]).join(SEPARATOR);
}

/** The marker a text stands for, or null when it is none of ours. */
export function parseMarker(text: string): Marker | null {
  const [title, versionText, subject, localeText, edition] = text.trim().split(SEPARATOR);
  const locale = LOCALES.find((known) => known === localeText);
  const version = /^v(\d+)$/u.exec(versionText ?? '')?.[1];
  if (locale === undefined || version === undefined || subject === undefined) return null;
  const kind = SHEET_KINDS.find((known) => title === `CERT ${KIND_WORDS[locale][known]}`);
  if (kind === undefined) return null;
  return { kind, version: Number(version), subject, locale, ...(edition === undefined ? {} : { edition }) };
}

/** A text as it stands in a marker: what a user called a thing must not be taken for the next part. */
export function withoutSeparator(text: string): string {
  return text.replaceAll('·', '-').trim();
}
