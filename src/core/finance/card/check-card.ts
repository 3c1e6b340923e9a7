import { isoDate, type SerialDate } from '../../lifecycle/serial-date';
import type { FinanceCard } from '../card';
import type { CardDraft } from './card-draft';
import { isCardWarning, type CardPlace, type CardProblem, type CardText } from './card-problem';
import { checkBands } from './check-bands';
import { checkPrices } from './check-prices';
import { checkReadings, tellDropped } from './check-readings';
import { checkRules, type CheckedRules } from './check-rules';
import { DraftCells } from './draft-cells';

/** A card, or why there is none. Warnings stand beside a card. */
export interface CheckedCard {
  readonly card: FinanceCard | null;
  readonly problems: readonly CardProblem[];
}

/** Longest text of a field. */
const MOST_CHARACTERS = 500;

/** Longest id; it stands in names of files. */
const MOST_ID_CHARACTERS = 60;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * The card that a sheet, a file or a form describes: the one check for all three.
 *
 * Nothing is guessed: a blank price is no price, a blank rule by words is missing, a row that cannot be read is told with its number.
 *
 * @returns The card, or null with at least one problem that is no warning.
 */
export function checkCard(draft: CardDraft): CheckedCard {
  const cells = new DraftCells();
  const { fields } = draft;
  const required = (field: CardText): string | undefined => cells.requiredText(fields[field], at(field), MOST_CHARACTERS);
  const optional = (field: CardText): string | undefined => cells.text(fields[field], at(field), MOST_CHARACTERS);
  const texts = {
    name: required('name'),
    edition: required('edition'),
    id: readId(draft, cells),
    body: optional('body'),
    source: optional('source'),
    status: optional('status'),
    taxNote: optional('taxNote'),
  };
  for (const field of ['body', 'source'] as const) if (texts[field] === '') cells.add({ place: at(field), code: 'text_missing' });
  const dates = readDates(draft, cells);
  const prices = checkPrices(draft, cells);
  const rules = checkRules(draft, cells);
  const readings = checkReadings(draft, cells);
  const rows = checkBands(draft.bands, dayRules(rules), cells);
  tellDropped(readings, rows, cells);
  const bands = rows.map(({ row: _, ...band }) => band);
  const { problems } = cells;
  if (!problems.every(isCardWarning) || !isComplete(texts) || !isComplete(dates) || !isComplete(rules)) return { card: null, problems };
  return {
    card: { ...texts, ...dates, ...prices, origin: 'own', rules, ...(readings.length === 0 ? {} : { otherReadings: readings }), bands },
    problems,
  };
}

function at(field: Extract<CardPlace, { kind: 'field' }>['field']): CardPlace {
  return { kind: 'field', field };
}

function readId({ fields }: CardDraft, cells: DraftCells): string | undefined {
  const id = cells.requiredText(fields.id, at('id'), MOST_ID_CHARACTERS);
  if (id === undefined || ID.test(id)) return id;
  cells.add({ place: at('id'), code: 'id_invalid', value: id });
  return undefined;
}

interface Dates {
  readonly validFrom: SerialDate | null;
  readonly validTo: SerialDate | null;
}

function readDates({ fields }: CardDraft, cells: DraftCells): { readonly [D in keyof Dates]: Dates[D] | undefined } {
  const validFrom = cells.date(fields.validFrom, at('validFrom'));
  const validTo = cells.date(fields.validTo, at('validTo'));
  if (validFrom && validTo && validFrom > validTo) {
    cells.add({ place: at('validTo'), code: 'dates_reversed', from: isoDate(validFrom), to: isoDate(validTo) });
  }
  return { validFrom, validTo };
}

/** Rules that could not be read are told already: the bands are then checked by the table alone. */
function dayRules({ surveillanceDays, recertificationDays, daysRounding }: CheckedRules): Parameters<typeof checkBands>[1] {
  return {
    surveillanceDays: surveillanceDays ?? 'table',
    recertificationDays: recertificationDays ?? 'table',
    daysRounding: daysRounding ?? 'none',
  };
}

/** Whether everything could be read. */
function isComplete<T extends object>(read: T): read is { [K in keyof T]: Exclude<T[K], undefined> } & T {
  return Object.values(read).every((value) => value !== undefined);
}
