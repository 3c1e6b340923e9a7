import type { ExtraId } from '../../../../core/finance/card';
import type { IssueObstacle } from '../../../../core/finance/quote/issue-obstacle';
import type { TaxMode } from '../../../../core/fees/tax';

/** Every text of the quote card; a language that lacks one does not compile. */
export interface QuoteMessages {
  readonly revising: (number: string) => string;
  readonly stopRevising: string;
  readonly fields: {
    readonly organisation: string;
    readonly number: string;
    readonly date: string;
    readonly validUntil: string;
    readonly auditType: string;
    readonly headcount: string;
    readonly effective: string;
    readonly effectiveReason: string;
    readonly taxRate: string;
    readonly taxMode: string;
    readonly invoice: string;
    readonly assessors: string;
  };
  readonly hints: {
    readonly headcount: string;
    readonly fromEstimate: string;
    readonly validUntil: (days: number) => string;
    readonly assessors: string;
    readonly number: string;
    readonly revisionNumber: (revision: number) => string;
  };
  readonly problems: {
    readonly missing: string;
    readonly not_a_number: string;
    readonly not_whole: string;
    readonly not_a_date: string;
    readonly too_many_decimals: string;
    readonly mode_missing: string;
  };
  readonly tax: {
    readonly none: string;
    readonly other: (percent: string) => string;
    readonly modes: Readonly<Record<TaxMode, string>>;
    readonly choose: string;
  };
  readonly outlets: {
    readonly title: (count: number) => string;
    readonly name: (line: number) => string;
    readonly headcount: (line: number) => string;
    readonly add: string;
    readonly remove: (line: number) => string;
    readonly counted: string;
    readonly isCounted: string;
    readonly notCounted: string;
    readonly categories: string;
  };
  readonly days: {
    readonly title: string;
    readonly override: string;
    readonly overrideHint: string;
    readonly reason: string;
    readonly factor: (name: string, least: string, most: string) => string;
    readonly factorReason: (name: string) => string;
  };
  readonly extras: {
    readonly title: (count: number) => string;
    readonly quantity: (name: string) => string;
    readonly price: (name: string) => string;
    readonly cardPrice: (price: string) => string;
    readonly noPrice: string;
    readonly hints: Readonly<Partial<Record<ExtraId, string>>>;
  };
  readonly discount: {
    readonly title: string;
    readonly share: string;
    readonly hint: (limit: string | null) => string;
    readonly approver: string;
    readonly reason: string;
  };
  readonly result: {
    readonly title: string;
    readonly open: string;
    readonly correct: (problems: readonly string[]) => string;
    readonly total: string;
    readonly net: string;
    readonly tax: string;
    readonly gross: string;
    readonly why: string;
    readonly product: (quantity: string, unit: string, price: string) => string;
    readonly calendar: (assessors: number, days: string) => string;
  };
  readonly make: string;
  readonly makeRevision: string;
  readonly making: string;
  readonly makeFirst: string;
  readonly taken: (number: string, sheet: string) => string;
  readonly made: (sheet: string) => string;
  readonly revised: (sheet: string, old: string, marked: boolean) => string;
  readonly copy: {
    readonly button: string;
    readonly done: string;
    readonly blocked: string;
    readonly box: string;
  };
  readonly list: {
    readonly title: (count: number) => string;
    readonly none: string;
    /** What comes next, in one breath. */
    readonly next: string;
    readonly states: Readonly<Record<'draft' | 'issued' | 'superseded' | 'expired', string>>;
    readonly until: (date: string) => string;
    readonly damaged: string;
    readonly changed: string;
    readonly figuresChanged: string;
    readonly issue: string;
    readonly issueLabel: (sheet: string) => string;
    readonly revise: string;
    readonly reviseLabel: (sheet: string) => string;
    readonly difference: string;
    readonly differenceLabel: (sheet: string) => string;
    readonly hide: string;
    readonly issuer: string;
    readonly issuerHint: string;
  };
  readonly difference: {
    readonly caption: (before: string, after: string) => string;
    readonly what: string;
    readonly change: string;
    readonly because: (why: string) => string;
  };
  readonly issued: (sheet: string) => string;
  readonly issueIncomplete: (sheet: string, left: number) => string;
  readonly obstacles: { readonly [C in IssueObstacle['code']]: (obstacle: Extract<IssueObstacle, { code: C }>) => string };
}
