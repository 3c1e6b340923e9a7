import type { FinanceCard } from '../../core/finance/card';
import type { CardProblem } from '../../core/finance/card/card-problem';
import type { Locale } from '../../core/local-text';
import { iafFinanceCard } from '../../rate-cards/iaf-finance-card';
import { trialFinanceCard } from '../../rate-cards/trial-finance-card';
import type { OurSheet } from '../our-sheet';

/** A card that quotes can be priced by. */
export interface CardAtHand {
  readonly card: FinanceCard;
  /** The sheet that keeps it; null for a built-in one. */
  readonly sheet: OurSheet | null;
  /** What calls for a second look; editions that overlap are here too. */
  readonly problems: readonly CardProblem[];
}

/** The built-in cards, then those that the workbook keeps and that can be read. */
export function cardsAtHand(_sheets: readonly OurSheet[], locale: Locale): readonly CardAtHand[] {
  return [trialFinanceCard(locale), iafFinanceCard(locale)].map((card) => ({ card, sheet: null, problems: [] }));
}
