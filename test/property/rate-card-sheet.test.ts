import fc from 'fast-check';
import { isBlank, quote, type Cell } from '../../src/core/cells/cell';
import { AUDIT_TYPES } from '../../src/core/finance/card/audit-types';
import type { CardDraft, DraftBand } from '../../src/core/finance/card/card-draft';
import { isCardWarning, type CardProblem } from '../../src/core/finance/card/card-problem';
import { checkCard } from '../../src/core/finance/card/check-card';
import { LOCALES } from '../../src/i18n/locale';
import { cardProblemSentence } from '../../src/i18n/finance/card-problems';
import { buildRateCardSheet } from '../../src/sheets/rate-card/build-rate-card-sheet';
import { readRateCardDraft, readRateCardSheet } from '../../src/sheets/rate-card/read-rate-card-sheet';
import { arbitraryCard } from '../support/arbitrary-card';
import { readBack } from '../unit/sheets/support/read-back';

test('a card that is kept as a sheet is read back as it was, in both languages', () => {
  fc.assert(
    fc.property(arbitraryCard, fc.constantFrom(...LOCALES), (card, locale) => {
      const { card: back, problems } = readRateCardSheet(readBack(buildRateCardSheet({ card, locale })));
      expect(problems.filter((problem) => !isCardWarning(problem))).toEqual([]);
      expect(back).toEqual(card);
    }),
    { numRuns: 60 },
  );
});

/** Anything a cell may hold. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    null,
    undefined,
    0,
    1,
    -1,
    2.5,
    10,
    1e300,
    NaN,
    Infinity,
    '1',
    ' 5 人',
    '3 人日',
    '公开发布',
    'own',
    '=1',
    true,
    { code: '#REF!' },
  ),
  fc.integer({ min: -5, max: 2000 }),
  fc.double(),
  fc.string({ maxLength: 6 }),
);

const band = (row: number): fc.Arbitrary<DraftBand> =>
  fc.tuple(cell, cell, fc.array(cell, { minLength: 9, maxLength: 9 }), cell).map(([min, max, days, source]) => ({
    row,
    min,
    max,
    days: Object.fromEntries(
      AUDIT_TYPES.map((auditType, index) => [auditType, { total: days[index], onsite: days[index + 3], origin: days[index + 6] }]),
    ) as DraftBand['days'],
    source,
  }));

const rowOf = ({ place }: CardProblem): number | null => (place.kind === 'band' ? place.row : null);
const saysAnything = ({ min, max, days }: DraftBand): boolean =>
  ![min, max, ...AUDIT_TYPES.flatMap((auditType) => Object.values(days[auditType]))].every(isBlank);

test('whatever stands in the bands: no crash, no day of zero, every row is in the card or told by its number', () => {
  const rows = fc.integer({ min: 1, max: 8 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => band(40 + index))));
  fc.assert(
    fc.property(arbitraryCard, rows, (card, bands) => {
      const { draft } = readRateCardDraft(readBack(buildRateCardSheet({ card, locale: 'zh-CN' })));
      const checked = checkCard({ ...(draft as CardDraft), bands });
      const told = new Set(checked.problems.filter((problem) => !isCardWarning(problem)).map(rowOf));
      if (checked.card === null) expect(told.size).toBeGreaterThan(0);
      else {
        expect(checked.card.bands).toHaveLength(bands.filter(saysAnything).length);
        for (const { days } of checked.card.bands) for (const auditType of AUDIT_TYPES) expect(days[auditType].total.compare(0n)).toBe(1);
      }
      for (const row of bands.filter(saysAnything)) {
        if (!told.has(row.row)) expect([typeof row.min, typeof row.max].every((type) => ['number', 'string'].includes(type))).toBe(true);
      }
      for (const locale of LOCALES)
        for (const problem of checked.problems) expect(cardProblemSentence(problem, locale, 'sheet')).not.toBe('');
    }),
    { numRuns: 150 },
  );
});

test('one row of a good card that is broken is told by its number', () => {
  const broken = fc.constantFrom<Cell>('x', -1, 0, 1.25, { code: '#REF!' }, true, '1,2', '∞', NaN, '');
  fc.assert(
    fc.property(arbitraryCard, fc.nat(), fc.constantFrom('min', 'max', 'initial'), broken, (card, seed, column, junk) => {
      const { draft } = readRateCardDraft(readBack(buildRateCardSheet({ card, locale: 'en-US' })));
      const bands = [...(draft as CardDraft).bands];
      const index = seed % card.bands.length;
      const row = bands[index] as DraftBand;
      // A quarter of a day is right where days are rounded afterwards.
      fc.pre(!(column === 'initial' && junk === 1.25 && card.rules.daysRounding !== 'none'));
      bands[index] =
        column === 'initial'
          ? { ...row, days: { ...row.days, initial: { ...row.days.initial, total: junk } } }
          : { ...row, [column]: junk };
      const checked = checkCard({ ...(draft as CardDraft), bands });
      expect(checked.card).toBeNull();
      expect(checked.problems.filter((problem) => !isCardWarning(problem)).map(rowOf)).toContain(row.row);
    }),
    { numRuns: 150 },
  );
});

test('whatever stands in its prices and rules, a card has none of zero that was not written so', () => {
  fc.assert(
    fc.property(arbitraryCard, fc.constantFrom('personDay', 'annual', 'copy' as const), cell, (card, item, amount) => {
      const { draft } = readRateCardDraft(readBack(buildRateCardSheet({ card, locale: 'zh-CN' })));
      const items = (draft as CardDraft).items;
      const checked = checkCard({ ...(draft as CardDraft), items: { ...items, [item]: { ...items[item], amount } } });
      const price = checked.card && { ...checked.card.prices, ...checked.card.extras }[item];
      if (isBlank(amount)) expect(price).toBeNull();
      else if (checked.card === null) {
        expect(checked.problems.some(({ place }) => place.kind === 'item' && place.item === item)).toBe(true);
      } else if (price?.amountFen === 0n) expect(Number(quote(amount).replaceAll(/[^\d.-]/gu, ''))).toBe(0);
    }),
    { numRuns: 100 },
  );
});
