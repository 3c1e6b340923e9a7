/** What else the trial standard's material says, kept by a copy of it: over sheet and file, beside the same quotes, and no longer where a band was changed. */
import { cardJson, draftOfCard, readCardJson } from '../../../../src/core/finance/card/card-json';
import { checkCard } from '../../../../src/core/finance/card/check-card';
import { asSource, isOfSource, readSourceBand, sourceBandText } from '../../../../src/core/finance/card/source-band';
import { draftBandsOf, splitBand, typedBandsOf, withBandText, type BandKey } from '../../../../src/core/finance/card/typed-bands';
import type { FinanceCard } from '../../../../src/core/finance/card';
import { priceQuote } from '../../../../src/core/finance/quote/price-quote';
import { whyOfLine } from '../../../../src/i18n/finance/quote-why';
import { LOCALES } from '../../../../src/i18n/locale';
import { trialFinanceCard } from '../../../../src/rate-cards/trial-finance-card';
import { buildRateCardSheet } from '../../../../src/sheets/rate-card/build-rate-card-sheet';
import { readRateCardSheet } from '../../../../src/sheets/rate-card/read-rate-card-sheet';
import { PLAIN } from '../../../support/finance/quote-requests';
import { readBack } from '../../sheets/support/read-back';

const trial = trialFinanceCard('zh-CN');
const AUDITS = ['initial', 'surveillance', 'recertification'] as const;

function copied(card: FinanceCard): FinanceCard {
  const { card: copy } = checkCard(draftOfCard(card));
  if (copy === null) throw new Error('the trial card can be copied');
  return copy;
}

/** The why of the person-days and what the other reading comes to. */
function said(card: FinanceCard, auditType: (typeof AUDITS)[number], headcount: number, locale: (typeof LOCALES)[number] = 'zh-CN') {
  const priced = priceQuote({ ...PLAIN, headcount, auditType }, card);
  if (!priced.ok) throw new Error(priced.refusal.code);
  const line = priced.value.lines.find(({ id }) => id === 'personDay');
  if (line === undefined) throw new Error('person-days are always charged');
  return { why: whyOfLine(line, priced.value, locale), other: priced.value.otherReading };
}

describe.each(LOCALES)('a copy of the trial card in %s', (locale) => {
  const card = trialFinanceCard(locale);
  const throughSheet = readRateCardSheet(readBack(buildRateCardSheet({ card: copied(card), locale }))).card;
  const throughFile = throughSheet && readCardJson(cardJson(throughSheet)).card;
  const throughAll = throughFile && readRateCardSheet(readBack(buildRateCardSheet({ card: throughFile, locale }))).card;

  test.each([10, 1200, 10_700])('says the same of %d people as the built-in card, also over sheet, file and sheet', (headcount) => {
    for (const auditType of AUDITS) {
      const expected = said(card, auditType, headcount, locale);
      expect(expected.other === null).toBe(auditType === 'initial');
      for (const copy of [copied(card), throughSheet, throughFile, throughAll]) {
        expect(copy && said(copy, auditType, headcount, locale)).toEqual(expected);
      }
    }
  });
});

