import { addMonths, type SerialDate } from './serial-date';

/** How long a certificate is good for; figures come from the process data. */
export interface CertificateRules {
  readonly validMonths: number;
  /** Days from the anniversary that ends it to its last valid day. */
  readonly lastDay: number;
  /** Months between two anniversaries, at which a surveillance falls due. */
  readonly surveillanceMonths: number;
  /** Months after the issue from which the recertification can be done. */
  readonly recertificationFromMonths: number;
}

/** What falls due next. */
export type Milestone =
  /** The anniversary at which the surveillance of that number falls due, counted from 1. */
  | { readonly kind: 'surveillance'; readonly day: SerialDate; readonly number: number }
  /** The anniversary before which the certificate must be renewed; `open` once the months for it have begun. */
  | { readonly kind: 'recertification'; readonly day: SerialDate; readonly open: boolean }
  /** Nothing any more: `day` was the last valid one. */
  | { readonly kind: 'expired'; readonly day: SerialDate };

/** Last valid day of a certificate. */
export function expiryOf(issued: SerialDate, { validMonths, lastDay }: CertificateRules): SerialDate {
  return addMonths(issued, validMonths) + lastDay;
}

/**
 * The next anniversary of the issue on or after a day.
 *
 * Every anniversary is reckoned from the issue itself, so that a certificate of 29 February comes back to the 29th in a leap year.
 *
 * @param asOf - The day asked for, on or after the issue.
 */
export function nextMilestone(issued: SerialDate, asOf: SerialDate, rules: CertificateRules): Milestone {
  const expiry = expiryOf(issued, rules);
  if (asOf > expiry) return { kind: 'expired', day: expiry };
  let number = 1;
  let months = rules.surveillanceMonths;
  while (addMonths(issued, months) < asOf) {
    number += 1;
    months += rules.surveillanceMonths;
  }
  const day = addMonths(issued, months);
  if (months < rules.validMonths) return { kind: 'surveillance', day, number };
  return { kind: 'recertification', day, open: asOf >= addMonths(issued, rules.recertificationFromMonths) };
}
