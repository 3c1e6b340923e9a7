import { levelText } from '../../i18n/levels';
import { area, at } from '../address';
import type { PlanPart } from '../part';
import type { ScoringContext } from './context';
import { COLUMN } from './layout';

/** How to fill the sheet in, the rules with their sources, and what to look for by indicator. */
export function legendPart(context: ScoringContext): PlanPart {
  const { strings, layout } = context;
  const lines = strings.legend.lines(legendFigures(context));
  const guidance = guidanceLines(context);
  const title = layout.legend;
  const guidanceTitle = title + lines.length + 2;
  const rowOf = [...lines.map((_, index) => title + 1 + index), ...guidance.map((_, index) => guidanceTitle + 1 + index)];
  const line = (row: number): string => area(COLUMN.id, row, COLUMN.check, row);
  return {
    blocks: [
      { kind: 'values', topLeft: at(COLUMN.id, title), rows: [[strings.legend.title], ...lines.map((text) => [text])] },
      { kind: 'values', topLeft: at(COLUMN.id, guidanceTitle), rows: [[strings.legend.guidanceTitle], ...guidance.map((text) => [text])] },
    ],
    merges: [title, guidanceTitle, ...rowOf].map(line),
    styled: [
      { address: line(title), style: 'section' },
      { address: line(guidanceTitle), style: 'section' },
      ...rowOf.map((row) => ({ address: line(row), style: 'legend' as const })),
    ],
    rowHeights: [
      { rows: `${String(title)}:${String(title)}`, points: 22 },
      { rows: `${String(title + 1)}:${String(title + lines.length)}`, points: 28 },
      { rows: `${String(guidanceTitle)}:${String(guidanceTitle)}`, points: 22 },
      { rows: `${String(guidanceTitle + 1)}:${String(legendEnd(context))}`, points: 16 },
    ],
  };
}

/** Last row of the legend. */
export function legendEnd(context: ScoringContext): number {
  const lines = context.strings.legend.lines(legendFigures(context)).length;
  return context.layout.legend + lines + 2 + guidanceLines(context).length;
}

function guidanceLines({ standard, locale }: ScoringContext): string[] {
  return standard.indicators.flatMap(({ id, clause, name, guidance }) =>
    guidance === undefined ? [] : [`${id} · ${clause} ${name[locale]} — ${guidance[locale]}`],
  );
}

function legendFigures({ standard, locale, edition }: ScoringContext) {
  const separator = locale === 'zh-CN' ? '、' : ', ';
  return {
    standard: standard.designation,
    inForceSince: standard.inForceSince,
    publishedSource: standard.sources.published[locale],
    defaultSource: standard.sources.default[locale],
    groupPoints: standard.groups.some(({ points }) => points === null)
      ? null
      : standard.groups.map(({ points }) => String(points)).join(' + '),
    note: standard.note?.[locale] ?? null,
    briefRows: standard.indicators
      .filter(({ points }) => points.provenance === 'brief')
      .map(({ id, clause }) => `${id}(${clause})`)
      .join(separator),
    defaultRowCount: standard.indicators.filter(({ points }) => points.provenance === 'default').length,
    levels: [...standard.levels]
      .reverse()
      .map(({ id, threshold }) => `${levelText({ id }, locale)} ≥ ${String(threshold)}`)
      .join(separator),
    fatalSpecialDeductions: standard.fatalSpecialDeductions.value,
    deletionWarning: standard.deletionWarning,
    edition,
  };
}
