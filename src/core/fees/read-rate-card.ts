import { isBlank, isCellError, type Cell, type Matrix } from '../cells/cell';
import { meaningOf } from '../cells/words';
import { accept, refuse, type Result } from '../result';
import { joinBands } from './join-bands';
import type { PlacedBand } from './placed-band';
import type { OwnCard, PriceId } from './rate-card';
import { readBandRow } from './read-band-row';
import { readPrice, readMinimumDays } from './read-price';

/** Columns of a card in a range: from, to, person-days of the three audits. */
export const CARD_COLUMNS = 5;

/** What an audit is charged, as in the published fee standard; a card in a range waives an item by saying so in its row. */
const CHARGES: OwnCard['charges'] = {
  initial: ['application', 'personDay', 'approvalRegistration', 'annual'],
  surveillance: ['personDay', 'annual'],
  recertification: ['application', 'personDay', 'approvalRegistration', 'annual'],
};

/** The name of an item; a number as text, or nothing, begins a band row. */
const STARTS_AS_WORD = /^\s*[^\s\d０-９+-]/u;

/** What begins a row of remarks, such as 注：… or Note 1. A number, a stop or a blank follows, so that 注册费 is none. */
const REMARK = /^(?:注|备注|说明|notes?|remarks?)\s*\d*(?:[\s:.、)]|$)/iu;

/** What the rows of a range say, while they are read. */
interface Draft {
  readonly bands: PlacedBand[];
  readonly prices: Partial<Record<PriceId, { readonly amountYuan: number }>>;
  readonly rowOfItem: Map<string, number>;
  outletMinimumDays?: number;
}

/**
 * A rate card kept by the user in a range, rows in any order.
 *
 * Band rows: from, to, person-days of initial audit, surveillance, recertification. Price rows: name, amount in yuan; further columns hold
 * remarks and are not read. Blank rows (a desktop hands them over as zeros), rows of column headings and rows
 * that begin as a remark (注, 备注, Note) are skipped.
 *
 * @returns The card, or a refusal naming the first row that is wrong. Missing prices are refused by the audit that needs them.
 */
export function readRateCard(range: Matrix): Result<OwnCard> {
  const draft: Draft = { bands: [], prices: {}, rowOfItem: new Map() };
  for (const [index, cells] of range.entries()) {
    if (cells.length !== CARD_COLUMNS) return refuse({ code: 'rate_card_columns', columns: cells.length });
    const error = cells.find(isCellError);
    if (error !== undefined) return refuse({ code: 'excel_error', error: error.code });
    const refused = readRow(cells, index + 1, draft);
    if (refused) return refused;
  }
  const bands = joinBands(draft.bands);
  if (!bands.ok) return bands;
  const { prices, outletMinimumDays } = draft;
  const card: OwnCard = { own: true, prices, charges: CHARGES, bands: bands.value };
  return accept(outletMinimumDays === undefined ? card : { ...card, outletMinimumDays });
}

function readRow(cells: readonly Cell[], row: number, draft: Draft): ReturnType<typeof refuse> | null {
  if (cells.every((cell) => cell === 0 || isBlank(cell)) || isHeading(cells)) return null;
  const [first, second] = cells;
  if (typeof first !== 'string' || !STARTS_AS_WORD.test(first)) {
    const band = readBandRow(cells, row);
    if (!band.ok) return band;
    draft.bands.push(band.value);
    return null;
  }
  if (REMARK.test(first.normalize('NFKC').trim())) return null;
  const item = meaningOf('rateCardItem', first);
  if (item === undefined) return refuse({ code: 'rate_card_item_unknown', row, value: first });
  const otherRow = draft.rowOfItem.get(item);
  if (otherRow !== undefined) return refuse({ code: 'rate_card_item_duplicate', row, otherRow, value: first });
  draft.rowOfItem.set(item, row);
  if (item === 'outletMinimum') {
    const days = readMinimumDays(second, row);
    if (!days.ok) return days;
    draft.outletMinimumDays = days.value;
    return null;
  }
  const price = readPrice(second, item, row);
  if (!price.ok) return price;
  draft.prices[item] = { amountYuan: price.value };
  return null;
}

/** Nothing but words that stand over columns. A price row is none: its amount is no such word. */
function isHeading(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === 0 || isBlank(cell) || (typeof cell === 'string' && isHeadingWord(cell)));
}

function isHeadingWord(text: string): boolean {
  return meaningOf('rateCardHeading', text) !== undefined;
}
