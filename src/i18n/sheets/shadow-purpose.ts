/** What a copy of a scoring sheet is for: to tell changes by, or to keep what was signed. */
export type ShadowPurpose = 'recording' | 'signing';
