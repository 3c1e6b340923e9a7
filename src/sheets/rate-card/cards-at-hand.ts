import type { FinanceCard } from '../../core/finance/card';
import type { CardProblem } from '../../core/finance/card/card-problem';
import { overlappingEditions } from '../../core/finance/card/overlapping-editions';
import type { Locale } from '../../core/local-text';
import { iafFinanceCard } from '../../rate-cards/iaf-finance-card';
import { trialFinanceCard } from '../../rate-cards/trial-finance-card';
import type { OurSheet } from '../our-sheet';
import { readRateCardSheet } from './read-rate-card-sheet';

/** A card that quotes can be priced by. */
export interface CardAtHand {
  readonly card: FinanceCard;
  /** The sheet that keeps it; null for a built-in one. */
  readonly sheet: OurSheet | null;
  /** What calls for a second look; editions that overlap are here too. */
  readonly problems: readonly CardProblem[];
}

/** A card that the workbook keeps and that can or cannot be read. */
export interface KeptCard {
  readonly card: FinanceCard | null;
  readonly sheet: OurSheet;
  readonly problems: readonly CardProblem[];
}

/** The built-in cards in a language. */
export function builtInCards(locale: Locale): readonly FinanceCard[] {
  return [trialFinanceCard(locale), iafFinanceCard(locale)];
}

/** Every rate card sheet of the workbook with what is wrong with it; editions are compared with each other and with the built-in cards. */
export function keptCards(sheets: readonly OurSheet[], locale: Locale): readonly KeptCard[] {
  const kept = sheets
    .filter(({ marker }) => marker?.kind === 'rateCard')
    .map((sheet): KeptCard => ({ sheet, ...readRateCardSheet(sheet) }));
  const builtIn = builtInCards(locale);
  const readable = kept.flatMap(({ card }) => (card === null ? [] : [card]));
  const overlaps = overlappingEditions([...builtIn, ...readable]).slice(builtIn.length);
  return kept.map((entry) => {
    const overlap = entry.card === null ? [] : (overlaps[readable.indexOf(entry.card)] ?? []);
    return overlap.length === 0 ? entry : { ...entry, problems: [...overlap, ...entry.problems] };
  });
}

/** The built-in cards, then those that the workbook keeps and that can be read. */
export function cardsAtHand(sheets: readonly OurSheet[], locale: Locale): readonly CardAtHand[] {
  return [
    ...builtInCards(locale).map((card) => ({ card, sheet: null, problems: [] })),
    ...keptCards(sheets, locale).flatMap((kept) => (kept.card === null ? [] : [{ ...kept, card: kept.card }])),
  ];
}
