/** The grid's own words where Excel has others for the same thing. */
export const enUSTerms: Readonly<Record<string, string>> = {
  'This sheet is locked and cannot be modified. Please unlock it first.':
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
};
