import type { Cell } from '../../cells/cell';
import type { Refusal } from '../../refusal';
import type { QuoteRefusal } from '../quote/quote-refusal';

/** Why a client's row cannot be read, with what stands there. */
export type ClientRefusal =
  | { readonly code: 'client_name_missing' }
  | { readonly code: 'outlet_count_invalid'; readonly value: Cell }
  /** `position` of the outlet in its cell, from 1. */
  | { readonly code: 'outlet_figure_invalid'; readonly value: string; readonly position: number }
  /** The price depends on each outlet's people, but only the number of outlets is given. */
  | { readonly code: 'outlet_headcounts_needed'; readonly outlets: number; readonly card: string; readonly why: 'timed' | 'notCounted' };

/** Why a row of a batch has no price: it cannot be read, or the card does not price it. */
export type RowRefusal =
  | { readonly by: 'cell'; readonly refusal: Refusal }
  | { readonly by: 'client'; readonly refusal: ClientRefusal }
  | { readonly by: 'quote'; readonly refusal: QuoteRefusal };
