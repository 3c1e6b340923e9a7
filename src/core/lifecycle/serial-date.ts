import { UTCDate } from '@date-fns/utc';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';

/** A day as Excel counts it (1900 date system): a whole number, 61 is 1900-03-01. */
export type SerialDate = number;

/** 1900-03-01. The days before it are left out: Excel counts a 29 February 1900 that never was. */
export const FIRST_DAY: SerialDate = 61;

/** 9990-12-31: what is reckoned from a date still lies before the end of Excel's calendar, 9999-12-31. */
export const LAST_DAY: SerialDate = 2_955_178;

/** 1970-01-01, where the calendar library begins to count. */
const EPOCH: SerialDate = 25_569;
const DAY_MS = 86_400_000;

const toDate = (day: SerialDate): UTCDate => new UTCDate((day - EPOCH) * DAY_MS);
const toSerial = (time: number): SerialDate => time / DAY_MS + EPOCH;

/** The day `months` later (earlier when negative), as EDATE has it: the last day of a month that is too short. */
export function addMonths(day: SerialDate, months: number): SerialDate {
  return toSerial(addCalendarMonths(toDate(day), months).getTime());
}

/** The day of the calendar, or null when there is none such, e.g. 30 February. */
export function serialDate(year: number, month: number, dayOfMonth: number): SerialDate | null {
  // Set part by part: the constructor would take the years 0 to 99 for those of the last century.
  const date = new UTCDate(0);
  date.setFullYear(year, month - 1, dayOfMonth);
  const exists = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === dayOfMonth;
  return exists ? toSerial(date.getTime()) : null;
}

/** The day as people of every language read it: 2026-11-22. */
export function isoDate(day: SerialDate): string {
  return toDate(day).toISOString().slice(0, 10);
}
