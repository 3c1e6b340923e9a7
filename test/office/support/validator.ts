import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The version of the format's rules our files are held against. */
const OFFICE = 'Microsoft365';
const PACKAGE = join(__dirname, '..', '..', '..', 'node_modules', '@xarsh', 'ooxml-validator-linux-x64', 'ooxml-validator');

/** One thing the validator finds fault with. */
export interface FormatFault {
  /** Part of the file, e.g. `/xl/styles.xml`. */
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
  readonly description: string;
}

interface Report {
  readonly ok: boolean;
  readonly errors: readonly FormatFault[];
}

/** What the Open XML validator finds in a file; nothing for one that is as the format asks. */
export function formatFaults(file: string): readonly FormatFault[] {
  const { ok, errors } = JSON.parse(report(process.env['CERT_VALIDATOR'] ?? PACKAGE, file)) as Report;
  if (!ok && errors.length === 0) throw new Error(`The validator rejects ${file} and does not say why.`);
  return errors;
}

function report(validator: string, file: string): string {
  try {
    return execFileSync(validator, [file, OFFICE], { encoding: 'utf8' });
  } catch (error) {
    // It ends with a code of its own when it finds something.
    const output = (error as { stdout?: unknown }).stdout;
    if (typeof output === 'string' && output.startsWith('{')) return output;
    throw error;
  }
}
