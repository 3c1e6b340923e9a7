import { exactText, oneLine } from '../../audit/point-row';
import type { Cell } from '../../cells/cell';
import { fromCellNumber, HUNDRED, toCellNumber } from '../../exact';
import { readDate } from '../../lifecycle/read-date';
import { isoDate } from '../../lifecycle/serial-date';
import type { Locale } from '../../local-text';
import type { CardDraft } from './card-draft';
import { CARD_DATES, CARD_RULES, CARD_TEXTS, type CardField, type CardItem, type CardProblem } from './card-problem';
import { CARD_WORDS, cardMeaning, type CardNotion } from './card-words';
import { numberOf, type NumberRule } from './draft-cells';

/** A cell of a card that a form may change: a field, or the amount of a price. */
export type TypedKey = CardField | CardItem;

/** What was typed, by cell. */
export type Typed = Readonly<Partial<Record<TypedKey, string>>>;

const FIELDS: readonly string[] = [...CARD_TEXTS, ...CARD_DATES, ...CARD_RULES];
const SHARES: readonly TypedKey[] = ['onsiteShare', 'mostOff', 'mostOn', 'mostDiscount'];
const DAYS: readonly TypedKey[] = ['outletMinimumDays', 'categoryDays'];
const YES_NO: readonly TypedKey[] = ['effectiveHeadcount', 'refundsRegistration'];

/** Whether a cell is a field; else it is the amount of a price. */
export function isField(key: TypedKey): key is CardField {
  return FIELDS.includes(key);
}

/** The words a cell has to choose from; null for one to type into. */
export function notionOf(key: TypedKey): CardNotion | null {
  if (YES_NO.includes(key)) return 'yesNo';
  return key in CARD_WORDS ? (key as CardNotion) : null;
}

/** The cell of a draft. */
export function cellAt({ fields, items }: CardDraft, key: TypedKey): Cell {
  return isField(key) ? fields[key] : items[key].amount;
}

/** A draft with what was typed in the place of its cells; a price that was typed is the user's own. */
export function draftWith(draft: CardDraft, typed: Typed): CardDraft {
  const fields: Record<CardField, Cell> = { ...draft.fields };
  const items = { ...draft.items };
  for (const [key, text] of Object.entries(typed) as [TypedKey, string][]) {
    if (isField(key)) fields[key] = text;
    else items[key] = { ...items[key], amount: text, origin: text.trim() === '' ? '' : 'own' };
  }
  return { ...draft, fields, items };
}

/** A cell as a form shows it. */
export function textOfCell(key: TypedKey, cell: Cell, locale: Locale): string {
  const notion = notionOf(key);
  if (notion !== null) {
    const meaning = cardMeaning(notion, cell);
    return meaning === undefined ? oneLine(cell) : wordOf(notion, meaning, locale);
  }
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return oneLine(cell);
  if (key === 'validFrom' || key === 'validTo') {
    const day = readDate(cell, 'asOf');
    return day.ok ? isoDate(day.value) : oneLine(cell);
  }
  const value = fromCellNumber(cell);
  return SHARES.includes(key) ? `${exactText(value.mul(HUNDRED))}%` : exactText(value);
}

/** What a cell is to hold for a text that was typed and is right: a number, a day, a word in the sheet's language, or the text. */
export function contentOf(key: TypedKey, text: string, locale: Locale): string | number {
  const plain = oneLine(text);
  if (plain === '') return '';
  const notion = notionOf(key);
  if (notion !== null) {
    const meaning = cardMeaning(notion, plain);
    return meaning === undefined ? plain : wordOf(notion, meaning, locale);
  }
  if (key === 'validFrom' || key === 'validTo') {
    const day = readDate(plain, 'asOf');
    return day.ok ? day.value : plain;
  }
  const unit = unitOf(key);
  const value = unit === null ? null : numberOf(plain, unit);
  return value === null ? plain : toCellNumber(value);
}

/** What is wrong with one cell of a card. */
export function problemAt(problems: readonly CardProblem[], key: TypedKey): CardProblem | undefined {
  return problems.find(({ place }) =>
    isField(key) ? place.kind === 'field' && place.field === key : place.kind === 'item' && place.item === key && place.column === 'amount',
  );
}

function unitOf(key: TypedKey): NumberRule['unit'] | null {
  if (!isField(key)) return 'money';
  if (SHARES.includes(key)) return 'share';
  return DAYS.includes(key) ? 'days' : null;
}

function wordOf(notion: CardNotion, meaning: string, locale: Locale): string {
  return (CARD_WORDS[notion] as Readonly<Record<string, Readonly<Record<Locale, string>>>>)[meaning]?.[locale] ?? meaning;
}
