import { createPatience, createSilentPatience, FIRST_WORD_MS, RETRY_MS } from '../../../src/taskpane/jobs/patience';
import { createStore } from '../../../src/taskpane/state/store';

const EDITING = new Error('editing');

function setUp(editing: () => boolean) {
  const waitingForCell = createStore(false);
  const patiently = createPatience({
    cellIsBeingEdited: () => Promise.resolve(editing()),
    isCellEditError: (error) => error === EDITING,
    waitingForCell,
  });
  return { waitingForCell, patiently };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('a quick task says nothing', async () => {
  const { waitingForCell, patiently } = setUp(() => true);
  await expect(patiently(() => Promise.resolve(7))).resolves.toBe(7);
  await jest.advanceTimersByTimeAsync(FIRST_WORD_MS * 3);
  expect(waitingForCell.get()).toBe(false);
});

test('a task refused while a cell is edited is tried again, the user is told after a second, and the word is taken back', async () => {
  let editing = true;
  const { waitingForCell, patiently } = setUp(() => editing);
  const done = jest.fn();
  void patiently(() => (editing ? Promise.reject(EDITING) : Promise.resolve('made'))).then(done);
  await jest.advanceTimersByTimeAsync(FIRST_WORD_MS - 1);
  expect(waitingForCell.get()).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect(waitingForCell.get()).toBe(true);
  editing = false;
  await jest.advanceTimersByTimeAsync(RETRY_MS * 2);
  expect(done).toHaveBeenCalledWith('made');
  expect(waitingForCell.get()).toBe(false);
});

test('a task that Excel holds back while a cell is edited is told of too', async () => {
  let editing = true;
  const { waitingForCell, patiently } = setUp(() => editing);
  let finish = (): void => undefined;
  const result = patiently(() => new Promise<void>((resolve) => (finish = resolve)));
  await jest.advanceTimersByTimeAsync(FIRST_WORD_MS);
  expect(waitingForCell.get()).toBe(true);
  editing = false;
  finish();
  await result;
  await jest.advanceTimersByTimeAsync(RETRY_MS);
  expect(waitingForCell.get()).toBe(false);
});

test('a slow task without a cell being edited says nothing', async () => {
  const { waitingForCell, patiently } = setUp(() => false);
  let finish = (): void => undefined;
  const result = patiently(() => new Promise<void>((resolve) => (finish = resolve)));
  await jest.advanceTimersByTimeAsync(FIRST_WORD_MS * 5);
  expect(waitingForCell.get()).toBe(false);
  finish();
  await result;
});

test('any other failure is handed on at once', async () => {
  const { patiently } = setUp(() => false);
  await expect(patiently(() => Promise.reject(new Error('protected')))).rejects.toThrow('protected');
});

test('the word stays while another task still waits', async () => {
  const { waitingForCell, patiently } = setUp(() => true);
  let finish = (): void => undefined;
  const first = patiently(() => new Promise<void>((resolve) => (finish = resolve)));
  void patiently(() => new Promise<void>(() => undefined));
  await jest.advanceTimersByTimeAsync(FIRST_WORD_MS);
  finish();
  await first;
  await jest.advanceTimersByTimeAsync(RETRY_MS);
  expect(waitingForCell.get()).toBe(true);
});

test('what nobody clicked on waits for the cell without a word', async () => {
  let editing = true;
  const done = jest.fn();
  void createSilentPatience((error) => error === EDITING)(() => (editing ? Promise.reject(EDITING) : Promise.resolve('read'))).then(done);
  await jest.advanceTimersByTimeAsync(FIRST_WORD_MS + RETRY_MS);
  expect(done).not.toHaveBeenCalled();
  editing = false;
  await jest.advanceTimersByTimeAsync(RETRY_MS);
  expect(done).toHaveBeenCalledWith('read');
});
