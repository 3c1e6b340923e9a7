/** Single cells of the sheet with what an audit is about. In users' files: add, never rename. */
export const AUDIT_FIELD_NAMES = {
  organisation: 'CERT_Organisation',
  certificationBody: 'CERT_Body',
  auditType: 'CERT_AuditType',
  ruleNumber: 'CERT_Rule',
  date: 'CERT_Date',
  dateTo: 'CERT_DateTo',
} as const;

export const AUDIT_NAMES = {
  teamNames: 'CERT_TeamNames',
  teamRoles: 'CERT_TeamRoles',
  siteTotal: 'CERT_SiteTotal',
  siteIds: 'CERT_SiteIds',
  siteNames: 'CERT_SiteNames',
  siteKinds: 'CERT_SiteKinds',
  siteHeadcounts: 'CERT_SiteHeadcounts',
  siteAuditors: 'CERT_SiteAuditors',
  /** Name of each site's scoring sheet; written by the pane. */
  siteSheets: 'CERT_SiteSheets',
} as const;

/** Version of the layout; raise it with any change of columns, names or meaning. */
export const AUDIT_VERSION = 1;