describe('a band of a copy that was changed', () => {
  const draft = draftOfCard(copied(trial));
  const begun = typedBandsOf(draft.bands);
  /** The copy with a text typed at the band 1176–1550. */
  const typed = (column: BandKey, text: string) => {
    const key = begun.findIndex(({ texts }) => texts.min === '1176');
    return checkCard({ ...draft, bands: draftBandsOf(withBandText(begun, key, column, text), 50) });
  };
  const NOTE = '收费标准的来源另有说法，但本人数区间的人日或人数范围已改动，不再适用，故不列出';

  test.each<[string, BandKey, string, boolean, boolean]>([
    ['nothing', 'initial.total', '16', true, true],
    ['days on site', 'surveillance.onsite', '5', true, true],
    ['days of the initial audit', 'initial.total', '17', false, false],
    ['days of surveillance', 'surveillance.total', '6', false, true],
    ['days of recertification', 'recertification.total', '9.5', true, false],
    ['fewer people', 'max', '1300', true, true],
    ['more people', 'max', '1600', false, false],
  ])('%s: says the other reading only where it still is the source’s', (_, column, text, surveillance, recertification) => {
    const { card, problems } = typed(column, text);
    if (card === null) throw new Error(problems.map(({ code }) => code).join());
    for (const [auditType, kept] of [
      ['surveillance', surveillance],
      ['recertification', recertification],
    ] as const) {
      const { why, other } = said(card, auditType, 1200);
      expect([auditType, other !== null]).toEqual([auditType, kept]);
      expect(why.includes(NOTE)).toBe(!kept);
      const told = problems.filter(
        ({ place, code }) =>
          code === 'reading_dropped' && place.kind === 'band' && place.row === 62 && place.column === `${auditType}.total`,
      );
      expect(told.length > 0).toBe(!kept);
    }
    // Its neighbours are as they were.
    expect(said(card, 'recertification', 1000).other).not.toBeNull();
    expect(said(card, 'initial', 1200).why).not.toContain(NOTE);
  });

  test('both halves of a split band are still of the source', () => {
    const key = begun.findIndex(({ texts }) => texts.min === '1176');
    const bands = draftBandsOf(withBandText(splitBand(begun, key), key, 'max', '1300'), 50);
    const { card } = checkCard({ ...draft, bands });
    for (const headcount of [1200, 1400]) expect(card && said(card, 'recertification', headcount).other).not.toBeNull();
  });
});

test('a reading of the user’s own on a card that is no copy holds for all its bands', () => {
  const { bands } = trial;
  const card: FinanceCard = { ...trial, origin: 'own', bands };
  expect(said(card, 'recertification', 1200).other).not.toBeNull();
});

test('a band of the source is one text; any other text is none', () => {
  const band = trial.bands[12];
  if (band === undefined) throw new Error('the trial card has 21 bands');
  const text = sourceBandText(asSource(band));
  expect(text).toBe('1176-1550 16/5.5/10');
  expect(readSourceBand(text)).toEqual(asSource(band));
  for (const junk of ['', null, 5, '1176-1550', '1176-1550 16/5.5', 'x-1 1/1/1', '1-2 1..2/1/1', { code: '#REF!' }]) {
    expect([junk, readSourceBand(junk)]).toEqual([junk, null]);
  }
  // A text that was broken leaves the band without a source: nothing is said of it.
  expect(isOfSource(band, 'surveillance', { bands: [band, { ...band, source: asSource(band) }] })).toBe(false);
});

test.each<[string, Record<string, unknown>, string]>([
  ['a rule without its source', { auditType: 'surveillance', rule: 'as-initial' }, 'missing'],
  ['a source without its rule', { auditType: 'surveillance', source: 'x' }, 'missing'],
  ['an unknown rule', { auditType: 'surveillance', rule: 'half', source: 'x' }, 'word_unknown'],
  ['an audit there is none of', { auditType: 'initial', rule: 'as-initial', source: 'x' }, 'word_unknown'],
  ['a key that is misspelt', { auditType: 'surveillance', rule: 'as-initial', source: 'x', waiveable: 'annual' }, 'unknown_key'],
])('%s in a file is told', (_, reading, code) => {
  const content = { ...(JSON.parse(cardJson({ ...trial, otherReadings: [] })) as object), otherReadings: [reading] };
  const { card, problems } = readCardJson(JSON.stringify(content));
  expect(card).toBeNull();
  expect(problems.map((problem) => problem.code)).toContain(code);
});

test('a file of the first version has no readings and is read', () => {
  const content = JSON.parse(cardJson({ ...trial, otherReadings: [] })) as Record<string, unknown>;
  const { card, problems } = readCardJson(JSON.stringify({ ...content, version: 1, otherReadings: undefined }));
  expect(problems).toEqual([]);
  expect(card && 'otherReadings' in card).toBe(false);
});
