import { arrivingPart, type Called } from '../../../src/functions/arriving';
import { FURTHER_IDS } from '../../../src/functions/further-ids';
import { furtherFunctions } from '../../../src/functions/further-functions';

const failed = (): Error => new Error('not loaded');
const part = (): ReadonlyMap<string, Called> => new Map([['SUM', (...args: unknown[]) => args]]);

test('the ids registered ahead are those of the part', () => {
  expect(FURTHER_IDS).toEqual(furtherFunctions.map(({ id }) => id));
});

test('answers by a promise until the part has arrived, at once from then on', async () => {
  const { functionOf } = arrivingPart(() => Promise.resolve(part()), failed);
  const first = functionOf('SUM')(1, 2);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual([1, 2]);
  expect(functionOf('SUM')(3)).toEqual([3]);
});

test('fetches the part once for all that ask, and ahead of them when told', async () => {
  let fetches = 0;
  const { functionOf, fetchAhead } = arrivingPart(() => {
    fetches += 1;
    return Promise.resolve(part());
  }, failed);
  const first = functionOf('SUM')(1);
  await fetchAhead();
  expect(await first).toEqual([1]);
  expect(functionOf('SUM')(2)).toEqual([2]);
  expect(fetches).toBe(1);
});

test('says when the part does not arrive, and tries again at the next call', async () => {
  let online = false;
  const { functionOf, fetchAhead } = arrivingPart(() => (online ? Promise.resolve(part()) : Promise.reject(new Error('offline'))), failed);
  await fetchAhead();
  await expect(functionOf('SUM')(1)).rejects.toThrow('not loaded');
  online = true;
  await expect(functionOf('SUM')(1)).resolves.toEqual([1]);
});

test('a refusal of the function itself comes through unchanged', async () => {
  const refusing = new Map<string, Called>([
    [
      'SUM',
      () => {
        throw new Error('headcount');
      },
    ],
  ]);
  const { functionOf } = arrivingPart(() => Promise.resolve(refusing), failed);
  await expect(functionOf('SUM')()).rejects.toThrow('headcount');
  expect(() => functionOf('SUM')()).toThrow('headcount');
});
