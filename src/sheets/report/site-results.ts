import { SCORING_HEADER_NAMES, SCORING_NAMES } from '../names';
import { cellOf } from '../our-sheet';
import type { ReportContext, Site } from './context';
import type { FlowLine } from './flow';
import { formula, gapLine, partLine, tableLines, type Content } from './lines';
import { cellOn, textOf } from './references';
import { levelInLanguage } from './level-in-language';

/** Columns of sites beside the clauses that a page has room for. */
const SITES_ABREAST = 8;

/** What a site is called: its own field, else its sheet's name. */
export function siteName({ sheet }: Site): Content {
  const reference = cellOn(sheet, SCORING_HEADER_NAMES.site);
  if (reference === null) return sheet.name;
  const text = textOf(cellOf(sheet, SCORING_HEADER_NAMES.site));
  return formula(`IF(${reference}="","${sheet.name.replaceAll('"', '""')}",${reference})`, text || sheet.name);
}

/** Score and level of each site, side by side. */
export function siteResultLines({ strings, locale, sites }: ReportContext): FlowLine[] {
  const { result, fields } = strings;
  return [
    partLine(strings.sites.title),
    ...tableLines(
      [
        { head: strings.sites.name, span: 3 },
        { head: strings.sites.sheet, span: 3 },
        { head: fields.score, span: 1, style: 'reportCenter', format: '0.00' },
        { head: fields.level, span: 3, style: 'reportCenter' },
        { head: result.unscored, span: 1, style: 'reportCenter' },
        { head: result.special, span: 1, style: 'reportCenter' },
      ],
      sites.map((site) => {
        const level = cellOn(site.sheet, SCORING_NAMES.level);
        const { figure } = site.working;
        return [
          siteName(site),
          site.sheet.name,
          formula(figure('score')),
          level === null
            ? '—'
            : formula(
                `IF(${level}="","—",${levelInLanguage(level, site.sheet.marker?.locale, locale)})`,
                textOf(cellOf(site.sheet, SCORING_NAMES.level)),
              ),
          formula(figure('unscored')),
          formula(figure('special')),
        ];
      }),
    ),
  ];
}

/** The rate of each site for each second-level indicator. */
export function siteRateLines({ strings, sites }: ReportContext): FlowLine[] {
  const labels = new Map(sites.flatMap(({ working }) => working.clauses.map(({ clause, label }) => [clause, label] as const)));
  const blocks = Array.from({ length: Math.ceil(sites.length / SITES_ABREAST) }, (_, index) =>
    sites.slice(index * SITES_ABREAST, (index + 1) * SITES_ABREAST),
  );
  return blocks.flatMap((block) => [
    gapLine(8),
    partLine(strings.sites.byClause),
    ...tableLines(
      [
        { head: strings.columns.clause, span: 4 },
        ...block.map((site) => {
          const name = siteName(site);
          return { head: typeof name === 'object' ? name.shows : String(name), span: 1, style: 'reportCenter' as const, format: '0.0%' };
        }),
      ],
      [...labels].map(([clause, label]) => [
        label,
        ...block.map(({ working }): Content => {
          const found = working.clauses.find((group) => group.clause === clause);
          return found === undefined ? '' : formula(found.rate);
        }),
      ]),
    ),
  ]);
}
