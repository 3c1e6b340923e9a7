/** Version of the layout, written into the marker of every summary; raise it with any change of names or meaning. */
export const SUMMARY_VERSION = 1;
