import type { ReportFigureKey, ReportWorkingColumn } from './report-keys';

/** Texts of the report and of the one-page summary. A pair stands around a figure that a formula fills in. */
export interface ReportStrings {
  readonly sheetName: string;
  readonly summaryName: string;
  readonly fontName: string;
  readonly dateFormat: string;
  readonly pages: string;
  readonly practiceMark: string;
  /** In place of the mark where the body's points were changed by hand after they were loaded. */
  readonly editedMark: string;
  readonly practiceFooter: string;
  readonly title: string;
  readonly summaryTitle: string;
  /** After the title while the points are not the certification body's own. */
  readonly draft: string;
  readonly none: string;
  readonly colon: string;
  readonly made: (date: string) => string;
  readonly follows: (sheet: string) => string;
  readonly allSites: (count: number) => string;
  /** What the state of a frozen report begins with. */
  readonly frozenBegin: string;
  readonly frozen: (date: string, who: string) => string;
  readonly fields: {
    readonly organisation: string;
    readonly body: string;
    readonly rule: string;
    readonly auditType: string;
    readonly dates: string;
    readonly to: string;
    readonly site: string;
    readonly standard: string;
    readonly points: string;
    readonly auditors: string;
    readonly signature: string;
    readonly unsigned: string;
    readonly level: string;
    readonly score: string;
    readonly state: string;
  };
  readonly team: { readonly title: string; readonly name: string; readonly role: string };
  readonly sites: {
    readonly title: string;
    readonly name: string;
    readonly kind: string;
    readonly headcount: string;
    readonly auditors: string;
    readonly sheet: string;
    readonly bars: string;
    readonly byClause: string;
    readonly noTotal: string;
    readonly consolidated: string;
    readonly method: string;
  };
  readonly result: {
    readonly title: string;
    readonly lowest: string;
    readonly highest: string;
    readonly gap: string;
    readonly toLevel: string;
    readonly top: string;
    readonly unscored: string;
    readonly special: string;
    readonly deleted: string;
    readonly base: string;
    readonly reasonsMissing: string;
    readonly range: string;
    readonly fatal: readonly [string, string];
    readonly chapters: string;
    readonly specials: string;
    readonly deletions: string;
    readonly unlistedRows: readonly [string, string];
  };
  readonly columns: {
    readonly number: string;
    readonly clause: string;
    readonly indicator: string;
    readonly points: string;
    readonly base: string;
    readonly earned: string;
    readonly lost: string;
    readonly rate: string;
    readonly reason: string;
    readonly category: string;
    readonly description: string;
    readonly finding: string;
    readonly site: string;
  };
  /** Where a list has outgrown the room it was given: before and after the number. */
  readonly more: readonly [string, string];
  readonly profile: {
    readonly title: string;
    readonly radar: string;
    readonly bars: string;
    readonly rate: string;
    readonly table: string;
  };
  readonly strengths: { readonly title: string; readonly about: string; readonly none: string };
  readonly findings: {
    readonly title: string;
    readonly counts: readonly [string, string, string, string];
    readonly fromDeductions: string;
    readonly none: string;
    readonly removed: string;
    readonly severity: string;
    readonly status: string;
    readonly cause: string;
    readonly correction: string;
    readonly lostPoints: string;
  };
  readonly plan: {
    readonly title: string;
    readonly action: string;
    readonly owner: string;
    readonly due: string;
    readonly verifier: string;
    readonly status: string;
    readonly noList: string;
    readonly none: string;
  };
  readonly method: {
    readonly title: string;
    readonly rules: readonly string[];
    readonly levels: (levels: string, fatal: number) => string;
    readonly sampling: readonly [string, string, string, string];
    readonly special: readonly [string, string];
    readonly consolidation: string;
    readonly noConsolidation: string;
  };
  readonly settings: {
    readonly title: string;
    readonly item: string;
    readonly value: string;
    readonly source: string;
    readonly edition: string;
    readonly state: string;
    readonly thresholds: string;
    readonly fatal: string;
    readonly fatalValue: (limit: number) => string;
    readonly proportional: string;
    readonly clamp: string;
    readonly warning: string;
    readonly warningValue: (group: string, points: number) => string;
    readonly adjudged: string;
    readonly ours: string;
    readonly standard: string;
    readonly body: string;
    readonly pointsValue: (brief: number, defaults: number) => string;
    readonly pointsOwn: string;
    readonly proportionalValue: string;
    readonly clampValue: string;
    readonly adjudgedValue: string;
  };
  readonly signatures: {
    readonly title: string;
    readonly onRecord: string;
    readonly refused: string;
    readonly roles: readonly string[];
    readonly name: string;
    readonly date: string;
    readonly role: string;
  };
  readonly summary: {
    readonly worst: string;
    readonly counts: string;
    readonly scored: string;
    readonly conforming: string;
    readonly losing: string;
    readonly sampled: string;
    readonly deletedRows: string;
    readonly findings: string;
    readonly openFindings: string;
    readonly overdue: string;
    readonly noFindings: string;
  };
  readonly working: {
    readonly title: (sheet: string) => string;
    readonly columns: Readonly<Record<ReportWorkingColumn, string>>;
    readonly figures: Readonly<Record<ReportFigureKey, string>>;
    readonly sites: string;
  };
}
