import { HEADER_FIELDS, ROW_FIELDS, SPECIAL_FIELDS, type RowField, type SpecialField } from '../scoring-content';

const shadowed = (field: string): string => `CERT_Shadow${field.charAt(0).toUpperCase()}${field.slice(1)}`;

const byField = <Field extends string>(fields: readonly Field[]): Readonly<Record<Field, string>> =>
  Object.fromEntries(fields.map((field) => [field, shadowed(field)])) as Record<Field, string>;

/** Sheet-scoped names of a scoring sheet's copy, e.g. `CERT_ShadowJudgements`. They are in users' files: add, never rename. */
export const SHADOW_NAMES = {
  /** A formula that leads to the scoring sheet, so that it follows when that is renamed. */
  of: 'CERT_ShadowOf',
  date: 'CERT_ShadowDate',
  purpose: 'CERT_ShadowPurpose',
  fingerprint: 'CERT_ShadowFingerprint',
  standard: 'CERT_ShadowStandard',
  edition: 'CERT_ShadowEdition',
  ids: 'CERT_ShadowIds',
  lines: 'CERT_ShadowLines',
  headerFields: 'CERT_ShadowHeaderFields',
  header: 'CERT_ShadowHeader',
} as const;

export const SHADOW_ROW_NAMES: Readonly<Record<RowField, string>> = byField(ROW_FIELDS);
export const SHADOW_SPECIAL_NAMES: Readonly<Record<SpecialField, string>> = byField(SPECIAL_FIELDS);

/** The header's fields in the order of their lines. */
export const SHADOW_HEADER = HEADER_FIELDS;
