import type { Cell, Matrix } from '../core/cells/cell';
import type { LocalText } from '../core/local-text';
import type { Refusal } from '../core/refusal';
import type { Result } from '../core/result';

/** One argument as a rectangle of cells; null when it was omitted. A single cell is 1×1. */
export type Argument = Matrix | null;

/** One cell of an answer. A refusal in one cell leaves its neighbours standing. */
export type AnswerCell = string | number | { readonly refusal: Refusal };

export type Answer = Result<readonly (readonly AnswerCell[])[]>;

/** A word an argument may be, in both languages, and what it means where it does not say so itself. */
export type ParameterChoice = LocalText & { readonly meaning?: LocalText };

/** What the numbers of an answer's column are, where a cell or a reader has to be told. */
export type AnswerFormat = 'date' | 'money';

export interface ParameterDefinition {
  /** Stable English name, as in the signature. */
  readonly name: string;
  /** What the argument is called where a user types. */
  readonly label: LocalText;
  /** What may stand there: shape, unit, accepted words, what is taken when it is left out. */
  readonly help: LocalText;
  readonly optional?: boolean;
  /** The words to choose from, where the argument is an enumeration; each is accepted in both languages. Excel offers them as a list. */
  readonly choices?: readonly ParameterChoice[];
  /** Version of the add-in in which the argument appeared; signatures are append-only. */
  readonly since: string;
}

/** A call that is run as a test and shown in the reference. */
export interface FunctionExample {
  readonly args: readonly (Cell | Matrix)[];
  /** The arguments in English, where they hold a text that is in no list of words, e.g. a mistake. */
  readonly englishArgs?: readonly (Cell | Matrix)[];
  /** The answer: one value, rows of values, or the code of the refusal with the Excel error that carries it. */
  readonly gives: string | number | readonly (readonly (string | number)[])[] | { readonly error: Refusal['code'] };
  /** What the example shows. */
  readonly shows: LocalText;
}

export const FUNCTION_GROUPS = ['scoring', 'fees', 'whatIf', 'lifecycle'] as const;

/** The task a function belongs to; the reference and the function browser are ordered by it. */
export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];

/** Everything about one CERT.* function; metadata, registration, reference pages and contract tests are made from it. */
export interface FunctionDefinition {
  /** Id and name after `CERT.`. */
  readonly id: string;
  readonly group: FunctionGroup;
  readonly since: string;
  /** First line: what comes back. */
  readonly summary: LocalText;
  /** Rules, differences between hosts, traps. */
  readonly notes: readonly LocalText[];
  /** Clause or price list the rule comes from. */
  readonly source: LocalText;
  readonly parameters: readonly ParameterDefinition[];
  readonly compute: (args: readonly Argument[]) => Answer;
  readonly examples: readonly FunctionExample[];
  /** What the numbers are, column by column; the last stands for all further columns. Without it they are plain numbers. */
  readonly formats?: readonly (AnswerFormat | null)[];
}
