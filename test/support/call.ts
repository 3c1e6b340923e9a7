import type { Cell, Matrix } from '../../src/core/cells/cell';
import type { Locale } from '../../src/core/local-text';
import type { Answer, Argument } from '../../src/functions/definition';
import { registry } from '../../src/functions/registry';
import { wrap } from '../../src/functions/wrap';

/** Stands in for CustomFunctions.Error. */
export class CellFault extends Error {
  constructor(
    readonly code: string,
    message: string | undefined,
  ) {
    super(message ?? '');
  }
}

function definitionOf(id: string): (typeof registry)[number] {
  const definition = registry.find((candidate) => candidate.id === id);
  if (!definition) throw new Error(`no function ${id}`);
  return definition;
}

const toArgument = (value: Cell | Matrix): Argument => {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? (value as Matrix) : [[value as Cell]];
};

/** What a definition answers, refusals as data. */
export function compute(id: string, ...args: readonly (Cell | Matrix)[]): Answer {
  return definitionOf(id).compute(args.map(toArgument));
}

/** The code of the refusal of a call, of the whole call or of its first cell; null when it answers. */
export function refusalOf(id: string, ...args: readonly (Cell | Matrix)[]): string | null {
  const answer = compute(id, ...args);
  if (!answer.ok) return answer.refusal.code;
  const first = answer.value[0]?.[0];
  return typeof first === 'object' ? first.refusal.code : null;
}

/** The function as Excel calls it: rows of values, or a thrown CellFault. */
export function callIn(locale: Locale, id: string, ...args: readonly unknown[]): unknown[][] {
  const options = { makeError: (code: string, sentence: string | undefined) => new CellFault(code, sentence), locale: () => locale };
  return wrap(definitionOf(id), options)(...args);
}

/** The single value of a call in Chinese. */
export function call(id: string, ...args: readonly unknown[]): unknown {
  return callIn('zh-CN', id, ...args)[0]?.[0];
}

/** The error a call throws. */
export function faultIn(locale: Locale, id: string, ...args: readonly unknown[]): CellFault {
  try {
    const answer = callIn(locale, id, ...args);
    throw new Error(`${id} answered ${JSON.stringify(answer)} where an error was expected`);
  } catch (error) {
    if (error instanceof CellFault) return error;
    throw error;
  }
}

/** A column of cells. */
export const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
