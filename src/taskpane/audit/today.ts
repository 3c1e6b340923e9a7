import { serialDate, type SerialDate } from '../../core/lifecycle/serial-date';

/** Today by this machine's clock, as Excel counts days. */
export function today(): SerialDate {
  const now = new Date();
  return serialDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
