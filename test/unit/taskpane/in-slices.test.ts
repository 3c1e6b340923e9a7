import { inSlices } from '../../../src/taskpane/jobs/in-slices';

test('results stand in the order of the things', async () => {
  expect(await inSlices(['a', 'b', 'c'], (thing, index) => `${thing}${index}`)).toEqual(['a0', 'b1', 'c2']);
  expect(await inSlices([], () => 1)).toEqual([]);
});

test('long work leaves room for everything else', async () => {
  const seen: string[] = [];
  const busy = (ms: number): void => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  };
  setTimeout(() => seen.push('other'), 0);
  await inSlices([1, 2, 3, 4], (thing) => {
    busy(60);
    seen.push(`work ${thing}`);
  });
  // After the first slice, which holds one or two of them.
  expect([1, 2]).toContain(seen.indexOf('other'));
});

test('a watcher is told in each pause, and ends the work there', async () => {
  const abort = new AbortController();
  const paused: number[] = [];
  const slow = (thing: number): number => {
    const until = performance.now() + 60;
    while (performance.now() < until);
    return thing;
  };
  const watch = {
    onPause: (done: number) => {
      paused.push(done);
      if (paused.length === 2) abort.abort();
    },
    signal: abort.signal,
  };
  await expect(inSlices([1, 2, 3, 4, 5, 6, 7, 8], slow, watch)).rejects.toMatchObject({ name: 'AbortError' });
  expect(paused).toHaveLength(2);
  expect(paused[1]).toBeLessThan(8);
});
