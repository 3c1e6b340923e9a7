import { isBlank, quote, type Cell } from '../../../../core/cells/cell';
import { meaningOf, type JudgementWord } from '../../../../core/cells/words';
import { SCORING_NAMES, type OurSheet, type ScoringInputs } from '../../../../sheets';

/** How a row stands, as far as filters and keys go. */
export type RowState = 'unscored' | 'scored' | 'lost' | 'problem';

/** A row of the scoring sheet in front. */
export interface ScoringRowView {
  /** Line in the named columns, from 0. */
  readonly line: number;
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly id: string;
  readonly clause: string;
  readonly name: string;
  readonly judgement: JudgementWord | 'earned' | 'unknown';
  readonly state: RowState;
}

export const ROW_FILTERS = ['all', 'unscored', 'problem'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** The rows of a scoring sheet, in the order of the sheet. */
export function scoringRows(inputs: ScoringInputs, names: OurSheet['names']): ScoringRowView[] {
  const top = names[SCORING_NAMES.ids]?.row ?? 0;
  return inputs.ids.flatMap((id, line): ScoringRowView[] => {
    if (isBlank(id)) return [];
    const judgement = judgementOf(inputs, line);
    return [
      {
        line,
        row: top + line,
        id: quote(id),
        clause: quote(inputs.clauses[line]),
        name: quote(inputs.indicators[line]),
        judgement,
        state: stateOf(judgement, inputs, line),
      },
    ];
  });
}

/** Whether a filter shows a row: problems are rows in need of something, and rows that lost points. */
export function passes({ state }: ScoringRowView, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'unscored' ? state === 'unscored' : state === 'problem' || state === 'lost';
}

function judgementOf({ judgements, adjudged }: ScoringInputs, line: number): ScoringRowView['judgement'] {
  const cell = judgements[line];
  if (!isBlank(adjudged[line])) return 'earned';
  if (isBlank(cell) || cell === 0) return 'unscored';
  if (typeof cell === 'number') return 'earned';
  return (typeof cell === 'string' ? meaningOf('judgement', cell) : undefined) ?? 'unknown';
}

function stateOf(judgement: ScoringRowView['judgement'], inputs: ScoringInputs, line: number): RowState {
  const reasonMissing = isBlank(inputs.reasons[line]);
  switch (judgement) {
    case 'unscored':
      return 'unscored';
    case 'unknown':
      return 'problem';
    case 'deleted':
      return reasonMissing ? 'problem' : 'scored';
    case 'nonconforming':
      return 'lost';
    case 'conforming':
      return 'scored';
    case 'earned':
      return reasonMissing && !isBlank(inputs.adjudged[line]) ? 'problem' : 'lost';
    case 'sampled':
      return sampledState(inputs.samples[line], inputs.nonconforming[line]);
  }
}

function sampledState(samples: Cell, nonconforming: Cell): RowState {
  if (typeof samples !== 'number' || samples < 1) return 'problem';
  if (isBlank(nonconforming) || nonconforming === 0) return 'scored';
  return typeof nonconforming === 'number' && nonconforming <= samples ? 'lost' : 'problem';
}
