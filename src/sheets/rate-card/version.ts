/**
 * Version of the layout, written into the marker of every sheet; raise it with any change of columns, names or meaning.
 *
 * 2: other readings of the source, and beside each band the one of the source it was copied from. Sheets of version 1 have neither.
 */
export const RATE_CARD_VERSION = 2;

/** The first version with other readings of the source. */
export const READINGS_SINCE = 2;
