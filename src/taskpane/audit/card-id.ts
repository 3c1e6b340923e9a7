/** The cards of the audit tab, in the order of an audit: the sites' sheets are made from the body's points, so these come first. */
export const CARD_IDS = ['standards', 'setup', 'ladders', 'import', 'team', 'findings', 'check', 'sign', 'report'] as const;

export type CardId = (typeof CARD_IDS)[number];
