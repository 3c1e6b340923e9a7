import type { InputTexts } from './scoring-strings';

/** Every text of the list of nonconformities; a language that lacks one does not compile. */
export interface FindingStrings {
  readonly sheetName: string;
  readonly title: string;
  readonly dateFormat: string;
  readonly fontName: string;
  readonly footer: string;
  readonly baseDate: string;
  readonly baseDateNote: string;
  readonly figures: {
    readonly total: string;
    readonly open: string;
    readonly overdue: string;
    readonly specialOpen: string;
    readonly undecided: string;
  };
  /** What the figures mean, and which words are ours. */
  readonly note: string;
  readonly columns: Readonly<
    Record<
      | 'numbers'
      | 'sheets'
      | 'sites'
      | 'rows'
      | 'clauses'
      | 'indicators'
      | 'lost'
      | 'severity'
      | 'descriptions'
      | 'causes'
      | 'corrections'
      | 'actions'
      | 'owners'
      | 'due'
      | 'verifiers'
      | 'status'
      | 'marks',
      string
    >
  >;
  readonly marks: {
    readonly special: string;
    readonly gone: string;
    readonly unknown: string;
  };
  /** Stands for the points lost where the scoring row is not found. */
  readonly noPoints: string;
  /** Samples checked and nonconforming ones, before the evidence note of a sampled row. */
  readonly sampled: (samples: string, nonconforming: string) => string;
  readonly inputs: {
    readonly severity: InputTexts;
    readonly due: InputTexts;
    readonly status: InputTexts;
  };
}
