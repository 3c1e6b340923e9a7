import type { AuditType } from '../../core/cells/words';
import type { OtherReadingRule, PriceId } from '../../core/fees/rate-card';
import type { UnreadableReason } from './reasons';

/** What a sentence about a host error needs. */
export interface HostErrorFacts {
  readonly code: string;
  readonly message: string;
}

/**
 * Every text of the task pane. A language that lacks one does not compile.
 *
 * Figures come in as text, already formatted for the language.
 */
export interface PaneMessages {
  readonly app: {
    /** On the button that switches to the other language, in that language. */
    readonly otherLanguage: string;
    readonly tabs: string;
    readonly scoringTab: string;
    readonly auditTab: string;
    readonly feesTab: string;
    readonly functionsTab: string;
    readonly toolsTab: string;
    readonly loading: string;
    readonly close: string;
    readonly reload: string;
  };
  readonly create: {
    readonly scoringButton: string;
    readonly feesButton: string;
    readonly working: string;
    readonly scoringCreated: (sheet: string) => string;
    readonly feesCreated: (sheet: string) => string;
    readonly feesCreatedWithoutHeadcount: (sheet: string) => string;
  };
  readonly problems: {
    readonly officeMissing: string;
    readonly officeSilent: string;
    readonly notInExcel: string;
    readonly notStarted: (message: string) => string;
    readonly workbookProtected: string;
    readonly sheetProtected: string;
    readonly severalAreas: string;
    readonly tooLarge: string;
    readonly noActiveSheet: string;
    readonly drawingDisturbed: string;
    readonly sheetHidden: (sheet: string) => string;
    readonly sheetSigned: (facts: { readonly sheet: string; readonly who: string; readonly when: string }) => string;
    readonly sheetTooLarge: (facts: {
      readonly sheet: string;
      readonly range: string;
      readonly cells: number;
      readonly limit: number;
    }) => string;
    readonly hostError: (facts: HostErrorFacts) => string;
    readonly leftSheet: (facts: HostErrorFacts & { readonly sheet: string }) => string;
    readonly refused: (sentence: string) => string;
    readonly partNotLoaded: string;
    readonly unexpected: (message: string) => string;
    readonly finishCell: string;
    /** Excel has not answered a call for 30 seconds, by the call's name. */
    readonly excelSilent: (call: string) => string;
  };
  readonly scoring: {
    readonly firstSteps: readonly string[];
    readonly whatItIs: string;
    readonly notOpenTitle: string;
    readonly notOpen: string;
    readonly damaged: (name: string) => string;
    readonly newerVersion: (version: string) => string;
    readonly frozen: string;
    readonly restore: string;
    readonly score: string;
    /** Read out where a score would stand. */
    readonly notScored: string;
    readonly outOf100: string;
    readonly lowest: string;
    readonly highest: string;
    readonly scoreAndLevel: (score: string, level: string) => string;
    readonly scale: (score: string, lowest: string, highest: string) => string;
    readonly gap: string;
    readonly gapText: (level: string, points: string) => string;
    readonly gapTop: string;
    readonly unscored: string;
    readonly unscoredText: (open: number, all: number) => string;
    readonly missingReasons: string;
    readonly specialDeductions: string;
    readonly items: (count: number) => string;
    readonly deleted: string;
    readonly deletedNone: string;
    readonly deletedText: (points: string, base: string) => string;
    readonly failedBySpecial: (count: number) => string;
    readonly warnings: string;
    readonly warnGroupDeleted: (group: string, rows: number) => string;
    readonly warnManyPointsDeleted: (points: string, limit: string) => string;
    readonly categoryMissing: (lines: readonly number[]) => string;
    readonly categoryUnknown: (line: number, category: string) => string;
    readonly groupPointsDiffer: (group: string, points: string, required: string) => string;
    readonly corrections: string;
    readonly firstProblem: string;
    readonly problemInRow: (row: string, sentence: string) => string;
    readonly sheetLine: (sheet: string, standard: string) => string;
  };
  readonly fees: {
    readonly headcount: string;
    readonly headcountHint: string;
    readonly headcountPlaceholder: string;
    readonly emptyHint: string;
    readonly band: (min: string, max: string) => string;
    readonly audits: Readonly<Record<AuditType, string>>;
    readonly auditReasons: Readonly<Record<AuditType, string>>;
    readonly items: Readonly<Record<PriceId, string>>;
    readonly total: string;
    readonly daysReason: (total: string, onsite: string) => string;
    readonly daysDerived: string;
    /** What else the card's material says; the table of person-days prevails. */
    readonly otherReading: Readonly<Record<OtherReadingRule['rule'], (days: string, fee: string) => string>>;
    readonly product: (days: string, price: string) => string;
    readonly cycle: string;
    readonly cycleCertificate: string;
    readonly cycleCertificateReason: string;
    readonly cycleWithRecertification: string;
    readonly cycleWithRecertificationReason: string;
    readonly sameHeadcount: string;
    readonly travel: string;
    readonly source: (source: string) => string;
  };
  readonly cellError: {
    readonly title: (address: string, error: string) => string;
    readonly refused: (functionName: string, sentence: string) => string;
    readonly unreadable: (functionName: string, position: number, parameter: string, text: string, reason: UnreadableReason) => string;
    readonly cellsNotRead: (functionName: string, position: number, parameter: string, text: string) => string;
    readonly unknownFunction: (functionName: string) => string;
    readonly tooManyArguments: (functionName: string, given: number, limit: number) => string;
    readonly notRegistered: string;
    readonly spill: string;
    readonly elsewhere: string;
  };
}
