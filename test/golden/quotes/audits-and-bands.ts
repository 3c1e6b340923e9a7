import { trial } from '../../support/finance/quote-requests';
import type { GoldenQuote } from './golden-quote';

/** The trial fee standard: day rate 3,000; application 1,000; approval and registration 2,000; annual fee 2,000. */
export const AUDITS_AND_BANDS: readonly GoldenQuote[] = [
  {
    name: 'initial audit, 1,200 people',
    why: "The standard's own worked example: band 1,176–1,550, 16 days. 16 × 3,000 = 48,000; + 1,000 + 2,000 + 2,000 = 53,000.",
    card: trial,
    asked: {},
    expected: {
      days: '16',
      lines: { application: '1000.00', personDay: '48000.00', approvalRegistration: '2000.00', annual: '2000.00' },
      total: '53000.00',
    },
  },
  {
    name: 'surveillance, 1,200 people',
    why: 'By the table 5.5 days, not a third of 16. 5.5 × 3,000 = 16,500; + annual fee 2,000 = 18,500. No application, no registration.',
    card: trial,
    asked: { auditType: 'surveillance' },
    expected: { days: '5.5', lines: { personDay: '16500.00', annual: '2000.00' }, total: '18500.00' },
  },
  {
    name: 'recertification, 1,200 people',
    why: 'By the table 10 days, and the trial standard charges the application again. 10 × 3,000 = 30,000; + 1,000 + 2,000 + 2,000 = 35,000.',
    card: trial,
    asked: { auditType: 'recertification' },
    expected: {
      days: '10',
      lines: { application: '1000.00', personDay: '30000.00', approvalRegistration: '2000.00', annual: '2000.00' },
      total: '35000.00',
    },
  },
  {
    name: '1,175 people: the last of the band before',
    why: 'Band 876–1,175, 14.5 days. 14.5 × 3,000 = 43,500; + 5,000 = 48,500.',
    card: trial,
    asked: { headcount: 1175 },
    expected: {
      days: '14.5',
      lines: { application: '1000.00', personDay: '43500.00', approvalRegistration: '2000.00', annual: '2000.00' },
      total: '48500.00',
    },
  },
  {
    name: '1,176 people: the first of the band',
    why: 'One person more than 1,175 costs 1.5 days more: 16 × 3,000 + 5,000 = 53,000.',
    card: trial,
    asked: { headcount: 1176 },
    expected: {
      days: '16',
      lines: { application: '1000.00', personDay: '48000.00', approvalRegistration: '2000.00', annual: '2000.00' },
      total: '53000.00',
    },
  },
  {
    name: '1,550 people: the last of the band',
    why: 'Both ends of a band belong to it: 53,000 still.',
    card: trial,
    asked: { headcount: 1550 },
    expected: {
      days: '16',
      lines: { application: '1000.00', personDay: '48000.00', approvalRegistration: '2000.00', annual: '2000.00' },
      total: '53000.00',
    },
  },
  {
    name: '1,551 people: the first of the next band',
    why: 'Band 1,551–2,025, 17 days. 17 × 3,000 = 51,000; + 5,000 = 56,000.',
    card: trial,
    asked: { headcount: 1551 },
    expected: {
      days: '17',
      lines: { application: '1000.00', personDay: '51000.00', approvalRegistration: '2000.00', annual: '2000.00' },
      total: '56000.00',
    },
  },
  {
    name: 'one person',
    why: 'The least there is: band 1–10, 3 days. 3 × 3,000 = 9,000; + 5,000 = 14,000.',
    card: trial,
    asked: { headcount: 1 },
    expected: {
      days: '3',
      lines: { application: '1000.00', personDay: '9000.00', approvalRegistration: '2000.00', annual: '2000.00' },
      total: '14000.00',
    },
  },
  {
    name: '10,700 people: the end of the table',
    why: 'Band 8,501–10,700, 25 days. 25 × 3,000 = 75,000; + 5,000 = 80,000.',
    card: trial,
    asked: { headcount: 10_700 },
    expected: {
      days: '25',
      lines: { application: '1000.00', personDay: '75000.00', approvalRegistration: '2000.00', annual: '2000.00' },
      total: '80000.00',
    },
  },
  {
    name: '10,701 people',
    why: '“Follow the progression”, says the table, without numbers: refused, never 0 and never a guess.',
    card: trial,
    asked: { headcount: 10_701 },
    expected: { refused: 'headcount_outside_bands' },
  },
];
