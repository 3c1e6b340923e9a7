import { isBlank, isCellError, type Cell } from '../cells/cell';
import { fromCellNumber, toCellNumber } from '../exact';
import type { ArgumentName } from '../refusal';
import { accept, refuse, type Result } from '../result';
import { FIRST_DAY, isoDate, LAST_DAY, serialDate, type SerialDate } from './serial-date';

/** 2026-11-22, 2026/11/22, 2026.11.22 or 2026年11月22日, in half width. */
const WRITTEN = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/u;

/**
 * The day in a cell: an Excel serial number, whose time of day is dropped, or a date written year first.
 *
 * Blank and 0 are missing alike: a desktop hands a blank cell over as 0, and 0 is no day of the calendar.
 *
 * @param earliest - First day that is accepted, where more than 1900-03-01 is needed.
 * @returns A whole serial number, or a refusal naming the value.
 */
export function readDate(cell: Cell, argument: ArgumentName, earliest: SerialDate = FIRST_DAY): Result<SerialDate> {
  if (cell === 0 || isBlank(cell)) return refuse({ code: 'value_missing', argument });
  if (isCellError(cell)) return refuse({ code: 'excel_error', error: cell.code });
  if (typeof cell === 'boolean') return refuse({ code: 'boolean_value', argument, value: cell });
  const day = typeof cell === 'number' ? dayOfNumber(cell) : dayOfText(cell);
  if (day === null) return refuse({ code: 'date_invalid', argument, value: cell });
  if (day < earliest || day > LAST_DAY) {
    return refuse({ code: 'date_out_of_range', argument, value: cell, earliest: isoDate(earliest), latest: isoDate(LAST_DAY) });
  }
  return accept(day);
}

/** The whole days of a serial number, read at Excel's 15 digits: 46347.9999999999999 is 46348. */
function dayOfNumber(serial: number): SerialDate | null {
  return Number.isFinite(serial) ? toCellNumber(fromCellNumber(serial).floor()) : null;
}

function dayOfText(text: string): SerialDate | null {
  const [, year, ...parts] = WRITTEN.exec(text.normalize('NFKC').replace(/\s/gu, '')) ?? [];
  const [month, dayOfMonth] = parts.filter(Boolean);
  return serialDate(Number(year), Number(month), Number(dayOfMonth));
}
