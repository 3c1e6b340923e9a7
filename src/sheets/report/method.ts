import { levelText } from '../../i18n/levels';
import { quoted } from '../../functions/native/formula';
import { SCORING_HEADER_NAMES } from '../names';
import { cellOf } from '../our-sheet';
import { CONSOLIDATION_NAMES } from '../consolidation/names';
import { headerContent } from './cover';
import type { ReportContext } from './context';
import type { FlowLine } from './flow';
import { formula, gapLine, sectionLine, tableLines, textLine, type Content } from './lines';
import { cellOn, textOf } from './references';

/** How it was scored, and which settings are the standard's, the body's or defaults of ours. */
export function methodLines(context: ReportContext): FlowLine[] {
  const { strings, sites } = context;
  const { method } = strings;
  const [{ standard }] = sites;
  const numbered = [...method.rules, method.levels(levelsText(context), standard.fatalSpecialDeductions.value)];
  return [
    sectionLine(method.title),
    gapLine(4),
    ...numbered.map((text, index) => textLine(`${String(index + 1)}. ${text}`)),
    textLine(countsContent(context, method.sampling, ['sampledRows', 'samples', 'nonconforming'])),
    textLine(countsContent(context, method.special, ['special'])),
    textLine(consolidationContent(context)),
    gapLine(10),
    ...settingLines(context),
  ];
}

/** Words around figures that are added up over the sites. */
function countsContent(
  { sites }: ReportContext,
  words: readonly string[],
  figures: readonly Parameters<ReportContext['sites'][0]['working']['figure']>[0][],
): Content {
  const parts = words.flatMap((word, index) => {
    const key = figures[index];
    return key === undefined ? [quoted(word)] : [quoted(word), `(${sites.map(({ working }) => working.figure(key)).join('+')})`];
  });
  return formula(parts.join('&'), words.join('00'));
}

function consolidationContent({ strings: { method }, sources: { consolidation }, sites }: ReportContext): Content {
  const reference = consolidation === null || sites.length < 2 ? null : cellOn(consolidation, CONSOLIDATION_NAMES.method);
  if (reference === null || consolidation === null) return method.noConsolidation;
  return formula(
    `${quoted(method.consolidation)}&${reference}`,
    method.consolidation + textOf(cellOf(consolidation, CONSOLIDATION_NAMES.method)),
  );
}

function levelsText({ sites: [{ standard }], locale }: ReportContext): string {
  return [...standard.levels]
    .reverse()
    .map(({ id, threshold }) => `${levelText({ id }, locale)} ≥ ${String(threshold)}`)
    .join(locale === 'zh-CN' ? '、' : ', ');
}

function settingLines(context: ReportContext): FlowLine[] {
  const { strings, sites, draft } = context;
  const { settings } = strings;
  const [{ standard, sheet }] = sites;
  const ofPoints = (wanted: string): number => standard.indicators.filter(({ points }) => points.provenance === wanted).length;
  const points = draft ? settings.pointsValue(ofPoints('brief'), ofPoints('default')) : settings.pointsOwn;
  const { deletionWarning } = standard;
  const rows: Content[][] = [
    [settings.edition, headerContent(context, 'standard'), draft ? settings.standard : settings.body],
    [settings.state, points, draft ? settings.ours : settings.body],
    [
      strings.fields.points,
      headerContent(context, 'pointsState'),
      textOf(cellOf(sheet, SCORING_HEADER_NAMES.pointsState)) === '' ? '' : sheet.name,
    ],
    [settings.thresholds, levelsText(context), settings.standard],
    [settings.fatal, settings.fatalValue(standard.fatalSpecialDeductions.value), settings.standard],
    [settings.proportional, settings.proportionalValue, settings.ours],
    [settings.clamp, settings.clampValue, settings.ours],
    ...(deletionWarning === null
      ? []
      : [[settings.warning, settings.warningValue(deletionWarning.group, deletionWarning.points), settings.ours]]),
    [settings.adjudged, settings.adjudgedValue, settings.ours],
  ];
  return [
    sectionLine(settings.title, false),
    ...tableLines(
      [
        { head: settings.item, span: 3 },
        { head: settings.value, span: 6 },
        { head: settings.source, span: 3 },
      ],
      rows,
    ),
  ];
}
