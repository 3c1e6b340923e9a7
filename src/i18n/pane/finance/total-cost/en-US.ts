import type { TotalCostMessages } from './messages';

export const enUS: TotalCostMessages = {
  intro:
    'The fees come from the rate card; everything else is typed into the sheet in three cases. A line left empty is listed as not considered.',
  organisation: 'Organisation',
  empty: 'Type the headcount of year 1 to create the sheet.',
  withRecertification: 'With the recertification of year 3',
  make: 'Create total cost sheet',
  making: 'Creating…',
  made: (sheet) => `“${sheet}” was created: type into its white cells.`,
  sheet: 'Total cost sheet',
  show: (sheet) => `Open “${sheet}”`,
  lost: 'Names or fees of this sheet were changed and cannot be read; create it anew.',
  caption: 'Total cost over three years',
  all: 'Three years',
  fees: (amount) => `fees of ${amount} included`,
  wrong: (count) => `${String(count)} to be corrected; no totals before that:`,
  notConsidered: 'Not considered, not in the totals:',
  line: (line, years) => `${line}: ${years}`,
  allConsidered: 'Every line is considered.',
  noSubsidy: 'No subsidy is filled in for you; go by what is granted in writing.',
};
