import { errorDetails } from './error-details';

const ASKED = 'getactiveworksheet';

/** Whether a failure is that of asking for the active sheet: a chart sheet in front is none (office-js #2444). */
export function isNoActiveSheet(error: unknown): boolean {
  return errorDetails(error).location.toLowerCase().includes(ASKED);
}
