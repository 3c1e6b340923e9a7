export const TEAM_LINES = 10;
export const SITE_LINES = 40;

export const ROW = {
  title: 1,
  intro: 2,
  fields: 3,
  teamTitle: 7,
  teamHeader: 8,
  teamFirst: 9,
  teamLast: 8 + TEAM_LINES,
  sitesTitle: 20,
  sitesHeader: 21,
  sitesFirst: 22,
  sitesLast: 21 + SITE_LINES,
  sitesTotal: 22 + SITE_LINES,
} as const;

/** Columns of the sites; everything above them uses the same ones. */
export const COLUMN = { id: 'A', name: 'B', kind: 'C', headcount: 'D', auditors: 'E', sheet: 'F' } as const;

/** Beside the team: how many outlets to visit. */
export const SAMPLE = {
  label: 'D',
  labelEnd: 'E',
  value: 'F',
  total: 8,
  needed: 9,
  listed: 10,
  state: 11,
  source: 12,
  sourceEnd: 15,
} as const;
