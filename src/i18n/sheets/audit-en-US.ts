import type { AuditStrings } from './audit-strings';

export const auditEnUS: AuditStrings = {
  title: 'Audit',
  intro: 'Client, certification body, team and sites are typed here once; scoring sheets made from this one take them by formula.',
  fontName: 'Calibri',
  footer: 'Page &P of &N',
  dateFormat: 'yyyy-mm-dd',
  fields: {
    organisation: 'Organisation',
    certificationBody: 'Certification body',
    auditType: 'Audit type',
    ruleNumber: 'Rule number',
    date: 'From',
    dateTo: 'To',
  },
  team: { title: 'Audit team', number: 'No.', name: 'Name', role: 'Role' },
  roles: { leader: 'team leader', auditor: 'auditor', expert: 'technical expert' },
  sample: {
    title: 'Sampling of outlets',
    total: 'Outlets in total',
    needed: 'Outlets to visit',
    listed: 'Outlets listed',
    missing: ['', ' outlets missing'],
    enough: 'enough',
    open: 'Enter outlets in total and audit type',
    source:
      'A default of ours, borrowed from IAF MD 1; the standard has no such rule: initial √n, surveillance 0.6√n, recertification 0.8√n, rounded up; head office extra.',
  },
  sites: {
    title: 'Sites',
    id: 'Id',
    name: 'Site',
    kind: 'Kind',
    headcount: 'Headcount',
    auditors: 'Auditors',
    sheet: 'Scoring sheet (by the add-in)',
    total: 'Headcount of the sites listed',
  },
  kinds: { headOffice: 'head office', outlet: 'outlet' },
  inputs: {
    auditType: { title: 'Audit type', prompt: 'Choose from the list.', alert: 'Choose the audit type from the list.' },
    date: (from, to) => ({ title: 'Date', prompt: 'Day of the site visit.', alert: `The date must lie between ${from} and ${to}.` }),
    role: { title: 'Role', prompt: 'Team leader, auditor or technical expert.', alert: 'Choose team leader, auditor or technical expert.' },
    kind: { title: 'Kind', prompt: 'Head office or outlet.', alert: 'Choose head office or outlet.' },
    headcount: {
      title: 'Headcount',
      prompt: 'People at the site; needed where sites are weighted by headcount.',
      alert: 'Headcount must be a whole number from 1 to 1,000,000.',
    },
    total: {
      title: 'Outlets in total',
      prompt: 'Number of all service outlets, without the head office.',
      alert: 'Outlets must be a whole number from 1 to 1,000,000.',
    },
  },
};
