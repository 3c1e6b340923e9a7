import { createWatchdog, SILENT_MS, watched } from '../../../src/taskpane/jobs/watchdog';
import { createStore } from '../../../src/taskpane/state/store';

function setUp(editing: () => Promise<boolean> = () => Promise.resolve(false)) {
  const silent = createStore<string | null>(null);
  return { silent, watch: createWatchdog({ cellIsBeingEdited: editing, silent }) };
}

const open = () => {
  let finish = (_value: string): void => undefined;
  const task = (): Promise<string> => new Promise((resolve) => (finish = resolve));
  return { task, finish: (value: string) => finish(value) };
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('an answer in time says nothing', async () => {
  const { silent, watch } = setUp();
  const { task, finish } = open();
  const result = watch('applyChanges', task);
  await jest.advanceTimersByTimeAsync(SILENT_MS - 1);
  finish('made');
  await expect(result).resolves.toBe('made');
  await jest.advanceTimersByTimeAsync(SILENT_MS * 2);
  expect(silent.get()).toBeNull();
  expect(jest.getTimerCount()).toBe(0);
});

test('a host that does not answer is told of by what it was asked; an answer that comes late is taken', async () => {
  const { silent, watch } = setUp();
  const [first, second] = [open(), open()];
  const results = [watch('createSheet', first.task), watch('applyChanges', second.task)];
  await jest.advanceTimersByTimeAsync(SILENT_MS);
  expect(silent.get()).toBe('createSheet');
  first.finish('late');
  await expect(results[0]).resolves.toBe('late');
  expect(silent.get()).toBe('applyChanges');
  second.finish('later');
  await expect(results[1]).resolves.toBe('later');
  expect(silent.get()).toBeNull();
});

test('a call that fails late takes its word back, and fails', async () => {
  const { silent, watch } = setUp();
  const fails = watch('scan', () => new Promise((_, reject) => setTimeout(() => reject(new Error('no')), SILENT_MS + 5)));
  const failed = expect(fails).rejects.toThrow('no');
  await jest.advanceTimersByTimeAsync(SILENT_MS);
  expect(silent.get()).toBe('scan');
  await jest.advanceTimersByTimeAsync(10);
  await failed;
  expect(silent.get()).toBeNull();
});

test('a cell being edited is no silence, until it is finished', async () => {
  let editing = true;
  const { silent, watch } = setUp(() => Promise.resolve(editing));
  void watch('createSheet', open().task);
  await jest.advanceTimersByTimeAsync(SILENT_MS * 2 + 10);
  expect(silent.get()).toBeNull();
  editing = false;
  await jest.advanceTimersByTimeAsync(SILENT_MS);
  expect(silent.get()).toBe('createSheet');
});

test('a host that does not even say whether a cell is edited is silent', async () => {
  const { silent, watch } = setUp(() => new Promise(() => undefined));
  void watch('createSheet', open().task);
  await jest.advanceTimersByTimeAsync(SILENT_MS + 5_000);
  expect(silent.get()).toBe('createSheet');
});

test('every call of a host is watched, with its arguments and its answer', async () => {
  const { silent, watch } = setUp();
  const { task } = open();
  const host = watched({ add: (a: number, b: number) => Promise.resolve(a + b), hang: task, name: 'Excel' }, watch);
  await expect(host.add(2, 3)).resolves.toBe(5);
  expect(host.name).toBe('Excel');
  void host.hang();
  await jest.advanceTimersByTimeAsync(SILENT_MS);
  expect(silent.get()).toBe('hang');
});
