import type { AuditMessages } from './messages';

export const enUS: AuditMessages = {
  intro: 'Everything an audit needs, from preparation to signature, in its order.',
  sheet: 'Scoring sheet',
  chooseSheet: 'Choose a scoring sheet',
  noSheet: 'There is no scoring sheet in this workbook yet. Create one in Scoring, or import an old one below.',
  user: 'Your name',
  userHint: 'Written beside rows you score and into the change log; Excel tells add-ins no name.',
  cards: {
    setup: { title: 'Audit and sites', about: 'Client, body, team and sites, typed once and used by every scoring sheet.' },
    standards: { title: 'Standards and point tables', about: "Choose a standard, or load the certification body's own points." },
    ladders: { title: 'Ladders', about: 'Other levels, such as primary to advanced: the rung reached and what is missing.' },
    import: { title: 'Import an old sheet', about: 'Turns a hand-made score sheet into ours, with a preview first.' },
    team: { title: 'Packs, merging, consolidation', about: 'Share a sheet among auditors, merge it back, consolidate sites.' },
    findings: { title: 'Nonconformities', about: 'Listed from the deductions; follow their correction.' },
    check: { title: 'What is missing', about: 'Lists gaps and damaged formulas, and repairs them where it is safe.' },
    sign: { title: 'Review, sign, lock', about: 'Changes after the signature are noticed; changes of scores are on record.' },
    report: { title: 'Report', about: 'A printable report and a one-page summary.' },
  },
};
