import type { AuditType } from '../../core/cells/words';
import type { OtherReadingRule, PriceId } from '../../core/fees/rate-card';
import type { InputTexts } from './scoring-strings';

/** Every text of the person-day fee table; a language that lacks one does not compile. */
export interface FeeStrings {
  readonly sheetName: string;
  readonly fontName: string;
  readonly footer: string;
  readonly source: (text: string) => string;
  readonly status: (text: string) => string;
  readonly auditTypes: Readonly<Record<AuditType, string>>;
  readonly prices: Readonly<Record<PriceId, string>>;
  readonly provenance: { readonly published: string; readonly derived: string };
  readonly headcount: {
    readonly label: string;
    readonly input: (limit: number) => InputTexts;
    readonly prompt: (limit: number) => string;
    readonly invalid: (limit: number) => string;
    readonly band: string;
  };
  readonly quote: {
    readonly title: string;
    readonly item: string;
    readonly unitPrice: string;
    readonly source: string;
    readonly personDays: string;
    readonly onsite: string;
    readonly assessment: string;
    readonly total: string;
    readonly check: string;
    readonly agrees: string;
    readonly differs: string;
    readonly notCharged: string;
    readonly perPersonDay: string;
    readonly certificateCycle: (surveillances: number) => string;
    readonly withRecertification: string;
    /** What else the card's material says of the person-days. */
    readonly other: {
      readonly lowest: string;
      readonly highest: string;
      readonly rules: Readonly<Record<OtherReadingRule['rule'], (auditType: string) => string>>;
      readonly separator: string;
      readonly prevails: string;
      readonly legend: (auditType: string, source: string) => string;
    };
    readonly notes: {
      readonly sameHeadcount: string;
      readonly fourthAnnualFee: string;
      readonly travel: string;
      readonly currency: (code: string) => string;
      readonly headcountMeaning: string;
    };
  };
  readonly table: {
    readonly title: string;
    readonly minimum: string;
    readonly maximum: string;
    readonly band: string;
    readonly days: (auditType: string) => string;
    readonly onsite: (auditType: string) => string;
    readonly fee: (auditType: string) => string;
    readonly source: string;
    readonly allPublished: string;
    /** Says which figures are derived: pairs of audit type and part. */
    readonly derived: (figures: readonly string[]) => string;
    readonly totalPart: string;
    readonly onsitePart: string;
  };
  readonly working: { readonly title: string; readonly total: string; readonly onsite: string };
  readonly legend: { readonly title: string; readonly lines: (figures: FeeLegendFigures) => readonly string[] };
  readonly numberFormats: { readonly money: string; readonly days: string };
}

/** Figures the legend of the fee table quotes, all from the rate card. */
export interface FeeLegendFigures {
  readonly limit: number;
  readonly personDayPrice: string;
  readonly application: string;
  readonly approvalRegistration: string;
  readonly annual: string;
}
