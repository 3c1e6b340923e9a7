/** Sheet-scoped names of a table of points. They are in users' files: add, never rename. */
export const STANDARD_NAMES = {
  clauses: 'CERT_PointClauses',
  names: 'CERT_PointNames',
  points: 'CERT_PointValues',
  groups: 'CERT_PointGroups',
  rules: 'CERT_PointRules',
  designation: 'CERT_TableDesignation',
  edition: 'CERT_TableEdition',
  body: 'CERT_Body',
  source: 'CERT_TableSource',
  date: 'CERT_TableDate',
} as const;

/** Version of the layout, written into the marker of every sheet; raise it with any change of columns, names or meaning. */
export const STANDARD_VERSION = 1;
