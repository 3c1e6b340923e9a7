import type { LevelId } from '../core/cells/words';
import type { LocalText } from '../core/local-text';

/** `published` was read in a public source; `brief` in material on the certification; `default` is ours and is shown as such. */
export type StandardProvenance = 'published' | 'brief' | 'default';

/** `imported` points come from a table that the user loaded. */
export type PointsProvenance = StandardProvenance | 'imported';

/** An indicator that is scored. Its points are an exact fraction. */
export interface Indicator {
  /** Stable row id; never reused. */
  readonly id: string;
  readonly clause: string;
  readonly group: string;
  readonly name: LocalText;
  readonly points: { readonly numerator: number; readonly denominator: number; readonly provenance: PointsProvenance };
  /** What to look for, from the clauses below that are known. */
  readonly guidance?: LocalText;
}

export interface IndicatorGroup {
  readonly clause: string;
  readonly name: LocalText;
  /** What the points of its rows must add up to; null where the standard does not say. */
  readonly points: number | null;
  readonly provenance: StandardProvenance;
}

/** A warning is shown when a row of `group`, or more than `points` points, are deleted. */
export interface DeletionWarning {
  readonly points: number;
  readonly group: string;
  readonly provenance: StandardProvenance;
}

/** A scored standard as data: levels, indicators, rules, every figure with its provenance. */
export interface Standard {
  readonly id: string;
  readonly designation: string;
  readonly name: LocalText;
  /** Null where the day is not known. */
  readonly inForceSince: string | null;
  /** What every sheet made to it must say. */
  readonly note?: LocalText;
  readonly sources: Readonly<Record<StandardProvenance, LocalText>>;
  readonly levels: readonly { readonly id: LevelId; readonly threshold: number; readonly provenance: StandardProvenance }[];
  readonly fatalSpecialDeductions: { readonly value: number; readonly provenance: StandardProvenance };
  readonly deletionWarning: DeletionWarning | null;
  readonly groups: readonly IndicatorGroup[];
  readonly secondLevel: readonly { readonly clause: string; readonly name: LocalText }[];
  readonly indicators: readonly Indicator[];
  readonly specialDeductionCategories: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly provenance: StandardProvenance;
  }[];
}

/** The standard in force as it ships: everything is known of it, and nothing in it is the user's. */
export interface StandardInForce extends Standard {
  readonly inForceSince: string;
  readonly deletionWarning: DeletionWarning;
  readonly groups: readonly (IndicatorGroup & { readonly points: number })[];
  readonly indicators: readonly (Indicator & { readonly points: { readonly provenance: StandardProvenance } })[];
}
