import { WORDS, type WordOf } from '../../core/cells/words';
import { CARD_COLUMNS } from '../../core/fees/read-rate-card';
import { readRateCardArgument } from '../arguments/rate-card';
import { isOneOf, quoted } from './formula';
import type { NativeArgument } from './native-form';

/** The rate card that an argument names. */
export type CardPart =
  /** The trial fee standard where `valid`. */
  | { readonly kind: 'trial'; readonly valid: string }
  /** A range of the user's own. */
  | { readonly kind: 'own'; readonly range: string }
  | { readonly kind: 'refused' }
  /** Its size is not known, so neither is its kind. */
  | { readonly kind: 'unknown' };

export function cardPart(argument: NativeArgument | null | undefined): CardPart {
  if (!argument) return { kind: 'trial', valid: 'TRUE' };
  const { text, literal, rows, columns } = argument;
  if (literal !== undefined) return readRateCardArgument([[literal]]).ok ? { kind: 'trial', valid: 'TRUE' } : { kind: 'refused' };
  if (rows === undefined || columns === undefined) return { kind: 'unknown' };
  if (rows * columns === 1) return { kind: 'trial', valid: `OR(${text}=0,${isOneOf(text, [...WORDS.rateCard.trial, ''])})` };
  return columns === CARD_COLUMNS ? { kind: 'own', range: text } : { kind: 'refused' };
}

/** True for the trial fee standard written out or left out: what a table whose lines depend on the card can be made for. */
export function isTrial(argument: NativeArgument | null | undefined): boolean {
  const part = cardPart(argument);
  return part.kind === 'trial' && part.valid === 'TRUE';
}

/**
 * A formula by whichever card it is.
 *
 * @returns null where the size of the range is not known.
 */
export function byCard(
  argument: NativeArgument | null | undefined,
  { trial, own }: { readonly trial: () => string; readonly own: (range: string) => string | null },
): string | null {
  const part = cardPart(argument);
  if (part.kind === 'unknown') return null;
  if (part.kind === 'refused') return 'NA()';
  if (part.kind === 'own') return own(part.range);
  return part.valid === 'TRUE' ? trial() : `IF(${part.valid},${trial()},NA())`;
}

const columnOf = (range: string, column: number): string => `INDEX(${range},0,${String(column)})`;

/** 1 for the rows of a range whose band holds the headcount. A price row begins with a text, a blank one ends at 0. */
function bandRows(range: string, headcount: string): string {
  const [min, max] = [columnOf(range, 1), columnOf(range, 2)];
  return `ISNUMBER(${min})*(${min}<=${headcount})*(${max}>=${headcount})*ISNUMBER(${max})`;
}

/** `use` of a reader of the one band that holds the headcount; #N/A where no band or more than one does. */
export function whenOwnBand(range: string, headcount: string, use: (at: (column: number) => string) => string): string {
  const rows = bandRows(range, headcount);
  return `IF(SUMPRODUCT(${rows})=1,${use((column) => aboveZero(`SUMPRODUCT(${rows},${columnOf(range, column)})`))},NA())`;
}

/** A column of the one band that holds the headcount; #N/A where no band or more than one does. */
export function ownBandValue(range: string, headcount: string, column: number): string {
  const rows = bandRows(range, headcount);
  return `IF(SUMPRODUCT(${rows})=1,SUMPRODUCT(${rows},${columnOf(range, column)}),NA())`;
}

/** Number of bands without a number above 0 in a column. */
export function ownBandsWithout(range: string, column: number): string {
  const [min, value] = [columnOf(range, 1), columnOf(range, column)];
  return `SUMPRODUCT(ISNUMBER(${min})*(${min}>0)*(1-ISNUMBER(${value})*(${value}>0)))`;
}

/** A number above 0; an error where it is none, e.g. where days are not filled in. */
function aboveZero(number: string): string {
  return `(${number}/(${number}>0))`;
}

type CardItem = WordOf<'rateCardItem'>;

/** Number of rows with the name of an item. */
export function ownItemCount(range: string, item: CardItem): string {
  return `SUMPRODUCT((${columnOf(range, 1)}={${WORDS.rateCardItem[item].map(quoted).join(',')}})*1)`;
}

/** Sum of the numbers beside the name of an item. */
export function ownItemAmount(range: string, item: CardItem): string {
  const [names, amounts] = [columnOf(range, 1), columnOf(range, 2)];
  return `(${WORDS.rateCardItem[item].map((word) => `SUMIF(${names},${quoted(word)},${amounts})`).join('+')})`;
}

/** The price of an item, 0 where the row says so in words; #N/A where it stands there twice, not at all, or as no price. */
export function ownPrice(range: string, item: Exclude<CardItem, 'outletMinimum'>): string {
  const amount = ownItemAmount(range, item);
  const count = ownItemCount(range, item);
  if (item === 'personDay') return `IF(${count}*(${amount}>0)=1,${amount},NA())`;
  const named = `(${columnOf(range, 1)}={${WORDS.rateCardItem[item].map(quoted).join(',')}})`;
  const waived = WORDS.charge.waived.map((word) => `(${columnOf(range, 2)}=${quoted(word)})`).join('+');
  return `IF(${count}*((${amount}>0)+SUMPRODUCT(${named}*(${waived})))=1,${amount},NA())`;
}
