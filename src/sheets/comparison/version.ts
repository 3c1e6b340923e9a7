/** Version of the layout, written into the marker of every sheet; raise it with any change of columns, names or meaning. */
export const COMPARISON_VERSION = 2;
