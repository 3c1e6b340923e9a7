/** Sheet-scoped names of our sheets. They are in users' files: add, never rename. */
export const MARKER_NAME = 'CERT_Sheet';

export const SCORING_NAMES = {
  ids: 'CERT_Ids',
  clauses: 'CERT_Clauses',
  points: 'CERT_Points',
  defaults: 'CERT_Defaults',
  judgements: 'CERT_Judgements',
  samples: 'CERT_Samples',
  nonconforming: 'CERT_Nonconforming',
  reasons: 'CERT_Reasons',
  specialCategories: 'CERT_SpecialCategories',
  specialTexts: 'CERT_SpecialTexts',
  score: 'CERT_Score',
  level: 'CERT_Level',
} as const;

export const FEE_NAMES = {
  headcount: 'CERT_Headcount',
  initialFee: 'CERT_InitialFee',
  surveillanceFee: 'CERT_SurveillanceFee',
  recertificationFee: 'CERT_RecertificationFee',
  cycleFee: 'CERT_CycleFee',
  cycleWithRecertificationFee: 'CERT_CycleWithRecertificationFee',
} as const;
