/**
 * A task that runs at most once at a time: calls during a run make it run once more afterwards, however many there were.
 *
 * @param task - Must not reject.
 */
export function coalesce(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running = task().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    waiting ??= running.then(() => {
      waiting = null;
      return run();
    });
    return waiting;
  };
}
