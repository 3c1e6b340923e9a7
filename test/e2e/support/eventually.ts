const STEP_MS = 100;

/**
 * Waits until a reading satisfies a check, and fails with the last reading when it does not within the time.
 *
 * @param read - Reads the page; called again and again.
 * @param check - True when the reading is as expected.
 */
export async function eventually<T>(read: () => Promise<T>, check: (value: T) => boolean, timeoutMs = 15_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (check(value)) return value;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(value)} after ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
