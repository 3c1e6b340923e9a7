import { isCardWarning } from '../../../src/core/finance/card/card-problem';
import { CARD_WORDS } from '../../../src/core/finance/card/card-words';
import { LOCALES } from '../../../src/i18n/locale';
import { iafFinanceCard } from '../../../src/rate-cards/iaf-finance-card';
import { trialFinanceCard } from '../../../src/rate-cards/trial-finance-card';
import { asSource } from '../../../src/core/finance/card/source-band';
import { addressOfProblem } from '../../../src/sheets/rate-card/address-of-problem';
import { buildRateCardSheet } from '../../../src/sheets/rate-card/build-rate-card-sheet';
import { cardsAtHand, keptCards } from '../../../src/sheets/rate-card/cards-at-hand';
import { CHECK, rateCardLayout, SPARE_BANDS } from '../../../src/sheets/rate-card/layout';
import { readRateCardSheet } from '../../../src/sheets/rate-card/read-rate-card-sheet';
import { PlanEngine } from './support/engine';
import { ourSheetOf } from './support/our-sheet-of';
import { readBack } from './support/read-back';

describe.each(LOCALES)('the sheet of the trial card in %s', (locale) => {
  const trial = trialFinanceCard(locale);
  const bandsOfSource = trial.bands.map((band) => ({ ...band, source: asSource(band) }));
  const card = { ...trial, id: 'body-a', edition: '2026', origin: 'own' as const, bands: bandsOfSource };
  const plan = buildRateCardSheet({ card, locale });
  const { bands } = rateCardLayout(card);
  const cell = (letters: string, index: number): string => `${letters}${String(bands.first + index)}`;
  /** What the check column says, by row of the bands. */
  const checks = (engine: PlanEngine): string[] =>
    engine.column(`${CHECK}${String(bands.first)}:${CHECK}${String(bands.last)}`).map((value) => (typeof value === 'string' ? value : ''));

  test('is read back in a real engine as the same card', () => {
    const { card: back, problems } = readRateCardSheet(ourSheetOf(new PlanEngine(plan)));
    expect(problems).toEqual([]);
    expect(back?.otherReadings).toHaveLength(2);
    expect(back).toEqual(card);
  });

  test.each<[string, Readonly<Record<string, unknown>>, number, RegExp]>([
    ['a gap', { A1: 13 }, 1, /11.12/u],
    ['an overlap', { A1: 10 }, 1, /11/u],
    ['a reversed band', { B1: 10 }, 1, /(颠倒|reversed)/u],
    ['half a head', { B1: 25.5 }, 1, /(整数|whole)/u],
    ['no days', { C1: '' }, 1, /(缺人日|missing)/u],
    ['more on site', { D1: 9 }, 1, /(现场|on site)/u],
    ['fewer days', { C2: 3.5, D2: 3 }, 2, /(少|fewer)/u],
    ['a first band that does not begin at 1', { A0: 2 }, 0, /1/u],
  ])('%s is told beside its row as it is typed, and the same row by the reader', (_, typed, index, said) => {
    const engine = new PlanEngine(plan);
    expect(checks(engine).every((text) => text === '')).toBe(true);
    for (const [place, value] of Object.entries(typed)) {
      engine.write(cell(place.charAt(0), Number(place.slice(1))), [[value as string | number]]);
    }
    const found = checks(engine);
    expect(found[index]).toMatch(said);
    expect(found.findIndex((text) => text !== '')).toBe(index);
    const { problems } = readRateCardSheet(ourSheetOf(engine));
    const rows = problems.flatMap(({ place }) => (place.kind === 'band' ? [place.row] : []));
    expect(rows[0]).toBe(bands.first + index);
  });

  test('bands may go on in the spare rows, and blank rows between them say nothing', () => {
    const engine = new PlanEngine(plan);
    const last = card.bands.length;
    const above = (card.bands.at(-1)?.max ?? 0) + 1;
    engine.write(cell('A', last + 2), [[above, above + 100, 99, '', '', 40, '', '', 60]]);
    expect(checks(engine).every((text) => text === '')).toBe(true);
    const back = readRateCardSheet(ourSheetOf(engine)).card;
    expect(back?.bands.at(-1)).toMatchObject({ min: above, max: above + 100, days: { initial: { onsite: null, origin: 'own' } } });
    expect(bands.last - bands.first + 1).toBe(card.bands.length + SPARE_BANDS);
  });

  test('a surveillance of a third of the initial audit needs no days in its column', () => {
    const third = { ...card, rules: { ...card.rules, surveillanceDays: 'third-of-initial' as const } };
    const engine = new PlanEngine(buildRateCardSheet({ card: third, locale }));
    engine.write(cell('F', 1), [['', '', '']]);
    expect(checks(engine)[1]).toBe('');
    expect(readRateCardSheet(ourSheetOf(engine)).card?.bands[1]?.days.surveillance.total.toFraction()).toBe('4/3');
  });

  test('what is wrong leads to its cell', () => {
    const sheet = readBack(plan, { [cell('A', 1)]: 12 });
    const [problem] = readRateCardSheet(sheet).problems;
    expect(problem && addressOfProblem(sheet, problem.place)).toBe(cell('A', 1));
    expect(addressOfProblem(sheet, { kind: 'field', field: 'name' })).toBe('C5');
    expect(addressOfProblem(sheet, { kind: 'card' })).toBeNull();
  });

  test('is refused when a newer version made it, or its names or lines are lost', () => {
    const sheet = readBack(plan);
    const codes = (broken: typeof sheet) => readRateCardSheet(broken).problems.map(({ code }) => code);
    expect(codes({ ...sheet, marker: sheet.marker && { ...sheet.marker, version: 9 } })).toEqual(['newer_version']);
    expect(codes({ ...sheet, names: { ...sheet.names, CERT_CardBandMin: null } })).toEqual(['names_lost']);
    expect(codes(readBack(plan, { N6: 'x' }))).toEqual(['names_lost', 'missing']);
    const [reading] = plan.names.filter(({ name }) => name === 'CERT_CardReadingIds').map(({ address }) => address.split(':')[0] ?? '');
    expect(codes(readBack(plan, { [reading ?? '']: 'x' }))).toEqual(['names_lost']);
    expect(codes({ ...sheet, names: { ...sheet.names, CERT_CardBandSources: null } })).toEqual(['names_lost']);
  });

  test('a sheet of the first layout, which has no other readings, is read as the card it keeps', () => {
    const sheet = readBack(plan);
    const names = Object.fromEntries(Object.entries(sheet.names).filter(([name]) => !/Reading|BandSources/u.test(name)));
    const { card: back, problems } = readRateCardSheet({ ...sheet, names, marker: sheet.marker && { ...sheet.marker, version: 1 } });
    expect(problems).toEqual([]);
    expect(back).toEqual({ ...card, otherReadings: undefined, bands: trial.bands });
  });

  test('a reading that is half filled in leads to its cell', () => {
    const [rule = ''] = plan.names.filter(({ name }) => name === 'CERT_CardReadingRules').map(({ address }) => address.split(':')[0]);
    const sheet = readBack(plan, { [rule]: '' });
    const [problem] = readRateCardSheet(sheet).problems;
    expect([problem?.code, problem && addressOfProblem(sheet, problem.place)]).toEqual(['missing', rule]);
  });
});

