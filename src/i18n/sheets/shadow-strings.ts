import type { ShadowPurpose } from './shadow-purpose';

/** Texts of a scoring sheet's copy. */
export interface ShadowStrings {
  readonly sheetName: Readonly<Record<ShadowPurpose, string>>;
  readonly fontName: string;
  readonly title: (sheet: string) => string;
  readonly about: Readonly<Record<ShadowPurpose, string>>;
  readonly of: string;
  readonly date: string;
  readonly purpose: string;
  /** Read back: add, never change. */
  readonly purposes: Readonly<Record<ShadowPurpose, string>>;
  readonly fingerprint: string;
  readonly id: string;
  readonly line: string;
  readonly headerField: string;
  readonly headerValue: string;
  readonly footer: string;
}
