import type { TaxMode } from '../../../../core/fees/tax';

/** Texts of what the cards of the fees tab ask about a client: outlets and tax. */
export interface ClientMessages {
  readonly outlets: string;
  readonly outletsHint: string;
  readonly outletsExample: string;
  readonly outletsCounted: string;
  readonly outletUnreadable: (line: number, text: string) => string;
  readonly tax: string;
  readonly taxModes: Readonly<Record<TaxMode | 'none', string>>;
  readonly taxRate: string;
  /** The button that takes over the client of another card; the organisation may be blank, outlets may be 0. */
  readonly sameClient: (client: {
    readonly card: string;
    readonly organisation: string;
    readonly people: string;
    readonly outlets: number;
  }) => string;
}
