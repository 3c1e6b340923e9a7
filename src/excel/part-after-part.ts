import { errorDetails } from './error-details';
import { hostProblem } from './host-problem';

export interface PartsToDo<Thing> {
  readonly parts: readonly (readonly Thing[])[];
  /** Queues and syncs a part. It must do the same when it is called again for the part or for some of it. */
  readonly work: (part: readonly Thing[]) => Promise<void>;
  /** Cuts a thing that is too large by itself; where it cannot be cut, the failure stands. */
  readonly cut?: (thing: Thing) => readonly Thing[];
  /** Told of the very thing the host rejects, which is left out; without this the failure stands. */
  readonly onRejected?: (thing: Thing) => void;
}

/** Pause before a part is tried again that met a cell being edited. */
const RETRY_MS = 400;
/** Excel's code for a formula it does not take. */
const REJECTED = 'InvalidArgument';

/**
 * Does part after part, one request each. A part that is too large for the host is halved, one that meets a cell being edited waits
 * for it, and the one thing that the host rejects is found and left out.
 */
export async function partAfterPart<Thing>({ parts, ...how }: PartsToDo<Thing>): Promise<void> {
  const due = [...parts];
  for (let part = due.shift(); part !== undefined; part = due.shift()) {
    try {
      await how.work(part);
    } catch (error) {
      due.unshift(...(await partsInstead(part, error, how)));
    }
  }
}

async function partsInstead<Thing>(
  part: readonly Thing[],
  error: unknown,
  { cut, onRejected }: Omit<PartsToDo<Thing>, 'parts' | 'work'>,
): Promise<readonly (readonly Thing[])[]> {
  const { kind } = hostProblem(error);
  if (kind === 'cell_editing') {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return [part];
  }
  const rejected = onRejected !== undefined && errorDetails(error).code === REJECTED;
  if (kind !== 'too_large' && !rejected) throw error;
  const [only, ...more] = part;
  if (only === undefined) throw error;
  if (more.length > 0) {
    const half = Math.ceil(part.length / 2);
    return [part.slice(0, half), part.slice(half)];
  }
  if (rejected) {
    onRejected(only);
    return [];
  }
  const pieces = cut?.(only) ?? [];
  if (pieces.length < 2) throw error;
  return pieces.map((piece) => [piece]);
}
