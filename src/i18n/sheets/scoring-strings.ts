/** Prompt shown when an input is selected, and the sentence when Excel refuses what was typed. */
export interface InputTexts {
  readonly title: string;
  readonly prompt: string;
  readonly alert: string;
}

/** Every text of the indicator scoring sheet; a language that lacks one does not compile. */
export interface ScoringStrings {
  readonly sheetName: string;
  readonly title: (standard: string) => string;
  readonly dateFormat: string;
  readonly fontName: string;
  readonly footer: string;
  readonly fields: {
    readonly organisation: string;
    readonly standard: string;
    readonly body: string;
    readonly rule: string;
    readonly auditType: string;
    readonly auditors: string;
    readonly date: string;
    readonly site: string;
    readonly pointsState: string;
    readonly signature: string;
  };
  /** Standard and edition of the body's own table of points. */
  readonly editionStamp: (standard: string, edition: string) => string;
  readonly columns: {
    readonly id: string;
    readonly clause: string;
    readonly indicator: string;
    readonly points: string;
    readonly judgement: string;
    readonly samples: string;
    readonly nonconforming: string;
    readonly adjudged: string;
    readonly earned: string;
    readonly lost: string;
    readonly reason: string;
    readonly check: string;
  };
  readonly inputs: {
    /** Whether the points of GB/T 27922's groups must add up to 40, 35 and 25. */
    readonly points: (required: boolean) => InputTexts;
    readonly judgement: InputTexts;
    readonly samples: InputTexts;
    readonly nonconforming: InputTexts;
    readonly adjudged: InputTexts;
    readonly auditType: InputTexts;
    /** By the first and last day that is taken, and whether the first is the standard's own. */
    readonly date: (from: string, to: string, isStart: boolean) => InputTexts;
    readonly category: InputTexts;
  };
  /** What the row check says; short, it stands in a narrow column. */
  readonly rowChecks: {
    readonly points: string;
    readonly judgement: string;
    readonly earnedNegative: string;
    readonly earnedAbovePoints: string;
    readonly samples: string;
    readonly nonconforming: string;
    readonly nonconformingAboveSamples: string;
    readonly conformingWithNonconforming: string;
    readonly adjudged: string;
    readonly adjudgedOnDeleted: string;
    readonly reason: string;
    readonly categoryMissing: string;
    readonly categoryUnknown: string;
  };
  readonly summary: {
    readonly level: string;
    readonly score: string;
    /** Before the lowest result still possible, and between it and the highest. */
    readonly possible: readonly [string, string];
    /** Around a count: before, after. */
    readonly unscored: readonly [string, string];
    readonly reasonsMissing: readonly [string, string];
    readonly correct: string;
  };
  readonly status: {
    readonly level: string;
    readonly score: string;
    readonly lowest: string;
    readonly highest: string;
    readonly gap: string;
    readonly unscored: string;
    readonly reasonsMissing: string;
    readonly deleted: string;
    readonly special: string;
    readonly total: string;
    readonly pointsState: string;
    readonly warnings: string;
    readonly check: string;
    readonly exact: string;
    readonly exactNote: string;
  };
  /** Texts that live formulas put together. Pairs stand around a figure: before, after. */
  readonly live: {
    readonly provisionalByReasons: readonly [string, string, string];
    readonly toLevel: string;
    readonly topLevel: string;
    readonly convertedBase: readonly [string, string];
    readonly fullBase: readonly [string, string];
    readonly fatalReached: string;
    readonly fatalRule: (limit: number) => string;
    readonly totalsMatch: (totals: string) => string;
    readonly totalsDiffer: (totals: string) => string;
    readonly pointsDefault: string;
    readonly pointsEdited: string;
    readonly pointsImported: (edition: string) => string;
    readonly noWarning: string;
    readonly systemDeleted: (group: string) => readonly [string, string];
    readonly warningSeparator: string;
    readonly muchDeleted: (limit: number) => readonly [string, string];
    readonly noProblem: string;
    readonly moreProblems: readonly [string, string];
    readonly specialLine: readonly [string, string];
    readonly noAnswer: string;
    readonly groupMatches: string;
    readonly groupDiffers: readonly [string, string];
    readonly separator: string;
    readonly colon: string;
  };
  readonly special: {
    readonly title: string;
    readonly number: string;
    readonly deducted: string;
    readonly category: string;
    readonly description: string;
    readonly finding: string;
  };
  readonly evidence: {
    readonly title: string;
    readonly row: string;
    readonly method: { readonly title: string; readonly prompt: string };
    readonly department: { readonly title: string };
    readonly interviewee: { readonly title: string };
    readonly record: { readonly title: string };
    readonly link: { readonly title: string };
    readonly assessor: { readonly title: string };
    readonly finding: { readonly title: string };
  };
  readonly groups: { readonly title: string; readonly name: string; readonly required: string; readonly check: string };
  readonly radar: { readonly title: string; readonly label: string; readonly series: string };
  readonly helpers: {
    readonly title: string;
    readonly effective: string;
    readonly kind: string;
    readonly lowest: string;
    readonly highest: string;
    readonly nonconforming: string;
    readonly default: string;
    readonly source: string;
    readonly problem: string;
    readonly applying: string;
    readonly scored: string;
    readonly level: string;
    readonly systemDeleted: string;
    readonly edited: string;
    readonly clause: string;
    readonly name: string;
    readonly required: string;
    readonly actual: string;
  };
  readonly legend: {
    readonly title: string;
    readonly guidanceTitle: string;
    readonly lines: (figures: LegendFigures) => readonly string[];
  };
  readonly provenance: { readonly published: string; readonly brief: string; readonly default: string; readonly imported: string };
}

/** Figures the legend quotes; all of them come from the standard's data. */
export interface LegendFigures {
  readonly standard: string;
  readonly inForceSince: string | null;
  readonly publishedSource: string;
  readonly defaultSource: string;
  /** `40 + 35 + 25`; null where no totals are required. */
  readonly groupPoints: string | null;
  /** What every sheet made to the standard must say. */
  readonly note: string | null;
  /** Ids of rows whose points are published. */
  readonly briefRows: string;
  /** Number of rows whose points are defaults. */
  readonly defaultRowCount: number;
  /** `五星级 ≥ 95、…`. */
  readonly levels: string;
  readonly fatalSpecialDeductions: number;
  readonly deletionWarning: { readonly group: string; readonly points: number } | null;
  /** Of the body's own table of points; null for the points of this tool. */
  readonly edition: string | null;
}
