import { AUDIT_TYPES } from '../../../../src/core/finance/card/audit-types';
import { draftOfCard } from '../../../../src/core/finance/card/card-json';
import { checkCard } from '../../../../src/core/finance/card/check-card';
import {
  addBand,
  draftBandsOf,
  removeBand,
  sameBands,
  splitBand,
  typedBandsOf,
  withBandText,
  type BandKey,
  type TypedBand,
} from '../../../../src/core/finance/card/typed-bands';
import { trialFinanceCard } from '../../../../src/rate-cards/trial-finance-card';

const draft = draftOfCard({ ...trialFinanceCard('zh-CN'), id: 'body-a', origin: 'own' });
const begun = typedBandsOf(draft.bands);
const FIRST = 60;
/** From and to of the first rows. */
const ranges = (bands: readonly TypedBand[]): string[] => bands.slice(0, 4).map(({ texts }) => `${texts.min}-${texts.max}`);
const problems = (bands: readonly TypedBand[]): string[] =>
  checkCard({ ...draft, bands: draftBandsOf(bands, FIRST) }).problems.map(({ place, code }) =>
    place.kind === 'band' ? `${String(place.row)} ${place.column} ${code}` : code,
  );
const origins = (bands: readonly TypedBand[], index: number): unknown[] => {
  const band = draftBandsOf(bands, FIRST)[index];
  return AUDIT_TYPES.map((auditType) => band?.days[auditType].origin);
};
const typed = (key: number, column: BandKey, text: string, bands: readonly TypedBand[] = begun): TypedBand[] =>
  withBandText(bands, key, column, text);

test('the next band follows the end that is typed while the two join, and only then', () => {
  expect(ranges(typed(0, 'max', '12'))).toEqual(['1-12', '13-25', '26-45', '46-65']);
  const apart = typed(1, 'min', '14');
  expect(ranges(typed(0, 'max', '12', apart))).toEqual(['1-12', '14-25', '26-45', '46-65']);
  // Half a word is no end to follow.
  expect(ranges(typed(0, 'max', '1x'))).toEqual(['1-1x', '11-25', '26-45', '46-65']);
});

test('a band that is split asks where: both halves keep its days, and the second follows what is typed', () => {
  const split = splitBand(begun, 1);
  expect(ranges(split)).toEqual(['1-10', '11-', '-25', '26-45']);
  expect(problems(split)).toEqual(['61 max missing', '62 min missing']);
  const ended = typed(1, 'max', '18', split);
  expect(ranges(ended)).toEqual(['1-10', '11-18', '19-25', '26-45']);
  expect(problems(ended)).toEqual([]);
  expect(checkCard({ ...draft, bands: draftBandsOf(ended, FIRST) }).card?.bands[2]).toMatchObject({ min: 19, max: 25 });
  expect(new Set(ended.map(({ key }) => key)).size).toBe(begun.length + 1);
});

test.each<[string, TypedBand[], string[]]>([
  ['a removed band leaves a gap at the next', removeBand(begun, 1), ['61 min band_gap']],
  ['the first band removed', removeBand(begun, 0), ['60 min band_start']],
  ['no band left', [], ['bands_missing']],
  ['an overlap', typed(1, 'min', '9'), ['61 min band_overlap']],
  ['a reversed band', typed(begun.length - 1, 'max', '5'), [`${String(FIRST + begun.length - 1)} max band_reversed`]],
  [
    'fewer days than the band before',
    typed(1, 'initial.total', '2.5', typed(1, 'initial.onsite', '2')),
    ['61 initial.total days_decreasing'],
  ],
  ['a quarter of a day', typed(1, 'surveillance.total', '1.25'), ['61 surveillance.total days_not_half']],
  ['more on site than in all', typed(1, 'initial.onsite', '4.5'), ['61 initial.onsite onsite_above_total']],
  ['no number', typed(1, 'initial.total', 'vier'), ['61 initial.total not_a_number']],
  [
    'a band that was added without days',
    addBand(begun),
    ['max', 'initial.total', 'surveillance.total', 'recertification.total'].map(
      (column) => `${String(FIRST + begun.length)} ${column} missing`,
    ),
  ],
])('%s is told at its row of the sheet', (_, bands, told) => {
  expect(problems(bands)).toEqual(told);
});

test('a band that is added begins after the last one, and the first of all at 1', () => {
  expect(addBand(begun).at(-1)?.texts).toMatchObject({ min: '10701', max: '', 'initial.total': '' });
  expect(addBand([])[0]?.texts.min).toBe('1');
});

test('days keep where they come from while neither they nor their people are changed beyond it', () => {
  expect(origins(begun, 1)).toEqual(['published', 'published', 'published']);
  expect(origins(typed(1, 'surveillance.total', '2'), 1)).toEqual(['published', 'own', 'published']);
  expect(origins(typed(1, 'recertification.onsite', ''), 1)).toEqual(['published', 'published', 'own']);
  // Narrower is still what was published; wider is not.
  expect(origins(typed(1, 'max', '20'), 1)).toEqual(['published', 'published', 'published']);
  expect(origins(typed(1, 'max', '26'), 1)).toEqual(['own', 'own', 'own']);
  // The same number written otherwise is another text, and the user's.
  expect(origins(typed(1, 'initial.total', '4 人日'), 1)).toEqual(['own', 'published', 'published']);
});

test('bands that are as they were are told from others, blank rows left out', () => {
  const [first] = draft.bands;
  if (first === undefined) throw new Error('the trial card has bands');
  const blankDays = { total: '', onsite: null, origin: undefined };
  const blank = {
    row: 1,
    min: '',
    max: null,
    days: { initial: blankDays, surveillance: blankDays, recertification: blankDays },
    source: '',
  };
  expect(sameBands(draftBandsOf(begun, FIRST), [blank, ...draft.bands])).toBe(true);
  expect(sameBands(draftBandsOf(typed(0, 'max', '9'), FIRST), draft.bands)).toBe(false);
});
