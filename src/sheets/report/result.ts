import { joined, quoted, twoDecimals } from '../../functions/native/formula';
import { SCORING_NAMES } from '../names';
import { cellOf, columnOf } from '../our-sheet';
import { CONSOLIDATION_NAMES } from '../consolidation/names';
import { bigResult } from './cover';
import type { ReportContext, Site } from './context';
import type { FlowLine } from './flow';
import { levelExpression, nextLevelExpression } from './level-expression';
import { fieldLine, formula, gapLine, moreLine, partLine, sectionLine, tableLines, textLine, type Content } from './lines';
import { listedRow } from './list-lines';
import { cellOn, rangeOn, shown, textOf } from './references';
import { siteName, siteResultLines } from './site-results';

/** The result: score, level, what is still possible, what was deducted and what was left out. */
export function resultLines(context: ReportContext): FlowLine[] {
  const { strings, sites, sources } = context;
  const [site, ...others] = sites;
  if (others.length === 0)
    return [sectionLine(strings.result.title), gapLine(6), ...bigResult(context), gapLine(6), ...oneResult(context, site)];
  const { consolidation } = sources;
  const method = consolidation === null ? null : cellOn(consolidation, CONSOLIDATION_NAMES.method);
  const methodText = consolidation === null ? '' : textOf(cellOf(consolidation, CONSOLIDATION_NAMES.method));
  return [
    sectionLine(strings.result.title),
    gapLine(6),
    ...(consolidation === null ? [textLine(strings.sites.noTotal)] : [partLine(strings.sites.consolidated), ...bigResult(context)]),
    ...(method === null ? [] : [fieldLine([strings.sites.method, formula(shown(method), methodText)])]),
    gapLine(8),
    ...siteResultLines(context),
    ...sites.flatMap((one) => [
      gapLine(8),
      textLine(siteName(one), 'reportLabel', { keepWithNext: true }),
      ...specialLines(context, one),
      ...deletionLines(context, one),
    ]),
  ];
}

function oneResult(context: ReportContext, site: Site): FlowLine[] {
  const { strings, locale } = context;
  const { result } = strings;
  const { standard, working, sheet } = site;
  const value = (key: Parameters<typeof working.figure>[0], format?: string): [Content, string?] =>
    format === undefined ? [formula(working.figure(key))] : [formula(working.figure(key)), format];
  const bound = (key: 'lowest' | 'highest'): Content => {
    const score = working.figure(key);
    return formula(`IF(${score}="","—",${twoDecimals(score)}&"  "&${levelExpression(score, working.figure('special'), standard, locale)})`);
  };
  const exact = cellOn(sheet, SCORING_NAMES.score);
  const next =
    exact === null ? '' : formula(`IF(ISNUMBER(${exact}),${nextLevelExpression(exact, standard, locale, result.top)},"")`, result.top);
  const fatal = String(standard.fatalSpecialDeductions.value);
  const [before, after] = result.fatal;
  const special = working.figure('special');
  return [
    fieldLine([result.lowest, bound('lowest')], [result.highest, bound('highest')]),
    fieldLine([result.gap, ...value('gap', '0.00')], [result.toLevel, next]),
    fieldLine(
      [result.deleted, ...value('deleted')],
      [result.base, formula(`ROUND(${working.figure('base')}+${working.figure('open')},8)`)],
    ),
    fieldLine([result.unscored, ...value('unscored')], [result.reasonsMissing, ...value('reasonsMissing')]),
    fieldLine([result.special, ...value('special')]),
    textLine(formula(`IF(${special}>=${fatal},${joined(quoted(before), special, quoted(after))},"")`), 'reportRed', { height: 18 }),
    moreLine(result.unlistedRows, working.figure('unlisted')),
    partLine(result.chapters),
    ...groupTable(context, working.chapters),
    ...specialLines(context, site),
    ...deletionLines(context, site),
  ];
}

/** Points and rate of groups of clauses. */
export function groupTable({ strings: { columns } }: ReportContext, groups: Site['working']['clauses']): FlowLine[] {
  return tableLines(
    [
      { head: columns.clause, span: 4 },
      { head: columns.points, span: 2, style: 'reportNumber', format: '0.00' },
      { head: columns.base, span: 2, style: 'reportNumber', format: '0.00' },
      { head: columns.earned, span: 2, style: 'reportNumber', format: '0.00' },
      { head: columns.rate, span: 2, style: 'reportNumber', format: '0.0%' },
    ],
    groups.map(({ label, full, base, earned, rate }) => [label, ...[full, base, earned, rate].map((cell) => formula(cell))]),
  );
}

/** Special deductions in their order; lines of the sheet that are empty are passed over. */
function specialLines({ strings }: ReportContext, site: Site): FlowLine[] {
  const { sheet, working, assessment, inputs } = site;
  const used = assessment.specialDeductions;
  const { result, columns } = strings;
  const written = inputs.specialTexts.flatMap((text, line) =>
    textOf(text) === '' && textOf(inputs.specialCategories[line]) === '' ? [] : [line],
  );
  const cell = (key: 'specialCategories' | 'specialTexts' | 'specialFindingNumbers', number: number): Content => {
    const range = rangeOn(sheet, SCORING_NAMES[key]);
    if (range === null) return '';
    const found = `INDEX(${range},MATCH(${String(number)},${working.specialLines},0))`;
    const line = written[number - 1];
    const text = line === undefined ? '' : textOf(columnOf(sheet, SCORING_NAMES[key])[line]);
    return formula(`IFERROR(IF(${found}="","",${found}),"")`, text);
  };
  if (used === 0) {
    const count = working.figure('special');
    return [
      gapLine(8),
      partLine(result.specials),
      textLine(formula(`IF(${count}=0,${quoted(strings.none)},"")`, strings.none)),
      moreLine(strings.more, count),
    ];
  }
  return [
    gapLine(8),
    partLine(result.specials),
    ...tableLines(
      [
        { head: columns.number, span: 1, style: 'reportCenter' },
        { head: columns.category, span: 4 },
        { head: columns.description, span: 5 },
        { head: columns.finding, span: 2, style: 'reportCenter' },
      ],
      Array.from({ length: used }, (_, index) => [
        index + 1,
        cell('specialCategories', index + 1),
        cell('specialTexts', index + 1),
        cell('specialFindingNumbers', index + 1),
      ]),
    ),
    moreLine(strings.more, `(${working.figure('special')}-${String(used)})`),
  ];
}

/** Indicators that do not apply, with their reasons. */
function deletionLines({ strings }: ReportContext, site: Site): FlowLine[] {
  const { result, columns } = strings;
  const { rows, working } = site;
  const deleted = rows.filter(({ kind }) => kind === 'deleted');
  const count = working.figure('deletedRows');
  if (deleted.length === 0) {
    return [
      gapLine(8),
      partLine(result.deletions),
      textLine(formula(`IF(${count}=0,${quoted(strings.none)},"")`, strings.none)),
      moreLine(strings.more, count),
    ];
  }
  return [
    gapLine(8),
    partLine(result.deletions),
    ...tableLines(
      [
        { head: columns.clause, span: 2, style: 'reportCenter' },
        { head: columns.indicator, span: 4 },
        { head: columns.points, span: 1, style: 'reportCenter' },
        { head: columns.reason, span: 5 },
      ],
      deleted.map((row, index) => {
        const { own, scored } = listedRow(site, 'deletion', index + 1, row);
        return [own('clause', row.clause), own('name', row.name), own('points'), scored('reasons')];
      }),
    ),
    moreLine(strings.more, `(${count}-${String(deleted.length)})`),
  ];
}
