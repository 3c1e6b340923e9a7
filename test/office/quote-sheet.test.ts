/** Quote sheets calculated by LibreOffice: to the fen what the engine priced, for every quote that was reckoned by hand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planSnapshot } from '../../scripts/workbooks/plan-snapshot';
import { rectangle } from '../../src/excel/address';
import { priceQuote } from '../../src/core/finance/quote/price-quote';
import type { PricedQuote } from '../../src/core/finance/priced-quote';
import { LOCALES } from '../../src/i18n/locale';
import { QUOTE_STRINGS } from '../../src/i18n/sheets/quote';
import type { SheetPlan } from '../../src/sheets';
import { buildQuoteSheet } from '../../src/sheets/quote/build-quote-sheet';
import { QUOTE_NAMES } from '../../src/sheets/quote/names';
import { cellsOf } from '../../scripts/workbooks/places';
import { GOLDEN_QUOTES } from '../golden/quotes';
import { PLAIN } from '../support/finance/quote-requests';
import { convert } from './support/libreoffice';
import { outputFolder } from './support/output-folder';
import { readFods, type Calculated } from './support/read-fods';
import { xlsxWithoutAddin } from './support/xlsx-file';

jest.setTimeout(600_000);

const CASES = GOLDEN_QUOTES.flatMap(({ name, card, asked }, index) => {
  const priced = priceQuote({ ...PLAIN, ...asked, number: `Q-${index}` }, card);
  return priced.ok ? [[name, priced.value] as const] : [];
});

/** Fen of a cell that shows yuan; null where it shows no amount. */
const fen = (cell: Calculated | undefined): bigint | null => (typeof cell === 'number' ? BigInt(Math.round(cell * 100)) : null);

/** Amounts in their order down the sheet: before a discount stands what it is taken from. */
function shownAmounts({ lines, subtotalFen }: PricedQuote): bigint[] {
  return lines.flatMap(({ id, amountFen }) => (id === 'discount' ? [subtotalFen, amountFen] : [amountFen]));
}

describe.each(LOCALES)('quote sheets in %s', (locale) => {
  const plans = new Map<PricedQuote, SheetPlan>(CASES.map(([, priced]) => [priced, buildQuoteSheet({ priced, locale })]));
  let calculated: ReturnType<typeof readFods>;

  beforeAll(async () => {
    const folder = outputFolder('quote-sheets', locale);
    const file = join(folder, 'quotes.xlsx');
    writeFileSync(file, await xlsxWithoutAddin(planSnapshot([...plans.values()])));
    const [converted = ''] = convert([file], 'fods', folder);
    calculated = readFods(converted);
  });

  test('there are enough of them', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(30);
  });

  test.each(CASES)('%s', (_, priced) => {
    const plan = plans.get(priced);
    const cells = calculated.get(plan?.name ?? '');
    const named = (wanted: string): readonly (Calculated | undefined)[] => {
      const address = plan?.names.find(({ name }) => name === wanted)?.address;
      return address === undefined ? [] : cellsOf(address).map((cell) => cells?.get(cell));
    };
    // A merged range is named by all its cells; its value is in the first.
    const one = (wanted: string): bigint | null => fen(named(wanted)[0]);
    // Formulas alone: a written figure would agree without being calculated.
    const total = plan?.names.find(({ name }) => name === QUOTE_NAMES.total)?.address.split(':')[0] ?? '';
    const { row, column } = rectangle(total);
    const block = plan?.blocks.find(({ topLeft }) => rectangle(topLeft).row === row && rectangle(topLeft).column === column);
    expect(block?.kind).toBe('formulas');
    expect(
      named(QUOTE_NAMES.amounts)
        .map(fen)
        .filter((amount) => amount !== null),
    ).toEqual(shownAmounts(priced));
    expect(one(QUOTE_NAMES.total)).toBe(priced.totalFen);
    expect(
      priced.taxed === null ? null : { netFen: one(QUOTE_NAMES.net), taxFen: one(QUOTE_NAMES.tax), grossFen: one(QUOTE_NAMES.gross) },
    ).toEqual(priced.taxed);
    expect(named(QUOTE_NAMES.check)[0]).toBe(QUOTE_STRINGS[locale].agrees);
  });
});
