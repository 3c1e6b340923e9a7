import { coalesce } from '../../../src/taskpane/jobs/coalesce';

test('calls during a run make one more run', async () => {
  const finishers: (() => void)[] = [];
  const task = jest.fn(() => new Promise<void>((resolve) => void finishers.push(resolve)));
  const run = coalesce(task);
  const first = run();
  const second = run();
  const third = run();
  expect(task).toHaveBeenCalledTimes(1);
  finishers[0]?.();
  await first;
  await Promise.resolve();
  await Promise.resolve();
  expect(task).toHaveBeenCalledTimes(2);
  finishers[1]?.();
  await Promise.all([second, third]);
  const fourth = run();
  expect(task).toHaveBeenCalledTimes(3);
  finishers[2]?.();
  await fourth;
});
