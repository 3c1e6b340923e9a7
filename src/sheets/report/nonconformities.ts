import { quoted } from '../../functions/native/formula';
import { columnOf, type OurSheet } from '../our-sheet';
import type { ReportContext, Site } from './context';
import { FINDING_NAMES } from '../findings/names';
import type { FlowLine } from './flow';
import { formula, gapLine, moreLine, sectionLine, tableLines, textLine, type Content } from './lines';
import { listedRow } from './list-lines';
import { siteName } from './site-results';
import { cellOn, rangeOn, textAt, textOf } from './references';

/** A nonconformity of the list, found again by its number. */
export interface Finding {
  readonly number: string;
  readonly cell: (key: keyof typeof FINDING_NAMES) => Content;
}

/** The nonconformities of the list that belong to the sheets reported on. */
export function findingsOf({ sites }: Pick<ReportContext, 'sites'>, list: OurSheet): Finding[] {
  const names = new Set(sites.map(({ sheet }) => sheet.name));
  const sheets = columnOf(list, FINDING_NAMES.sheets);
  const numbers = rangeOn(list, FINDING_NAMES.numbers) ?? '""';
  return columnOf(list, FINDING_NAMES.numbers).flatMap((cell, line): Finding[] => {
    const number = textOf(cell).trim();
    const sheet = textOf(sheets[line]);
    if (number === '' || (sheet !== '' && !names.has(sheet))) return [];
    return [
      {
        number,
        cell: (key) => {
          const range = rangeOn(list, FINDING_NAMES[key]);
          if (range === null) return '';
          const found = `INDEX(${range},MATCH(${quoted(number)},${numbers},0))`;
          return formula(`IFERROR(IF(${found}="","",${found}),"")`, textAt(list, FINDING_NAMES[key], line));
        },
      },
    ];
  });
}

/** How many nonconformities of these sheets the list has that the report does not show. */
export function unlistedFindings({ sites }: Pick<ReportContext, 'sites'>, list: OurSheet, shownNow: number): string {
  const [numbers, sheets] = [rangeOn(list, FINDING_NAMES.numbers), rangeOn(list, FINDING_NAMES.sheets)];
  if (numbers === null) return '0';
  const own = sheets === null ? '' : `*(${sites.map(({ sheet }) => `(${sheets}=${quoted(sheet.name)})`).join('+')})`;
  return `(SUMPRODUCT((${numbers}<>"")${own || '*1'})-${String(shownNow)})`;
}

/** The nonconformities one by one, from the list where there is one, else from the deductions. */
export function nonconformityLines(context: ReportContext): FlowLine[] {
  const { strings, sources } = context;
  const { findings } = sources;
  const head = sectionLine(strings.findings.title);
  if (findings === null) {
    return [
      head,
      textLine(strings.findings.fromDeductions, 'reportNote'),
      ...context.sites.flatMap((site) => [
        ...(context.sites.length > 1 ? [gapLine(6), textLine(siteName(site), 'reportLabel', { keepWithNext: true })] : []),
        ...deductionLines(context, site),
      ]),
    ];
  }
  const listed = findingsOf(context, findings);
  const missing = unlistedFindings(context, findings, listed.length);
  return [
    head,
    ...countLines(context, findings),
    ...(listed.length === 0 ? [textLine(formula(`IF(${missing}>0,"",${quoted(strings.findings.none)})`, strings.findings.none))] : []),
    ...listed.flatMap((finding) => findingLines(context, finding)),
    moreLine(strings.more, missing),
  ];
}

/** How many there are, how many are open and overdue, as the list counts them. */
function countLines({ strings }: ReportContext, list: OurSheet): FlowLine[] {
  const numbers = rangeOn(list, FINDING_NAMES.numbers);
  const [open, overdue] = [cellOn(list, FINDING_NAMES.open), cellOn(list, FINDING_NAMES.overdue)];
  if (numbers === null || open === null || overdue === null) return [];
  const [a, b, c, d] = strings.findings.counts;
  const total = `SUMPRODUCT(--(${numbers}<>""))`;
  return [
    textLine(formula(`${quoted(a)}&${total}&${quoted(b)}&${open}&${quoted(c)}&${overdue}&${quoted(d)}`), 'reportText', { height: 20 }),
  ];
}

/** One nonconformity: its head in one line, its texts below over the whole width. */
function findingLines({ strings, sites }: ReportContext, { number, cell }: Finding): FlowLine[] {
  const { findings, columns, sites: words } = strings;
  const clause = cell('clauses');
  const text = (label: string, content: Content): FlowLine => ({
    grid: true,
    keepWithNext: true,
    cells: [
      { from: 0, span: 2, content: label, style: 'reportLabel' },
      { from: 2, span: 10, content, style: 'reportText' },
    ],
  });
  const texts = [
    text(columns.description, cell('descriptions')),
    text(findings.cause, cell('causes')),
    text(findings.correction, cell('corrections')),
  ];
  return [
    gapLine(6),
    {
      grid: true,
      keepWithNext: true,
      cells: [
        { from: 0, span: 2, content: number, style: 'columnHeader' },
        { from: 2, span: 2, content: clause, style: 'reportCenter' },
        { from: 4, span: 4, content: cell('indicators'), style: 'reportText' },
        { from: 8, span: 2, content: cell('severity'), style: 'reportCenter' },
        { from: 10, span: 2, content: cell('status'), style: 'reportCenter' },
      ],
    },
    {
      grid: true,
      keepWithNext: true,
      cells: [
        { from: 0, span: 2, content: findings.lostPoints, style: 'reportLabel' },
        { from: 2, span: 2, content: cell('lost'), style: 'reportCenter' },
        { from: 4, span: 2, content: sites.length > 1 ? words.name : words.sheet, style: 'reportLabel' },
        { from: 6, span: 6, content: cell(sites.length > 1 ? 'sites' : 'sheets'), style: 'reportText' },
      ],
    },
    ...texts.map((line, index) => ({ ...line, keepWithNext: index < texts.length - 1 })),
  ];
}

function deductionLines({ strings }: ReportContext, site: Site): FlowLine[] {
  const { columns } = strings;
  const losing = site.rows.filter(({ lost }) => lost > 0);
  const count = site.working.figure('losing');
  if (losing.length === 0) {
    return [textLine(formula(`IF(${count}=0,${quoted(strings.findings.none)},"")`, strings.findings.none)), moreLine(strings.more, count)];
  }
  return [
    ...tableLines(
      [
        { head: columns.clause, span: 2, style: 'reportCenter' },
        { head: columns.indicator, span: 3 },
        { head: columns.points, span: 1, style: 'reportCenter' },
        { head: columns.lost, span: 1, style: 'reportCenter', format: '0.00' },
        { head: columns.reason, span: 5 },
      ],
      losing.map((row, index) => {
        const { own, scored } = listedRow(site, 'loss', index + 1, row);
        return [own('clause', row.clause), own('name', row.name), own('points'), own('lost'), scored('reasons')];
      }),
    ),
    moreLine(strings.more, `(${count}-${String(losing.length)})`),
  ];
}
