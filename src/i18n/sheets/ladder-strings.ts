import type { InputTexts } from './scoring-strings';

/** Every text of a ladder's checklist; a language that lacks one does not compile. */
export interface LadderStrings {
  readonly sheetName: string;
  readonly title: (ladder: string) => string;
  readonly fontName: string;
  readonly footer: string;
  readonly dateFormat: string;
  readonly source: string;
  readonly fields: { readonly organisation: string; readonly date: string; readonly score: string };
  readonly columns: {
    readonly rung: string;
    readonly criterion: string;
    readonly answer: string;
    readonly threshold: string;
    readonly evidence: string;
    readonly status: string;
  };
  readonly answers: { readonly met: string; readonly notMet: string; readonly open: string };
  readonly inputs: { readonly answer: InputTexts; readonly threshold: InputTexts; readonly score: InputTexts };
  readonly live: {
    readonly met: string;
    readonly notMet: string;
    readonly open: string;
    readonly unknown: string;
    readonly reached: string;
    readonly notReached: string;
    readonly thresholdMissing: string;
    readonly thresholdInvalid: string;
    readonly notRising: string;
    /** Before the rung reached. */
    readonly rung: string;
    readonly none: string;
    /** Around the next rung: before, after. */
    readonly missing: readonly [string, string];
    readonly top: string;
    readonly separator: string;
    readonly comma: string;
    readonly correct: string;
    /** Around the points short of a threshold. */
    readonly short: readonly [string, string];
    readonly askScore: string;
  };
  readonly result: { readonly title: string; readonly rung: string; readonly first: string; readonly note: string };
  readonly rungs: { readonly title: string; readonly missing: string; readonly count: string; readonly reached: string };
  readonly helper: string;
}
