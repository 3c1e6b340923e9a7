import { isBlank, isCellError, quote, type Cell } from '../../cells/cell';
import { normalize } from '../../cells/words';
import type { LocalText } from '../../local-text';
import type { CardRules, FigureOrigin, OtherReadingOfCard } from '../card';

type Words<M extends string> = Readonly<Record<M, LocalText>>;

const word = (chinese: string, english: string): LocalText => ({ 'zh-CN': chinese, 'en-US': english });

/** What the cells of a card say by words. In users' files: add, never change. A file uses the meanings themselves. */
export const CARD_WORDS = {
  origin: {
    published: word('公开发布', 'published'),
    derived: word('推导', 'derived'),
    default: word('默认', 'default'),
    own: word('自有', 'own'),
  } satisfies Words<FigureOrigin>,
  yesNo: { yes: word('是', 'yes'), no: word('否', 'no') },
  charged: { charged: word('收', 'charged'), notCharged: word('不收', 'none') },
  surveillanceDays: {
    table: word('按人日表', 'by the table'),
    'third-of-initial': word('初次评审的三分之一', 'one third of initial'),
  } satisfies Words<CardRules['surveillanceDays']>,
  recertificationDays: {
    table: word('按人日表', 'by the table'),
    'as-initial': word('与初次评审相同', 'as the initial audit'),
  } satisfies Words<CardRules['recertificationDays']>,
  recertificationApplicationFee: {
    charged: word('收取', 'charged'),
    waived: word('免收', 'waived'),
  } satisfies Words<CardRules['recertificationApplicationFee']>,
  daysRounding: {
    none: word('不取整', 'not rounded'),
    'nearest-half': word('就近取半天', 'nearest half day'),
    'up-to-half': word('向上取半天', 'up to half day'),
  } satisfies Words<CardRules['daysRounding']>,
  readingRule: {
    'one-third-of-initial': word('初次评审的三分之一', 'one third of initial'),
    'as-initial': word('与初次评审相同', 'as the initial audit'),
  } satisfies Words<OtherReadingOfCard['rule']>,
  waivable: {
    application: word('申请费', 'application fee'),
    approvalRegistration: word('审定与注册费', 'approval and registration'),
    annual: word('年金', 'annual fee'),
  } satisfies Words<NonNullable<OtherReadingOfCard['waivable']>>,
} as const;

export type CardNotion = keyof typeof CARD_WORDS;
export type CardMeaning<N extends CardNotion> = N extends CardNotion ? keyof (typeof CARD_WORDS)[N] & string : never;

/** The meaning of a cell's word in either language, or as a file has it; undefined when it has none. */
export function cardMeaning<N extends CardNotion>(notion: N, cell: Cell): CardMeaning<N> | undefined {
  if (isBlank(cell) || isCellError(cell)) return undefined;
  const text = normalize(typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : quote(cell));
  const meanings = Object.entries<LocalText>(CARD_WORDS[notion]);
  const found = meanings.find(([meaning, words]) => [meaning, words['zh-CN'], words['en-US']].some((known) => normalize(known) === text));
  return found?.[0] as CardMeaning<N> | undefined;
}

/** The words of a notion in a language, as a list of choices. */
export function cardChoices(notion: CardNotion, locale: keyof LocalText): string[] {
  return Object.values<LocalText>(CARD_WORDS[notion]).map((words) => words[locale]);
}
