/** Names of the audit's sheet and of the consolidation that a report refers to. */
export const AUDIT_NAMES = {
  dateTo: 'CERT_DateTo',
  teamNames: 'CERT_TeamNames',
  teamRoles: 'CERT_TeamRoles',
  siteNames: 'CERT_SiteNames',
  siteKinds: 'CERT_SiteKinds',
  siteHeadcounts: 'CERT_SiteHeadcounts',
  siteAuditors: 'CERT_SiteAuditors',
} as const;

export const CONSOLIDATION_NAMES = { method: 'CERT_ConMethod', score: 'CERT_ConScore', level: 'CERT_ConLevel' } as const;
