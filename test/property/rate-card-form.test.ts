import fc from 'fast-check';
import type { FinanceCard } from '../../src/core/finance/card';
import { draftOfCard } from '../../src/core/finance/card/card-json';
import { CARD_DATES, CARD_RULES, CARD_TEXTS } from '../../src/core/finance/card/card-problem';
import { checkCard } from '../../src/core/finance/card/check-card';
import { CARD_ITEMS } from '../../src/core/finance/card/check-prices';
import { draftBandsOf, sameBands, typedBandsOf } from '../../src/core/finance/card/typed-bands';
import { cellAt, contentOf, draftWith, textOfCell, type Typed, type TypedKey } from '../../src/core/finance/card/typed-cells';
import { LOCALES } from '../../src/i18n/locale';
import { buildRateCardSheet } from '../../src/sheets/rate-card/build-rate-card-sheet';
import { readRateCardDraft } from '../../src/sheets/rate-card/read-rate-card-sheet';
import { arbitraryCard } from '../support/arbitrary-card';
import { bandBlock } from '../../src/sheets/rate-card/band-block';
import { bandChanges } from '../../src/taskpane/features/finance/rate-cards/band-changes';
import { readBack } from '../unit/sheets/support/read-back';

const KEYS: readonly TypedKey[] = [...CARD_TEXTS, ...CARD_DATES, ...CARD_RULES, ...CARD_ITEMS];

/** A card whose every price is the user's own: what typing makes of it. */
function allOwn(card: FinanceCard): FinanceCard {
  const own = <P extends FinanceCard['prices'] | FinanceCard['extras']>(prices: P): P =>
    Object.fromEntries(Object.entries(prices).map(([item, price]) => [item, price && { ...price, origin: 'own' }])) as P;
  return { ...card, prices: own(card.prices), extras: own(card.extras) };
}

test('a form that shows every cell of a card and is left as it is makes the same card, whether typed or written to the sheet', () => {
  fc.assert(
    fc.property(arbitraryCard, fc.constantFrom(...LOCALES), fc.constantFrom(...LOCALES), (card, locale, ofSheet) => {
      const { draft } = readRateCardDraft(readBack(buildRateCardSheet({ card, locale: ofSheet })));
      if (draft === null) throw new Error('a sheet that was made can be read');
      const texts = Object.fromEntries(KEYS.map((key) => [key, textOfCell(key, cellAt(draft, key), locale)])) as Typed;
      expect(checkCard(draftWith(draft, texts)).card).toEqual(allOwn(card));
      for (const key of KEYS) {
        const cell = cellAt(draft, key);
        expect([key, contentOf(key, texts[key] ?? '', ofSheet)]).toEqual([key, cell ?? '']);
      }
      expect(checkCard(draftWith(draftOfCard(card), texts)).card).toEqual(allOwn(card));
    }),
    { numRuns: 40 },
  );
});

test('bands that a form shows and nobody changes are the bands of the sheet, and none of its cells is written', () => {
  fc.assert(
    fc.property(arbitraryCard, fc.constantFrom(...LOCALES), (card, locale) => {
      const sheet = readBack(buildRateCardSheet({ card, locale }));
      const { draft } = readRateCardDraft(sheet);
      if (draft === null) throw new Error('a sheet that was made can be read');
      const bands = draftBandsOf(typedBandsOf(draft.bands), bandBlock(sheet)?.first ?? 0);
      expect(sameBands(bands, draft.bands)).toBe(true);
      expect(checkCard({ ...draft, bands }).card).toEqual(card);
      expect(bandChanges(sheet, bands, locale)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
