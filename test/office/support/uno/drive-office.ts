import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { withProfile } from '../profile';

/** What a cell shows in LibreOffice; null is an error. */
export type OfficeCell = number | string | null;
export type OfficeRows = readonly (readonly OfficeCell[])[];

interface Place {
  readonly sheet: string;
  readonly range: string;
}

/** One thing LibreOffice is told to do with a file; files stay open, changed, until all steps are done. */
export type Step = { readonly file: string } & (
  | { readonly do: 'read'; readonly ranges: readonly Place[] }
  | ({ readonly do: 'formulas' } & Place)
  | {
      readonly do: 'type';
      readonly cells: readonly { readonly sheet: string; readonly cell: string; readonly value: string | number }[];
      readonly ranges: readonly Place[];
    }
  | { readonly do: 'goalSeek'; readonly sheet: string; readonly formula: string; readonly variable: string; readonly target: number }
  | {
      readonly do: 'multipleOperations';
      readonly sheet: string;
      readonly formulas: string;
      readonly mode: 'column' | 'row' | 'both';
      readonly column: string;
      readonly row: string;
      readonly range: string;
    }
  | { readonly do: 'save'; readonly to: string }
);

interface Answers {
  readonly read: readonly OfficeRows[];
  readonly formulas: readonly (readonly string[])[];
  readonly type: readonly OfficeRows[];
  readonly goalSeek: { readonly result: number; readonly divergence: number };
  readonly multipleOperations: OfficeRows;
  readonly save: null;
}

type AnswersOf<Steps extends readonly Step[]> = { readonly [Index in keyof Steps]: Answers[Steps[Index]['do']] };

const SCRIPT = join(__dirname, 'office_job.py');
const LARGEST_ANSWER = 512 * 1024 * 1024;

/** Works through the steps in a LibreOffice of its own by its scripting API; one answer for each step. */
export function driveOffice<const Steps extends readonly Step[]>(steps: Steps): AnswersOf<Steps> {
  return withProfile((profile) => {
    const job = { soffice: process.env['CERT_SOFFICE'] ?? 'soffice', profile, steps };
    const python = process.env['CERT_UNO_PYTHON'] ?? '/usr/bin/python3';
    const answers = execFileSync(python, [SCRIPT], { input: JSON.stringify(job), encoding: 'utf8', maxBuffer: LARGEST_ANSWER });
    return JSON.parse(answers) as AnswersOf<Steps>;
  });
}
