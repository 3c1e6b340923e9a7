/** @jest-environment jsdom */
import type { PaneServices } from '../../../src/taskpane/services';
import { start, type StartOptions } from '../../../src/taskpane/start/start';
import { watchFaults } from '../../../src/taskpane/start/watch-faults';

const services = {} as PaneServices;

function run(options: Partial<StartOptions>) {
  const root = document.createElement('div');
  const mount = jest.fn();
  const draw = jest.fn(() => Promise.resolve({ mount }));
  const started = start({ root, inExcel: () => Promise.resolve(true), draw, services: () => services, ...options });
  return { root, mount, draw, started };
}

const alertIn = (root: HTMLElement): string | undefined => root.querySelector('[role=alert]')?.textContent;

test('the pane is drawn once Office is ready, not before', async () => {
  let ready = (_: boolean): void => undefined;
  const { root, mount, draw, started } = run({ inExcel: () => new Promise((resolve) => (ready = resolve)) });
  await Promise.resolve();
  expect(draw).not.toHaveBeenCalled();
  ready(true);
  await started;
  expect(mount).toHaveBeenCalledWith(root, services);
});

test('after 10 seconds of silence the page says so in both languages; an answer later still brings the pane', async () => {
  jest.useFakeTimers();
  let ready = (_: boolean): void => undefined;
  const { root, mount, started } = run({ inExcel: () => new Promise((resolve) => (ready = resolve)) });
  jest.advanceTimersByTime(9_999);
  expect(alertIn(root)).toBeUndefined();
  jest.advanceTimersByTime(1);
  expect(alertIn(root)).toMatch(/10 秒内没有应答.*has not answered within 10 seconds/s);
  ready(true);
  await started;
  expect(alertIn(root)).toBeUndefined();
  expect(mount).toHaveBeenCalled();
  jest.useRealTimers();
});

test('outside of Excel the page says where it belongs', async () => {
  const { root, draw, started } = run({ inExcel: () => Promise.resolve(false) });
  await started;
  expect(alertIn(root)).toMatch(/请在 Excel 中打开.*open it in Excel/s);
  expect(draw).not.toHaveBeenCalled();
});

test('a part that does not load is told of', async () => {
  const { root, started } = run({ draw: () => Promise.reject(new Error('Loading chunk first-pane failed')) });
  await started;
  expect(alertIn(root)).toContain('Loading chunk first-pane failed');
});

test('faults that nothing caught reach the handler', () => {
  const report = jest.fn();
  const listeners = new Map<string, (event: object) => void>();
  watchFaults(
    { addEventListener: (type: string, listener: (event: object) => void) => void listeners.set(type, listener) } as never,
    report,
  );
  const fault = new Error('fault');
  listeners.get('unhandledrejection')?.({ reason: fault });
  listeners.get('error')?.({ error: fault });
  listeners.get('error')?.({ error: null, message: 'ResizeObserver loop completed' });
  expect(report.mock.calls).toEqual([[fault], [fault]]);
});
