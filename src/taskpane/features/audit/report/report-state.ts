import type { ChangeOutcome } from '../../../../excel/cell-change';
import { createStore } from '../../../state/store';

/** What a report is about: the scoring sheet in hand, or all of them. Kept while the card is closed. */
export const reportScope = createStore<'sheet' | 'all'>('sheet');

/** The report frozen last and what that changed, so that it can be taken back. */
export const lastFreeze = createStore<{ readonly sheet: string; readonly outcome: ChangeOutcome } | null>(null);
