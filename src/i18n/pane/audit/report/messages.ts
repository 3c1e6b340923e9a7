/** Header fields by which a report says whose it is. */
export type ReportHeaderField = 'organisation' | 'certificationBody' | 'ruleNumber' | 'auditType' | 'date' | 'auditors';

/** Texts of the card that makes reports. */
export interface ReportMessages {
  readonly scope: string;
  readonly oneSheet: (name: string) => string;
  readonly allSheets: (count: number) => string;
  readonly noSheet: string;
  readonly unknownStandard: string;
  /** Why there is a draft only; by the sheet's name where there are several. */
  readonly draftOnly: (sheet: string | null, reason: string) => string;
  readonly makeReport: string;
  readonly makeDraft: string;
  readonly makeSummary: string;
  readonly makeSummaryDraft: string;
  readonly working: string;
  readonly made: (sheet: string, draft: boolean) => string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly gaps: {
    readonly no_answer: (sheet: string) => string;
    readonly unscored: (count: number) => string;
    readonly reasons_missing: (count: number) => string;
    readonly losses_without_evidence: (count: number) => string;
    readonly header_blank: (fields: readonly ReportHeaderField[]) => string;
    readonly unsigned: string;
    readonly no_findings_list: (count: number) => string;
    readonly no_consolidation: string;
    readonly text_too_long: (number: string) => string;
  };
  readonly show: string;
  readonly existing: string;
  readonly follows: string;
  readonly isFrozen: string;
  readonly freeze: string;
  readonly freezeLabel: (sheet: string) => string;
  readonly nameFirst: string;
  readonly frozen: (sheet: string, left: number) => string;
  /** Takes the freezing back. */
  readonly thaw: string;
  readonly thawed: (sheet: string, left: number) => string;
  readonly paper: string;
}
