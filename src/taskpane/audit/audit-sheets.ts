import type { OurSheet } from '../../sheets';
import type { AuditHost } from '../host/audit-host';
import type { Patiently } from '../jobs/patience';
import type { ReadableStore } from '../state/store';

/** The sheets of ours as they stand, and the way to Excel. */
export interface AuditSheets {
  /** Every sheet of ours; null until it is read for the first time. */
  readonly sheets: ReadableStore<readonly OurSheet[] | null>;
  /** Reads the sheets again. Never rejects: what fails is reported. */
  readonly refresh: () => Promise<void>;
  /** Follows the workbook while somebody looks at it. Returns the way to stop. */
  readonly follow: () => () => void;
  readonly host: () => Promise<AuditHost>;
  readonly patiently: Patiently;
  /** Name of the person at the keyboard; Office.js tells none. Remembered on this machine. */
  readonly user: ReadableStore<string>;
}
