import { FEE_STRINGS, SCORING_STRINGS } from '../i18n/sheets';
import { LOCALES, type Locale } from '../i18n/locale';
import type { SheetKind } from './plan';

/** What the marker cell of a sheet says: enough to read the sheet again, whatever became of its name. */
export interface Marker {
  readonly kind: SheetKind;
  readonly version: number;
  /** Designation of the standard, or id of the rate card. */
  readonly subject: string;
  readonly locale: Locale;
}

const SEPARATOR = ' · ';

/** The word a marker uses for a kind of sheet: the sheet's name without a number. */
function kindWord(kind: SheetKind, locale: Locale): string {
  return kind === 'scoring' ? SCORING_STRINGS[locale].sheetName : FEE_STRINGS[locale].sheetName;
}

/** The visible text of the marker cell, e.g. `CERT 评分表 · v1 · GB/T 27922-2011 · zh-CN`. */
export function markerText({ kind, version, subject, locale }: Marker): string {
  return [`CERT ${kindWord(kind, locale)}`, `v${String(version)}`, subject, locale].join(SEPARATOR);
}

/** The marker a text stands for, or null when it is none of ours. */
export function parseMarker(text: string): Marker | null {
  const [title, versionText, subject, localeText] = text.trim().split(SEPARATOR);
  const locale = LOCALES.find((known) => known === localeText);
  const version = /^v(\d+)$/u.exec(versionText ?? '')?.[1];
  if (locale === undefined || version === undefined || subject === undefined) return null;
  const kind = (['scoring', 'fees'] as const).find((known) => title === `CERT ${kindWord(known, locale)}`);
  return kind === undefined ? null : { kind, version: Number(version), subject, locale };
}
