import { oneLine } from '../../audit/point-row';
import { isBlank, isCellError, quote, type Cell } from '../../cells/cell';
import { fromCellNumber, fromDecimalText, HUNDRED, rational, type Rational } from '../../exact';
import { readDate } from '../../lifecycle/read-date';
import type { SerialDate } from '../../lifecycle/serial-date';
import type { CardPlace, CardProblem } from './card-problem';
import { cardChoices, cardMeaning, type CardMeaning, type CardNotion } from './card-words';

/** What a number of a card is: which units it may carry, how precise it may be, and between what it lies. */
export interface NumberRule {
  readonly unit: 'money' | 'days' | 'people' | 'share';
  readonly least: Rational;
  readonly most: Rational;
  readonly decimals: number;
}

const BEFORE = /^(?:¥|cny|rmb)/iu;
const AFTER: Readonly<Record<NumberRule['unit'], RegExp>> = {
  money: /(?:元|yuan|cny)$/iu,
  days: /(?:人日|人天|天|person-?days?|days?)$/iu,
  people: /(?:人|people)$/iu,
  share: /%$/u,
};
const GROUPED = /^([+-]?\d{1,3})((?:,\d{3})+)(\.\d+)?$/u;

/** Reads the cells of a draft one by one and keeps what is wrong with them: undefined is an answer for a cell that cannot be read, null for a blank one. */
export class DraftCells {
  readonly problems: CardProblem[] = [];

  /** Null for a blank cell. */
  number(cell: Cell, place: CardPlace, rule: NumberRule): Rational | null | undefined {
    if (isBlank(cell)) return null;
    if (this.#isError(cell, place)) return undefined;
    const value = numberOf(cell, rule.unit);
    const said = oneLine(cell);
    if (value === null) {
      this.add({ place, code: 'not_a_number', value: said });
      return undefined;
    }
    if (value.compare(rule.least) < 0) {
      this.add({ place, code: 'too_small', value: said, limit: shown(rule.least, rule) });
      return undefined;
    }
    if (value.compare(rule.most) > 0) {
      this.add({ place, code: 'too_large', value: said, limit: shown(rule.most, rule) });
      return undefined;
    }
    if (10n ** BigInt(rule.decimals) % value.d === 0n) return value;
    if (rule.decimals === 0) {
      this.add({ place, code: 'not_whole', value: said });
      return undefined;
    }
    // A percentage has two decimals fewer than the share it stands for.
    this.add({ place, code: 'too_precise', value: said, decimals: rule.unit === 'share' ? rule.decimals - 2 : rule.decimals });
    return undefined;
  }

  requiredNumber(cell: Cell, place: CardPlace, rule: NumberRule): Rational | undefined {
    return this.#required(this.number(cell, place, rule), place);
  }

  /** Empty for a blank cell. */
  text(cell: Cell, place: CardPlace, limit: number): string | undefined {
    if (this.#isError(cell, place)) return undefined;
    const text = oneLine(cell);
    if (text.length > limit) {
      this.add({ place, code: 'text_too_long', length: text.length, limit });
      return undefined;
    }
    return text;
  }

  requiredText(cell: Cell, place: CardPlace, limit: number): string | undefined {
    const text = this.text(cell, place, limit);
    return this.#required(text === '' ? null : text, place);
  }

  /** Null for a blank cell. */
  word<N extends CardNotion>(notion: N, cell: Cell, place: CardPlace): CardMeaning<N> | null | undefined {
    if (isBlank(cell)) return null;
    if (this.#isError(cell, place)) return undefined;
    const meaning = cardMeaning(notion, cell);
    if (meaning !== undefined) return meaning;
    const words = [...cardChoices(notion, 'zh-CN'), ...cardChoices(notion, 'en-US')];
    this.add({ place, code: 'word_unknown', value: oneLine(cell), words });
    return undefined;
  }

  requiredWord<N extends CardNotion>(notion: N, cell: Cell, place: CardPlace): CardMeaning<N> | undefined {
    return this.#required(this.word(notion, cell, place), place);
  }

  /** Null for a blank cell. */
  date(cell: Cell, place: CardPlace): SerialDate | null | undefined {
    if (isBlank(cell)) return null;
    if (this.#isError(cell, place)) return undefined;
    const day = readDate(cell, 'asOf');
    if (day.ok) return day.value;
    this.add({ place, code: 'date_invalid', value: oneLine(cell) });
    return undefined;
  }

  add(problem: CardProblem): void {
    this.problems.push(problem);
  }

  #isError(cell: Cell, place: CardPlace): boolean {
    if (!isCellError(cell)) return false;
    this.add({ place, code: 'cell_error', value: quote(cell) });
    return true;
  }

  #required<T>(value: T | null | undefined, place: CardPlace): T | undefined {
    if (value !== null) return value;
    this.add({ place, code: 'missing' });
    return undefined;
  }
}

/** The exact number in a cell, with or without its unit; null when it is none. */
export function numberOf(cell: Cell, unit: NumberRule['unit']): Rational | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? fromCellNumber(cell) : null;
  if (typeof cell !== 'string') return null;
  const text = cell.normalize('NFKC').replaceAll('−', '-').replaceAll(/\s+/gu, '');
  const plain = (unit === 'money' ? text.replace(BEFORE, '') : text).replace(AFTER[unit], '');
  const value = fromDecimalText(GROUPED.test(plain) ? plain.replaceAll(',', '') : plain);
  return value !== null && unit === 'share' && text.endsWith('%') ? value.div(HUNDRED) : value;
}

/** A limit as it is written in the cells it holds for. */
function shown(limit: Rational, { unit }: NumberRule): string {
  return unit === 'share' ? `${limit.mul(HUNDRED).toString()}%` : limit.toString();
}

const MONEY_MOST = rational(1_000_000_000);

/** Yuan to the fen, 0 or more. */
export const MONEY: NumberRule = { unit: 'money', least: rational(0), most: MONEY_MOST, decimals: 2 };

/** Heads, 1 or more. */
export const PEOPLE: NumberRule = { unit: 'people', least: rational(1), most: rational(100_000_000), decimals: 0 };

/** Person-days, 0 or more. */
export const DAYS: NumberRule = { unit: 'days', least: rational(0), most: rational(10_000), decimals: 2 };

/** A share from 0 to 1, to a hundredth of a percent. */
export const SHARE: NumberRule = { unit: 'share', least: rational(0), most: rational(1), decimals: 4 };
