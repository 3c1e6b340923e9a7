/** Sheet-scoped names of our sheets. They are in users' files: add, never rename. */
export const MARKER_NAME = 'CERT_Sheet';

export const SCORING_NAMES = {
  ids: 'CERT_Ids',
  clauses: 'CERT_Clauses',
  indicators: 'CERT_Indicators',
  points: 'CERT_Points',
  defaults: 'CERT_Defaults',
  judgements: 'CERT_Judgements',
  samples: 'CERT_Samples',
  nonconforming: 'CERT_Nonconforming',
  reasons: 'CERT_Reasons',
  specialCategories: 'CERT_SpecialCategories',
  specialTexts: 'CERT_SpecialTexts',
  /** Points by the auditor's own judgement; they stand above the judgement. */
  adjudged: 'CERT_Adjudged',
  methods: 'CERT_Methods',
  departments: 'CERT_Departments',
  interviewees: 'CERT_Interviewees',
  records: 'CERT_Records',
  links: 'CERT_Links',
  /** Who scored the row. */
  assessors: 'CERT_Assessors',
  /** Numbers of the nonconformities that rows led to; written with the list. */
  findingNumbers: 'CERT_FindingNumbers',
  specialFindingNumbers: 'CERT_SpecialFindingNumbers',
  /** Points earned and lost as shown, for other sheets of ours to point to. */
  earned: 'CERT_Earned',
  lost: 'CERT_Lost',
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

/** Header fields of a scoring sheet, one cell each. */
export const SCORING_HEADER_NAMES = {
  organisation: 'CERT_Organisation',
  certificationBody: 'CERT_Body',
  auditType: 'CERT_AuditType',
  auditors: 'CERT_Auditors',
  site: 'CERT_Site',
  standard: 'CERT_Standard',
  ruleNumber: 'CERT_Rule',
  date: 'CERT_Date',
  pointsState: 'CERT_PointsState',
  /** Empty until the sheet is signed; then who signed and when, and the fingerprint of what was signed. */
  signature: 'CERT_Signature',
} as const;
