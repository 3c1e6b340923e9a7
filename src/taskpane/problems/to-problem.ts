import { ProblemError, type Problem } from './problem';

/** webpack's name of the error with which a lazy part fails to arrive. */
const CHUNK_ERROR = 'ChunkLoadError';

/**
 * Whatever was thrown as a problem to be told.
 *
 * @param fromHost - Recognises an error of Excel; null when it is none.
 */
export function toProblem(error: unknown, fromHost: (error: unknown) => Problem | null): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof Error && error.name === CHUNK_ERROR) return { kind: 'part_not_loaded' };
  return fromHost(error) ?? { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
