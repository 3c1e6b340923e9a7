import type { LevelId } from '../core/cells/words';
import type { LocalText } from '../core/local-text';
import production from './sbt10401-2006-production.json';
import sales from './sbt10401-2006-sales.json';

/** `brief`: material on the certification names it; `published`: read in a public source; `default`: ours, shown as such. */
export type PredecessorProvenance = 'published' | 'brief' | 'default';

/** A list of indicators of SB/T 10401-2006, for study: no certificate is issued to it. Groups and indicators are counted, not named by clauses. */
export interface Predecessor {
  readonly id: string;
  readonly designation: string;
  readonly name: LocalText;
  /** Kind of enterprise the list is for. */
  readonly scope: LocalText;
  readonly replacedBy: string;
  /** Why it is for study only. */
  readonly status: LocalText;
  readonly sources: Readonly<Record<PredecessorProvenance, LocalText>>;
  /** How it is known that the list belongs to the standard. */
  readonly attribution: PredecessorProvenance;
  readonly levels: readonly { readonly id: LevelId; readonly threshold: number; readonly provenance: PredecessorProvenance }[];
  /** Points of every indicator, an exact fraction. */
  readonly weight: { readonly numerator: number; readonly denominator: number; readonly provenance: PredecessorProvenance };
  readonly groups: readonly {
    readonly name: LocalText;
    readonly provenance: PredecessorProvenance;
    readonly indicators: readonly LocalText[];
  }[];
}

/** SB/T 10401-2006 for production enterprises. The data files are checked against their schema at build time (scripts/check-data). */
export const sbtProduction = production as Predecessor;

/** SB/T 10401-2006 for sales and service enterprises. */
export const sbtSales = sales as Predecessor;
