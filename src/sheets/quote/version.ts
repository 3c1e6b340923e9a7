/** Version of the layout, written into the marker of every quote; raise it with any change of names or meaning. */
export const QUOTE_VERSION = 1;
