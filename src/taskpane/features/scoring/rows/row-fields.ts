import { SCORING_NAMES } from '../../../../sheets';

/** Fields of a row that the pane edits, by the name of their column. */
export const ROW_FIELDS = {
  judgement: SCORING_NAMES.judgements,
  samples: SCORING_NAMES.samples,
  nonconforming: SCORING_NAMES.nonconforming,
  adjudged: SCORING_NAMES.adjudged,
  reason: SCORING_NAMES.reasons,
  method: SCORING_NAMES.methods,
  department: SCORING_NAMES.departments,
  interviewee: SCORING_NAMES.interviewees,
  record: SCORING_NAMES.records,
  link: SCORING_NAMES.links,
  assessor: SCORING_NAMES.assessors,
} as const;

export type RowField = keyof typeof ROW_FIELDS;

/** Those that hold figures: what is typed is a number, or it is refused. */
export const FIGURE_FIELDS = ['samples', 'nonconforming', 'adjudged'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

export const TEXT_FIELDS = ['reason', 'method', 'department', 'interviewee', 'record', 'link'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What is typed for a field as a cell holds it; null where a figure is expected and something else is typed. */
export function cellOfField(field: RowField, typed: string): string | number | null {
  const text = typed.normalize('NFKC').trim();
  if (!(FIGURE_FIELDS as readonly string[]).includes(field)) return typed.trim();
  if (text === '') return '';
  return /^\d+(\.\d+)?$/u.test(text) ? Number(text) : null;
}
