import { watchWorkbook } from '../../../src/excel';

type Handler = (event?: { readonly source: string }) => Promise<void>;

/** One event of the sheets, as far as watching uses it. */
class FakeEvent {
  readonly handlers = new Set<Handler>();

  add(handler: Handler) {
    this.handlers.add(handler);
    return { context: {}, remove: () => this.handlers.delete(handler) };
  }

  fire(source?: string): void {
    for (const handler of this.handlers) void (source === undefined ? handler() : handler({ source }));
  }
}

const events = {
  onChanged: new FakeEvent(),
  onActivated: new FakeEvent(),
  onAdded: new FakeEvent(),
  onDeleted: new FakeEvent(),
  onSelectionChanged: new FakeEvent(),
};

beforeAll(() => {
  const context = { workbook: { worksheets: events }, sync: () => Promise.resolve() };
  const run = (_options: unknown, job: (given: typeof context) => Promise<unknown>): Promise<unknown> => job(context);
  Object.assign(globalThis, { Excel: { run } });
  jest.useFakeTimers();
});

test('a burst of events is one call, and nothing comes after the end', async () => {
  const told: unknown[] = [];
  const stop = await watchWorkbook((change) => told.push(change));
  events.onChanged.fire();
  events.onChanged.fire();
  events.onSelectionChanged.fire();
  jest.advanceTimersByTime(200);
  expect(told).toEqual([{ content: true, selection: true }]);

  events.onSelectionChanged.fire();
  jest.advanceTimersByTime(200);
  expect(told[1]).toEqual({ content: false, selection: true });

  for (const event of [events.onActivated, events.onAdded, events.onDeleted]) {
    event.fire();
    jest.advanceTimersByTime(200);
  }
  expect(told.slice(2)).toEqual(Array.from({ length: 3 }, () => ({ content: true, selection: false })));

  events.onChanged.fire();
  await stop();
  jest.advanceTimersByTime(200);
  expect(told).toHaveLength(5);
  expect(Object.values(events).every(({ handlers }) => handlers.size === 0)).toBe(true);
});

test.each([
  ['a user and a co-author', ['Local', 'Remote'], 'some'],
  ['a co-author alone', ['Remote', 'Remote'], 'all'],
  ['the user alone', ['Local'], undefined],
] as const)('tells whose changes a burst was: %s', async (_who, sources, remote) => {
  const told: { readonly remote?: string }[] = [];
  const stop = await watchWorkbook((change) => told.push(change));
  for (const source of sources) events.onChanged.fire(source);
  jest.advanceTimersByTime(200);
  events.onActivated.fire();
  jest.advanceTimersByTime(200);
  expect(told.map((change) => change.remote)).toEqual([remote, undefined]);
  await stop();
});
