import type fc from 'fast-check';
import type { CaseArgument } from '../call-case';

/** Makes arguments for calls of one function. */
export interface Generator {
  /** Arguments in the domain that the native form states; wrong ones too, where the form promises an error. */
  readonly native: fc.Arbitrary<readonly CaseArgument[]>;
  /** Anything a user may hand over: shapes that do not fit, logical values, full width, unknown words, errors. */
  readonly beyond: fc.Arbitrary<readonly CaseArgument[]>;
  /** False for a function whose few possible calls are fewer than a thousand: each is made once. */
  readonly repeats?: false;
  /** The most calls calculated by the workbench's engine, where one fills many cells with long formulas. */
  readonly mostInEngine?: number;
  /** The most calls calculated by LibreOffice, where one fills a hundred cells with long formulas. */
  readonly mostInOffice?: number;
  /** How far numbers may lie apart, relatively, where the native form's limits say that its last decimals may differ. */
  readonly relative?: number;
  /** Positions of arguments that the native form wants written in the formula itself. */
  readonly constants?: readonly number[];
  /** The most calls made in the browser, where each answer fills many cells. */
  readonly mostLive?: number;
}
