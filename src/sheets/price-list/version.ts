/** Version of the layout, written into the marker; raise it with any change of columns, names or meaning. */
export const PRICE_LIST_VERSION = 1;
