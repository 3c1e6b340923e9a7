import type { CompareMessages } from './messages';

export const enUS: CompareMessages = {
  intro: 'Choose 2 to 4 rate cards for one client, each by its own rules. Cards of your own are copied and changed under “Rate cards”.',
  card: (position) => `Rate card ${String(position)}`,
  add: 'Add a rate card',
  remove: (position) => `Remove rate card ${String(position)}`,
  organisation: 'Organisation',
  headcount: 'Headcount (all employees, outlets included)',
  compared: 'What to compare',
  empty: 'Type a headcount to see what each body charges.',
  sameCard: 'The same rate card is chosen twice: both lines are alike.',
  result: 'Comparison',
  days: (days, rate) => `${days} person-days × ${rate}`,
  noPrice: 'no price',
  difference: (amount) => `difference ${amount}`,
  base: 'compared with this one',
  explanation: 'Where they differ',
  breakEvens: 'Headcounts at which the cheaper one changes',
  make: 'Create comparison sheet',
  making: 'Creating…',
  made: (sheet) => `“${sheet}” was created.`,
};
