/** Sheet-scoped names of the sheet on which sites are brought together. In users' files: add, never rename. */
export const CONSOLIDATION_NAMES = {
  method: 'CERT_ConMethod',
  madeAt: 'CERT_ConTime',
  score: 'CERT_ConScore',
  level: 'CERT_ConLevel',
  state: 'CERT_ConState',
  sites: 'CERT_ConSites',
  sheets: 'CERT_ConSheets',
  scores: 'CERT_ConScores',
} as const;

/** Version of the layout; raise it with any change of columns, names or meaning. */
export const CONSOLIDATION_VERSION = 1;
