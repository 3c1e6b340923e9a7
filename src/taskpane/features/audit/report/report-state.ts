import { createStore } from '../../../state/store';

/** What a report is about: the scoring sheet in hand, or all of them. Kept while the card is closed. */
export const reportScope = createStore<'sheet' | 'all'>('sheet');
