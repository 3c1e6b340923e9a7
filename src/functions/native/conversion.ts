import type { NativeCell } from './native-form';

/** Why a formula keeps its value instead of becoming a native one. */
export type KeepReason =
  /** The function has no native form; its reference page says why. */
  | { readonly code: 'no_form'; readonly name: string }
  | { readonly code: 'unknown_function'; readonly name: string }
  /** The form cannot express these arguments. */
  | { readonly code: 'arguments'; readonly name: string }
  /** The answer fills several cells from the middle of a larger formula. */
  | { readonly code: 'inside_formula'; readonly name: string }
  /** Longer than Excel takes. */
  | { readonly code: 'too_long'; readonly name: string; readonly length: number; readonly limit: number };

/** A formula with our functions as formulas without them, one for each cell it fills, or the reason why it has to keep its value. */
export type Conversion =
  { readonly kind: 'native'; readonly rows: readonly (readonly NativeCell[])[] } | { readonly kind: 'value'; readonly reason: KeepReason };
