import type { SetupMessages } from './messages';

export const enUS: SetupMessages = {
  begin:
    'Create an audit sheet and enter client, team and sites; then create a scoring sheet for each site. Its header follows by formula.',
  create: 'Create audit sheet',
  creating: 'Creating…',
  several: (count, name) => `This workbook has ${count} audit sheets; "${name}" is used here.`,
  show: (name) => `Go to "${name}"`,
  team: (names) => `Team: ${names.join(', ')}`,
  noTeam: 'No team has been entered yet.',
  noSites: 'No sites have been entered yet: type their names under Sites on the audit sheet.',
  sites: (count) => (count === 1 ? '1 site' : `${count} sites`),
  kinds: { headOffice: 'head office', outlet: 'outlet' },
  people: (count) => `${count} people`,
  noSheet: 'no scoring sheet yet',
  lost: (sheet) => `scoring sheet "${sheet}" not found`,
  score: (score) => score,
  unscored: (count) => `${count} unscored`,
  special: (count) => (count === 1 ? '1 special deduction' : `${count} special deductions`),
  cannotScore: 'something must be corrected before it can be scored',
  otherStandard: 'made to a standard this version does not know',
  standard: 'Points of the scoring sheets',
  make: (count) => (count === 1 ? 'Create scoring sheet for 1 site' : `Create scoring sheets for ${count} sites`),
  practice:
    'These are default points, for practice only, not to be signed. For a real audit first load the body’s point table under Standards and point tables.',
  making: 'Creating scoring sheets…',
  allMade: 'Every site has a scoring sheet.',
  hint: 'Client, body, audit type, rule and date follow the audit sheet by formula: change them in one place.',
  madeAudit: (name) => `"${name}" is there; enter client, team and sites.`,
  made: (names) =>
    names.length === 1 ? `Created the scoring sheet ${names.join('')}.` : `Created ${names.length} scoring sheets: ${names.join(', ')}.`,
  notNoted: (names) =>
    `The names could not be noted on the audit sheet, as its cells were changed meanwhile: ${names.join(', ')}. Please type them there.`,
};
