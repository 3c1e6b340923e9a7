import type { InputTexts } from './scoring-strings';

/** Every text of the sheet that keeps a table of points; a language that lacks one does not compile. */
export interface StandardStrings {
  readonly sheetName: string;
  readonly title: (designation: string) => string;
  readonly fontName: string;
  readonly footer: string;
  readonly dateFormat: string;
  readonly fields: {
    readonly designation: string;
    readonly edition: string;
    readonly body: string;
    readonly date: string;
    readonly source: string;
  };
  readonly columns: {
    readonly clause: string;
    readonly name: string;
    readonly points: string;
    readonly group: string;
    readonly rule: string;
    readonly check: string;
  };
  readonly rules: { readonly qualitative: string; readonly proportional: string };
  readonly inputs: { readonly points: InputTexts; readonly rule: InputTexts };
  /** Pairs stand around a figure: before, after. */
  readonly live: {
    readonly total: readonly [string, string];
    /** Around the points of a group: its clause, its required points. */
    readonly group: (clause: string, required: string) => readonly [string, string];
    readonly matches: string;
    readonly differs: string;
    readonly notHundred: string;
    readonly problems: readonly [string, string];
    readonly separator: string;
    readonly clauseMissing: string;
    readonly clauseDuplicate: string;
    readonly nameMissing: string;
    readonly pointsInvalid: string;
    readonly ruleUnknown: string;
  };
  readonly note: string;
}
