import type { InputTexts } from './scoring-strings';

/** Part an auditor has in the team. */
export type TeamRole = 'leader' | 'auditor' | 'expert';

export type SiteKind = 'headOffice' | 'outlet';

/** Every text of the sheet with what an audit is about; a language that lacks one does not compile. */
export interface AuditStrings {
  readonly title: string;
  readonly intro: string;
  readonly fontName: string;
  readonly footer: string;
  readonly dateFormat: string;
  readonly fields: {
    readonly organisation: string;
    readonly certificationBody: string;
    readonly auditType: string;
    readonly ruleNumber: string;
    readonly date: string;
    readonly dateTo: string;
  };
  readonly team: { readonly title: string; readonly number: string; readonly name: string; readonly role: string };
  readonly roles: Readonly<Record<TeamRole, string>>;
  readonly sample: {
    readonly title: string;
    readonly total: string;
    readonly needed: string;
    readonly listed: string;
    /** Before and after the number that is still missing. */
    readonly missing: readonly [string, string];
    readonly enough: string;
    readonly open: string;
    /** That the rule is a default of ours, and where it is borrowed from. */
    readonly source: string;
  };
  readonly sites: {
    readonly title: string;
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly headcount: string;
    readonly auditors: string;
    readonly sheet: string;
    readonly total: string;
  };
  readonly kinds: Readonly<Record<SiteKind, string>>;
  readonly inputs: {
    readonly auditType: InputTexts;
    readonly date: (from: string, to: string) => InputTexts;
    readonly role: InputTexts;
    readonly kind: InputTexts;
    readonly headcount: InputTexts;
    readonly total: InputTexts;
  };
}
