import { WORDS, type AuditType } from '../../core/cells/words';
import { readHeadcount } from '../../core/fees/band';
import { trialCard } from '../../rate-cards';
import { readAuditType } from '../arguments/audit';
import { isOneOf, quoted } from './formula';
import type { NativeArgument } from './native-form';

/** A whole number above 0 that a formula reads. */
export interface CountPart {
  /** TRUE when it is one. */
  readonly valid: string;
  /** Its value where it is. */
  readonly value: string;
}

const AUDIT_TYPES = ['initial', 'surveillance', 'recertification'] as const satisfies readonly AuditType[];

/** Column of an audit type's person-days in a card of the user's own, counted from 1: after both ends of the band. */
export function ownDaysColumn(auditType: AuditType): number {
  return AUDIT_TYPES.indexOf(auditType) + 3;
}

/** The last headcount of the trial fee standard's table. */
export const TRIAL_LIMIT = trialCard.bands.at(-1)?.max ?? 0;

/** Labels of the trial fee standard's bands. */
export const TRIAL_BANDS: readonly string[] = trialCard.bands.map(({ min, max }) => `${String(min)}-${String(max)}`);

/** A cell as a whole number of 1 or more, taken to 9 decimals; texts such as 1,200人 are none here. */
export function countPart(text: string): CountPart {
  const value = `ROUND(${text},0)`;
  return { valid: `IF(ISNUMBER(${text}),IF(ROUND(${text},9)=${value},${value}>=1,FALSE),FALSE)`, value };
}

/** The headcount of an argument that is one cell; null where the function refuses it whatever the cells hold. */
export function headcountPart(argument: NativeArgument | null | undefined): CountPart | null {
  if (!argument) return null;
  if (argument.literal === undefined) return countPart(argument.text);
  const read = readHeadcount(argument.literal);
  return read.ok ? { valid: 'TRUE', value: String(read.value) } : null;
}

/** `use` of the count, or #N/A. */
export function whenCount({ valid, value }: CountPart, use: (count: string) => string): string {
  return valid === 'TRUE' ? use(value) : `IF(${valid},${use(value)},NA())`;
}

/** What the trial fee standard's table holds for a headcount: one value per band; #N/A beyond its end. */
export function byTrialBand(headcount: string, values: readonly (string | number)[]): string {
  return `IF(${headcount}<=${String(TRIAL_LIMIT)},${lookupBand(headcount, values)},NA())`;
}

/** The same for a headcount known to be in the table. */
export function lookupBand(headcount: string, values: readonly (string | number)[]): string {
  const [first] = values;
  if (values.every((value) => value === first)) return constant(first ?? '');
  return `LOOKUP(${headcount},{${trialCard.bands.map(({ min }) => String(min)).join(',')}},{${values.map(constant).join(',')}})`;
}

function constant(value: string | number): string {
  return typeof value === 'string' ? quoted(value) : String(value);
}

/**
 * A formula for the audit type that an argument names: settled at once where it is constant or left out, chosen by the formula where it
 * is a cell.
 */
export function byAuditType(argument: NativeArgument | null | undefined, make: (auditType: AuditType) => string): string {
  const fixed = fixedAuditType(argument);
  if (fixed === 'refused') return 'NA()';
  if (fixed !== null) return make(fixed);
  const text = argument?.text ?? '';
  const { initial, surveillance, recertification } = WORDS.auditType;
  const isInitial = `OR(${text}=0,${isOneOf(text, [...initial, ''])})`;
  const last = `IF(${isOneOf(text, recertification)},${make('recertification')},NA())`;
  return `IF(${isInitial},${make('initial')},IF(${isOneOf(text, surveillance)},${make('surveillance')},${last}))`;
}

/** The audit type of an argument that is constant or left out; null where a cell decides. */
export function fixedAuditType(argument: NativeArgument | null | undefined): AuditType | 'refused' | null {
  if (argument && argument.literal === undefined) return null;
  const type = readAuditType(argument ? argument.literal : null);
  return type.ok ? type.value : 'refused';
}
