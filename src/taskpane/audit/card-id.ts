/** The cards of the audit tab, in the order of an audit. */
export const CARD_IDS = ['setup', 'standards', 'ladders', 'import', 'team', 'findings', 'check', 'sign', 'report'] as const;

export type CardId = (typeof CARD_IDS)[number];
