import { signatureContent } from './cover';
import type { ReportContext } from './context';
import type { FlowLine } from './flow';
import { fieldLine, gapLine, sectionLine, tableLines, textLine } from './lines';

export interface SignatureOptions {
  readonly startsPage?: boolean;
  /** How many lines to sign on. */
  readonly lines?: number;
}

/** Who signed, and lines to sign on; a draft has none, for it must not be signed. */
export function signatureLines(
  { strings, sites, draft }: ReportContext,
  { startsPage = true, lines = 5 }: SignatureOptions = {},
): FlowLine[] {
  const { signatures, fields } = strings;
  const head = sectionLine(signatures.title, startsPage);
  if (draft) return [head, gapLine(6), textLine(signatures.refused, 'reportRed')];
  return [
    head,
    gapLine(6),
    ...sites.map((site) =>
      fieldLine([
        sites.length > 1 ? `${signatures.onRecord}${strings.colon}${site.sheet.name}` : signatures.onRecord,
        signatureContent(site, fields.unsigned),
      ]),
    ),
    gapLine(8),
    ...tableLines(
      [
        { head: signatures.role, span: 3, style: 'reportLabel' },
        { head: signatures.name, span: 5 },
        { head: signatures.date, span: 4 },
      ],
      signatures.roles.slice(0, lines).map((role) => [role, '', '']),
    ).map((line) => (line.head === undefined ? line : { ...line, height: 38 })),
  ];
}
