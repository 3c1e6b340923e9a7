/** A function as Excel calls it. */
export type Called = (...args: unknown[]) => unknown;

/** A part of the site that holds functions. */
export interface ArrivingPart {
  /** The function of an id: answers at once when the part is there, by a promise until then. */
  readonly functionOf: (id: string) => Called;
  /** Fetches the part ahead of the first call. Never rejects: a call tries again, and says so when it fails. */
  readonly fetchAhead: () => Promise<void>;
}

/**
 * Functions that may still be on their way when a cell calls them.
 *
 * @param load - Fetches the functions by their ids; asked again after it failed.
 * @param failed - Makes the error of a cell whose function could not be fetched.
 */
export function arrivingPart(load: () => Promise<ReadonlyMap<string, Called>>, failed: () => Error): ArrivingPart {
  let arrived: ReadonlyMap<string, Called> | null = null;
  let underWay: Promise<ReadonlyMap<string, Called> | null> | null = null;
  const fetchOnce = (): Promise<ReadonlyMap<string, Called> | null> =>
    (underWay ??= load().then(
      (functions) => (arrived = functions),
      () => (underWay = null),
    ));
  const call = (functions: ReadonlyMap<string, Called>, id: string, args: unknown[]): unknown => {
    const wanted = functions.get(id);
    if (wanted === undefined) throw failed();
    return wanted(...args);
  };
  return {
    functionOf:
      (id) =>
      (...args) => {
        if (arrived !== null) return call(arrived, id, args);
        return fetchOnce().then((functions) => {
          if (functions === null) throw failed();
          return call(functions, id, args);
        });
      },
    fetchAhead: async () => {
      await fetchOnce();
    },
  };
}
