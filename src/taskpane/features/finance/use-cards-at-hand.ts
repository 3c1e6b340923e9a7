import { useMemo } from 'react';
import { cardsAtHand, type CardAtHand } from '../../../sheets/rate-card/cards-at-hand';
import { usePane } from '../../app/pane-context';
import { useAudit } from '../../audit/use-audit';

/** Every rate card that quotes can be priced by, kept up with the workbook. */
export function useCardsAtHand(): readonly CardAtHand[] {
  const { locale } = usePane();
  const { sheets } = useAudit();
  return useMemo(() => cardsAtHand(sheets ?? [], locale), [sheets, locale]);
}
