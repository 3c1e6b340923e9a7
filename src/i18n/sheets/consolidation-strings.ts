import type { ConsolidationMethod } from '../../core/audit/consolidate';

/** Every text of the sheet on which sites are brought together; a language that lacks one does not compile. */
export interface ConsolidationStrings {
  readonly title: string;
  readonly fontName: string;
  readonly footer: string;
  readonly organisation: string;
  readonly method: string;
  readonly methods: Readonly<Record<ConsolidationMethod, string>>;
  readonly explained: Readonly<Record<ConsolidationMethod, string>>;
  /** That no method is published and this one is ours. */
  readonly ours: string;
  readonly madeAt: string;
  readonly score: string;
  readonly level: string;
  readonly range: string;
  readonly unscored: string;
  readonly deductions: string;
  readonly exact: string;
  readonly deductionsAll: string;
  readonly deductionsWorst: (site: string) => string;
  readonly points: string;
  readonly live: Readonly<Record<'weighted' | 'worst', string>>;
  readonly livePooled: string;
  readonly livePooledNote: string;
  readonly state: string;
  readonly same: string;
  readonly changed: string;
  readonly sites: {
    readonly title: string;
    readonly site: string;
    readonly sheet: string;
    readonly headcount: string;
    readonly score: string;
    readonly level: string;
    readonly unscored: string;
    readonly deductions: string;
    readonly now: string;
    readonly deductionsNow: string;
    readonly changed: string;
    readonly yes: string;
  };
  readonly notWhole: (unscored: number) => string;
  readonly unscoredLevel: string;
  readonly clauses: {
    readonly title: string;
    readonly id: string;
    readonly clause: string;
    readonly indicator: string;
    readonly points: string;
  };
  readonly pooled: string;
  readonly least: string;
  readonly open: string;
  readonly deleted: string;
  readonly clauseNote: string;
  readonly nothing: string;
}
