import { cycleFees } from '../../../src/core/fees/cycle';
import { feeOf, yuan } from '../../../src/core/fees/fee';
import { otherReading } from '../../../src/core/fees/other-reading';
import { personDays } from '../../../src/core/fees/person-days';
import type { AuditType } from '../../../src/core/cells/words';
import { LOCALES } from '../../../src/i18n/locale';
import { FEE_STRINGS } from '../../../src/i18n/sheets';
import { trialCard } from '../../../src/rate-cards';
import { buildFeeSheet } from '../../../src/sheets';
import { PlanEngine } from './support/engine';

const AUDITS: readonly (readonly [AuditType, string])[] = [
  ['initial', 'D'],
  ['surveillance', 'G'],
  ['recertification', 'J'],
];
const FIRST_BAND_ROW = 25;

describe.each(LOCALES)('the fee sheet in %s', (locale) => {
  const sheet = new PlanEngine(buildFeeSheet({ card: trialCard, locale, headcount: 1200 }));
  const quote = (headcount: number | string): PlanEngine => {
    sheet.write('D4', [[headcount]]);
    return sheet;
  };

  test('prices 1,200 people at 53,000, and the certificate cycle at 90,000 or 125,000', () => {
    expect(['D14', 'G14', 'J14', 'D16', 'D17'].map((cell) => quote(1200).get(cell))).toEqual([53_000, 18_500, 35_000, 90_000, 125_000]);
    expect(sheet.text('F4')).toContain('1176-1550');
  });

  test('asks for a headcount and shows nothing else while there is none', () => {
    const empty = new PlanEngine(buildFeeSheet({ card: trialCard, locale }));
    expect(
      AUDITS.flatMap(([, letters]) => [8, 9, 10, 14, 15].map((row) => empty.get(`${letters}${String(row)}`))).every(
        (value) => value === '',
      ),
    ).toBe(true);
    expect([empty.get('D16'), empty.get('D17')]).toEqual(['', '']);
    expect(empty.text('F4')).toContain('10700');
    expect([...empty.all().values()].filter((value) => typeof value === 'object')).toEqual([]);
  });

  test('names the limit beside the input and in the error of a headcount above the table', () => {
    expect(quote(10_701).text('F4')).toContain('10700');
    expect(sheet.get('D14')).toEqual(expect.objectContaining({ message: expect.stringContaining('10700') as string }));
  });

  test('quotes every band as the core does, at both ends', () => {
    for (const band of trialCard.bands) {
      for (const headcount of [band.min, band.max]) {
        quote(headcount);
        for (const [auditType, letters] of AUDITS) {
          const shown = [8, 9, 14].map((row) => sheet.get(`${letters}${String(row)}`));
          const fee = yuan(feeOf(band, auditType, trialCard).totalFen);
          expect([headcount, auditType, ...shown]).toEqual([
            headcount,
            auditType,
            personDays(band, auditType, 'total').value,
            personDays(band, auditType, 'onsite').value,
            fee,
          ]);
          const lines = sheet.column(`${letters}10:${letters}13`).filter((value) => typeof value === 'number');
          expect(lines.reduce((sum, value) => sum + value, 0)).toBe(fee);
        }
        const cycle = cycleFees(band, trialCard);
        expect([sheet.get('D16'), sheet.get('D17')]).toEqual([yuan(cycle.certificateCycleFen), yuan(cycle.withRecertificationFen)]);
      }
    }
  }, 60_000);

  test('says of the person-days of the quote which of them are derived', () => {
    const remarks = (headcount: number) => [quote(headcount).text('M8'), sheet.text('M9')];
    const { provenance, auditTypes, table } = FEE_STRINGS[locale];
    expect(remarks(1200)).toEqual([provenance.published, provenance.published]);
    const { surveillance, recertification } = auditTypes;
    expect(remarks(9000)).toEqual([table.derived([recertification]), table.derived([surveillance, recertification])]);
    expect(new PlanEngine(buildFeeSheet({ card: trialCard, locale })).text('M8')).toBe('');
  });

  test.each([['1,200人'], ['１２００'], [' 1200 ']])('takes a headcount pasted as the text %j as CERT.BAND does', (headcount) => {
    expect(quote(`'${headcount}`).text('F4')).toContain('1176-1550');
    expect([sheet.get('D14'), sheet.get('D16')]).toEqual([53_000, 90_000]);
    expect(sheet.text('M8')).toBe(FEE_STRINGS[locale].provenance.published);
  });

  test.each([0, -5, 12.5, 10_701, "'many"])('calls %j no valid headcount, and prices nothing', (headcount) => {
    expect(quote(headcount).text('F4')).toBe(FEE_STRINGS[locale].headcount.invalid(10_700));
    expect(sheet.get('D14')).toEqual(expect.objectContaining({ error: expect.any(String) as string }));
  });

  test('tells the fees by the other reading as the core does, an exact third not rounded before it is priced', () => {
    expect(['D18', 'G18', 'G19', 'J18', 'J19'].map((cell) => quote(1200).get(cell))).toEqual([null, 18_000, 18_000, 52_000, 53_000]);
    for (const band of trialCard.bands) {
      quote(band.min);
      for (const [auditType, letters] of AUDITS) {
        const other = otherReading(band, auditType, trialCard);
        if (other === null) continue;
        const shown = [sheet.get(`${letters}18`), sheet.get(`${letters}19`)];
        expect([band.min, auditType, ...shown]).toEqual([band.min, auditType, yuan(other.lowestFen), yuan(other.highestFen)]);
      }
    }
  }, 60_000);

  test('names the sources of the other reading in the legend, and has no such lines for a card of one voice', () => {
    const { otherReadings, ...oneVoice } = trialCard;
    const texts = [...sheet.all().values()].map(String);
    const sources = Object.values(otherReadings ?? {}).map(({ source }) => source[locale]);
    expect(sources).toHaveLength(2);
    for (const source of sources) expect(texts.some((text) => text.includes(source))).toBe(true);
    const plain = new PlanEngine(buildFeeSheet({ card: oneVoice, locale, headcount: 1200 }));
    expect([plain.get('A18'), plain.get('G18'), plain.get('D14')]).toEqual([null, null, 53_000]);
  });

  test('lists every band with person-days and fees', () => {
    trialCard.bands.forEach((band, index) => {
      const row = String(FIRST_BAND_ROW + index);
      const shown = 'A B C D E F G H I J K L'.split(' ').map((letters) => sheet.get(letters + row));
      const expected = AUDITS.flatMap(([auditType]) => [
        personDays(band, auditType, 'total').value,
        personDays(band, auditType, 'onsite').value,
        yuan(feeOf(band, auditType, trialCard).totalFen),
      ]);
      expect(shown).toEqual([band.min, band.max, `${String(band.min)}-${String(band.max)}`, ...expected]);
    });
  });

  test('says of every band whether its person-days are published or derived', () => {
    trialCard.bands.forEach((band, index) => {
      const derived = AUDITS.some(([auditType]) =>
        [band.days[auditType].total, band.days[auditType].onsite].some(({ provenance }) => provenance === 'derived'),
      );
      expect(/推导|derived/u.test(sheet.text(`M${String(FIRST_BAND_ROW + index)}`))).toBe(derived);
    });
  });
});
