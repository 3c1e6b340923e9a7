/** Sheet-scoped names of a ladder's checklist. They are in users' files: add, never rename. */
export const LADDER_NAMES = {
  criteria: 'CERT_LadderCriteria',
  answers: 'CERT_LadderAnswers',
  /** In the place of answers, where a ladder goes by thresholds. */
  thresholds: 'CERT_LadderThresholds',
  evidence: 'CERT_LadderEvidence',
  score: 'CERT_LadderScore',
  organisation: 'CERT_Organisation',
  date: 'CERT_Date',
  result: 'CERT_LadderResult',
} as const;

/** Version of the layout, written into the marker of every sheet; raise it with any change of columns, names or meaning. */
export const LADDER_VERSION = 1;
