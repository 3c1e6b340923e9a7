import type { CostStrings } from './cost-strings';
import { KIND_WORDS } from './kind-words';

export const costEnUS: CostStrings = {
  sheetName: KIND_WORDS['en-US'].totalCost,
  title: 'Total cost of certification (three years)',
  fontName: 'Calibri',
  footer: 'Page &P of &N',
  moneyFormat: '#,##0.00',
  fields: { organisation: 'Organisation' },
  status: (text) => `Certification fees: ${text}`,
  intro:
    'Type into the white cells; grey ones are computed. Fill low, expected and high of a year (0 where there is no cost) or none of them: a line that is left empty is not considered, and not taken for 0.',
  columns: { line: 'Line', about: 'What it holds', total: 'Three years', state: 'State and source' },
  unit: ' (CNY)',
  fee: (audit) => `Fees: ${audit.toLowerCase()}`,
  feeAbout: "The body's own fees, travel and lodging not included; the same in every case",
  feeSource: (card, edition) => `${card} (${edition})`,
  feeBand: (headcount, band, days) => `${String(headcount)} people, band ${band}, ${days} person-days`,
  feeTax: (percent) => `with VAT of ${percent}`,
  hours: 'Internal hours',
  hoursAbout: 'Hours of your own people',
  rate: 'Cost of an hour',
  rateAbout: 'CNY an hour, one figure, in the first cell',
  total: 'Total',
  totalAbout: 'Fees and all lines, subsidies taken off',
  inputs: {
    amount: {
      title: 'Amount',
      prompt: 'In CNY, 0 or more, at most two decimals. Leave empty what is not considered.',
      alert: 'An amount of CNY 0 or more with at most two decimals is needed.',
    },
    subsidy: {
      title: 'Subsidy',
      prompt: 'Type 0 or below (low ≤ expected ≤ high: the most hopeful figure goes into low). Leave empty what is not granted.',
      alert: 'A subsidy is 0 or below, with at most two decimals.',
    },
    hours: {
      title: 'Hours',
      prompt: 'Hours, 0 or more. Leave empty what is not considered.',
      alert: 'A number of hours of 0 or more is needed.',
    },
    rate: {
      title: 'Cost of an hour',
      prompt: 'CNY an hour, 0 or more, at most two decimals.',
      alert: 'An amount of CNY 0 or more with at most two decimals is needed.',
    },
  },
  states: {
    notAmount: 'not an amount; ',
    missing: 'not all three filled; ',
    sign: 'wrong sign; ',
    order: 'low ≤ expected ≤ high needed; ',
    rate: 'cost of an hour missing; ',
    notConsidered: 'not considered',
    yearsNotConsidered: 'not considered',
    counted: 'counted',
  },
  summary: {
    wrong: ['', ' to be corrected, see “State and source”; no totals before that'],
    notConsidered: 'The totals leave out what is not considered: ',
    all: 'Every line is considered',
    comma: ', ',
  },
  helper: 'State code',
  notes: [
    'The fees are those of the rate card that was chosen; every other amount is typed by you. This product fills in none, least of all a subsidy.',
    'Three cases: low is the best, expected the likeliest, high the worst. Internal effort is hours × cost of an hour, rounded to the fen.',
    'State codes: 0 not considered, 1 not an amount, 2 not all filled, 3 wrong sign, 4 out of order, 5 counted, 6 cost of an hour missing.',
  ],
};
