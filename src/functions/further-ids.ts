/** Ids of the functions in further-functions.ts, for registering them before that part has arrived. A test compares the two. */
export const FURTHER_IDS: readonly string[] = [
  'INDICATORS',
  'LADDER',
  'MANAGERS',
  'QUOTE',
  'CYCLE',
  'OUTLETS',
  'SAMPLESIZE',
  'NEXTBAND',
  'NEEDED',
  'SENSITIVITY',
  'ROUTE',
  'SCHEDULE',
  'NEXTAUDIT',
  'EXPIRY',
  'VERSION',
];
