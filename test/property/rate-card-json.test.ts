import fc from 'fast-check';
import { cardJson, readCardJson } from '../../src/core/finance/card/card-json';
import { isCardWarning } from '../../src/core/finance/card/card-problem';
import { arbitraryCard } from '../support/arbitrary-card';

test('a card that is written to a file is read back as it was', () => {
  fc.assert(
    fc.property(arbitraryCard, (card) => {
      const { card: back, problems } = readCardJson(cardJson(card));
      expect(problems.filter((problem) => !isCardWarning(problem))).toEqual([]);
      expect(back).toEqual(card);
    }),
    { numRuns: 60 },
  );
});

test('writing is stable: a card read back is written as it was', () => {
  fc.assert(
    fc.property(arbitraryCard, (card) => {
      const text = cardJson(card);
      const back = readCardJson(text).card;
      expect(back && cardJson(back)).toBe(text);
    }),
    { numRuns: 20 },
  );
});

test('whatever a file holds, it is a card or there is an error that says where', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const { card, problems } = readCardJson(text);
      expect(card).toBeNull();
      expect(problems.some((problem) => !isCardWarning(problem))).toBe(true);
    }),
  );
});

test('a file whose one value was changed for anything else is read, or told by its place', () => {
  fc.assert(
    fc.property(arbitraryCard, fc.nat(), fc.jsonValue(), (card, seed, value) => {
      const content = JSON.parse(cardJson(card)) as unknown;
      const places = placesOf(content);
      const place = places[seed % places.length];
      if (place === undefined) throw new Error('a card has places');
      place.holder[place.key] = value;
      const { card: back, problems } = readCardJson(JSON.stringify(content));
      expect(back !== null || problems.some((problem) => !isCardWarning(problem))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

/** Every place in a file where a value stands. */
function placesOf(content: unknown): { readonly holder: Record<string, unknown>; readonly key: string }[] {
  if (typeof content !== 'object' || content === null) return [];
  const holder = content as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])]);
}
