/** The open scoring sheet as the pane shows it: every text in the language of the pane, every figure formatted. */
export interface ScoreView {
  readonly sheetLine: string;
  /** What is wrong with the inputs: then there is no score. */
  readonly problem: string | null;
  /** What else is to be corrected. */
  readonly corrections: readonly string[];
  /** Null when the inputs are wrong. */
  readonly result: ResultView | null;
  readonly facts: readonly FactView[];
  readonly warnings: readonly string[];
  /** Said for as long as the points are not the certification body's. */
  readonly pointsNote: string | null;
}

export interface ResultView {
  /** Null while nothing is scored. */
  readonly score: string | null;
  readonly level: string;
  readonly tone: LevelTone;
  readonly scale: ScaleView;
}

/** How a level is coloured: good from five stars, fair for the levels below, poor for 不合格, none before anything is scored. */
export type LevelTone = 'good' | 'fair' | 'poor' | 'none';

/** Positions 0..100 on the scale of scores. */
export interface ScaleView {
  readonly score: number | null;
  readonly lowest: number;
  readonly highest: number;
  readonly thresholds: readonly number[];
  /** The scale in words. */
  readonly label: string;
}

export interface FactView {
  readonly label: string;
  readonly value: string;
  /** True where the auditor still has something to do. */
  readonly open: boolean;
}
