import type { CardField, CardItem } from '../../core/finance/card/card-problem';
import type { InputTexts } from './scoring-strings';

/** Every text of the sheet that keeps a rate card, beside the labels; a language that lacks one does not compile. */
export interface RateCardStrings {
  readonly sheetName: string;
  readonly title: string;
  readonly fontName: string;
  readonly footer: string;
  readonly dateFormat: string;
  readonly moneyFormat: string;
  readonly note: string;
  readonly sections: {
    readonly fields: string;
    readonly items: string;
    readonly rules: string;
    readonly factors: string;
    readonly readings: string;
    readonly bands: string;
  };
  readonly itemColumns: { readonly item: string; readonly amount: string; readonly origin: string; readonly remark: string };
  /** What a price is for, beside it. */
  readonly itemRemarks: Readonly<Record<CardItem, string>>;
  readonly ruleColumns: { readonly rule: string; readonly value: string; readonly remark: string };
  readonly ruleRemarks: Readonly<
    Record<Exclude<CardField, 'name' | 'edition' | 'id' | 'body' | 'source' | 'status' | 'taxNote' | 'validFrom' | 'validTo'>, string>
  >;
  readonly factorColumns: { readonly name: string; readonly least: string; readonly most: string; readonly remark: string };
  readonly factorRemark: string;
  /** Over the audits that the source may be of several voices about. */
  readonly readingAudit: string;
  readonly bandColumns: {
    readonly headcount: string;
    readonly from: string;
    readonly to: string;
    readonly total: string;
    readonly onsite: string;
    readonly origin: string;
    readonly check: string;
    /** Beside the print area: the band of the source. */
    readonly source: string;
  };
  /** Over the column of ids beside the print area. */
  readonly ids: string;
  readonly inputs: {
    readonly choice: (label: string, words: readonly string[]) => InputTexts;
    readonly date: InputTexts;
    readonly id: InputTexts;
    readonly amount: InputTexts;
    readonly share: InputTexts;
    readonly signedShare: InputTexts;
    readonly days: InputTexts;
    readonly headcount: InputTexts;
  };
  /** Pairs stand around a figure: before, after. */
  readonly live: {
    readonly bands: readonly [string, string];
    readonly problems: readonly [string, string];
    readonly good: string;
    readonly separator: string;
    readonly editionMissing: string;
    readonly dayRateMissing: string;
    readonly datesReversed: string;
    readonly headcountInvalid: string;
    readonly reversed: string;
    /** Around the first and the last headcount that no band has. */
    readonly gap: readonly [string, string, string];
    readonly overlap: readonly [string, string];
    readonly daysMissing: string;
    readonly onsiteAbove: string;
    readonly decreasing: string;
  };
}