test.each(LOCALES)('a long source is seen whole in %s, with a line for every 110 letters', (locale) => {
  const heightOf = (source: string): number | undefined => {
    const { rowHeights } = buildRateCardSheet({ card: { ...trialFinanceCard(locale), source }, locale });
    return rowHeights.find(({ rows }) => rows === '11:11')?.points;
  };
  expect([heightOf(''), heightOf('x'.repeat(220)), heightOf('x'.repeat(221)), heightOf('源'.repeat(165))]).toEqual([30, 30, 45, 45]);
});

test('a default of ours is marked in its cells by a native format', () => {
  const { conditionalFormats } = buildRateCardSheet({ card: trialFinanceCard('zh-CN'), locale: 'zh-CN' });
  expect(conditionalFormats.filter(({ formula }) => formula.includes(CARD_WORDS.origin.default['zh-CN']))).toHaveLength(4);
});

test('cards at hand are the built-in ones and those that can be read; overlapping editions are told on both', () => {
  const sheetOf = (edition: string, validFrom: number | null, typed = {}) => {
    const card = { ...trialFinanceCard('zh-CN'), id: 'body-a', edition, validFrom, origin: 'own' as const };
    return { ...readBack(buildRateCardSheet({ card, locale: 'zh-CN' }), typed), id: edition };
  };
  const sheets = [sheetOf('2025', 45_658), sheetOf('2026', 46_023), sheetOf('2027', 50_000, { C6: '' })];
  expect(cardsAtHand(sheets, 'zh-CN').map(({ card: { id, edition }, sheet }) => [id, edition, sheet?.id ?? null])).toEqual([
    ['trial', '试行', null],
    ['iaf-md5-qms', 'QMS 人日表', null],
    ['body-a', '2025', '2025'],
    ['body-a', '2026', '2026'],
  ]);
  const problems = keptCards(sheets, 'zh-CN').map((kept) =>
    kept.problems.filter((problem) => !isCardWarning(problem)).map(({ code }) => code),
  );
  expect(problems).toEqual([['editions_overlap'], ['editions_overlap'], ['missing']]);
});

test('a sheet of IAF MD 5 says what it lacks: prices', () => {
  const { card, problems } = readRateCardSheet(readBack(buildRateCardSheet({ card: iafFinanceCard('zh-CN'), locale: 'zh-CN' })));
  expect(card).not.toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(['price_missing']);
});
