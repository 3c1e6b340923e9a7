/** Version of the layout, written into the marker of every report; raise it with any change of names or meaning. */
export const REPORT_VERSION = 1;
