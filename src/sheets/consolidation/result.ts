import { levelText } from '../../i18n/levels';
import { toCellNumber, type Rational } from '../../core/exact';
import { scoreForCell, shownScore } from '../../core/scoring/score';
import { cutToTwo, quoted } from '../../functions/native/formula';
import { area, at, column, grid } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import type { PlainCell } from '../plan';
import { SIGNAL, type StyleName } from '../styles';
import { lastSiteRow, ROW, SITE, type ConsolidationContext } from './context';
import { CONSOLIDATION_NAMES, CONSOLIDATION_VERSION } from './names';

interface Line {
  readonly label: string;
  readonly value: PlainCell | { readonly formula: string };
  readonly style: StyleName;
  readonly name?: string;
  readonly height?: number;
  readonly format?: string;
}

/** Title, method, and what the sites come to. */
export function resultPart(context: ConsolidationContext): PlanPart {
  const { strings, standard, locale } = context;
  const marker = markerText({ kind: 'consolidation', version: CONSOLIDATION_VERSION, subject: standard.designation, locale });
  const lines = linesOf(context);
  const row = (index: number): number => ROW.first + index;
  const last = row(lines.length - 1);
  const state = lines.findIndex(({ name }) => name === CONSOLIDATION_NAMES.state);
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[`${strings.title} · ${standard.designation}`]] },
      { kind: 'values', topLeft: at('G', ROW.title), rows: [[marker]] },
      ...lines.flatMap(({ label, value }, index) => [
        { kind: 'values' as const, topLeft: at('A', row(index)), rows: [[label]] },
        typeof value === 'object'
          ? { kind: 'formulas' as const, topLeft: at('C', row(index)), rows: [[value.formula]] }
          : { kind: 'values' as const, topLeft: at('C', row(index)), rows: [[value]] },
      ]),
    ],
    merges: [
      area('A', ROW.title, 'F', ROW.title),
      ...lines.flatMap((_, index) => [area('A', row(index), 'B', row(index)), area('C', row(index), SITE.changed, row(index))]),
    ],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at('G', ROW.title), style: 'marker' },
      { address: area('A', ROW.first, 'B', last), style: 'fieldLabel' },
      ...lines.map(({ style }, index) => ({ address: area('C', row(index), SITE.changed, row(index)), style })),
    ],
    borders: [grid(area('A', ROW.first, SITE.changed, last))],
    numberFormats: lines.flatMap(({ format }, index) => (format === undefined ? [] : [{ address: at('C', row(index)), format }])),
    conditionalFormats: [
      { address: at('C', row(state)), formula: `=$C$${String(row(state))}=${quoted(strings.changed)}`, ...SIGNAL.open, bold: true },
    ],
    names: [
      { name: MARKER_NAME, address: at('G', ROW.title), comment: marker },
      ...lines.flatMap(({ name, label }, index) => (name === undefined ? [] : [{ name, address: at('C', row(index)), comment: label }])),
    ],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 28 },
      ...lines.map(({ height = 20 }, index) => ({ rows: `${String(row(index))}:${String(row(index))}`, points: height })),
    ],
  };
}

function linesOf(context: ConsolidationContext): Line[] {
  const { result, strings, locale, organisation, madeAt, pointsNote } = context;
  const { method, score, level, lowest, highest, unscored, deductions, worstSite } = result;
  const open = unscored > 0;
  const levelWords = level === null ? strings.unscoredLevel : levelText(level, locale);
  const deductionsWords = worstSite === null ? strings.deductionsAll : strings.deductionsWorst(worstSite);
  return [
    { label: strings.organisation, value: organisation, style: 'statusText', format: '@' },
    { label: strings.method, value: strings.methods[method], style: 'statusLevel', name: CONSOLIDATION_NAMES.method },
    { label: '', value: strings.explained[method], style: 'note', height: 34 },
    { label: '', value: strings.ours, style: 'caution' },
    { label: strings.madeAt, value: madeAt, style: 'statusText', name: CONSOLIDATION_NAMES.madeAt, format: '@' },
    {
      label: strings.level,
      value: open && level !== null && !result.failed ? `${levelWords} · ${strings.notWhole(unscored)}` : levelWords,
      style: 'statusLevel',
      name: CONSOLIDATION_NAMES.level,
      height: 24,
    },
    {
      label: strings.score,
      value: score === null ? strings.nothing : toCellNumber(shownScore(score)),
      style: 'statusLevel',
      format: '0.00',
    },
    {
      label: strings.exact,
      value: score === null ? strings.nothing : toCellNumber(scoreForCell(score)),
      style: 'statusText',
      name: CONSOLIDATION_NAMES.score,
    },
    {
      label: strings.range,
      value: open
        ? `${toFixedTwo(lowest.score)} ${levelText(lowest.level, locale)} – ${toFixedTwo(highest.score)} ${levelText(highest.level, locale)}`
        : strings.nothing,
      style: 'statusText',
    },
    { label: strings.unscored, value: unscored, style: 'statusText' },
    { label: strings.deductions, value: `${String(deductions)} · ${deductionsWords}`, style: 'statusText' },
    ...(pointsNote === '' ? [] : [{ label: strings.points, value: pointsNote, style: 'caution' as const }]),
    liveLine(context),
    { label: strings.state, value: { formula: stateFormula(context) }, style: 'computedText', name: CONSOLIDATION_NAMES.state },
  ];
}

function toFixedTwo(value: Rational): string {
  const hundredths = shownScore(value).mul(100).n;
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Above every score. */
const ABOVE = '1000';

/** What the sheets come to by now, where a formula can say it; pooling samples is beyond one. */
function liveLine(context: ConsolidationContext): Line {
  const { result, strings, sites } = context;
  const cells = (letter: string): string => column(letter, ROW.sitesFirst, lastSiteRow(context));
  const [now, deductions, people] = [cells(SITE.now), cells(SITE.deductionsNow), cells(SITE.headcount)];
  if (result.method === 'pooled') return { label: strings.livePooled, value: strings.livePooledNote, style: 'note' };
  const all = `COUNT(${now})=${String(sites.length)}`;
  const weights = `SUMPRODUCT(${people},${now}+${deductions})/SUM(${people})-SUM(${deductions})`;
  const fatal = String(context.standard.fatalSpecialDeductions.value);
  // A site that failed by its special deductions is below every other, whatever its score; of several the lowest score counts.
  const failed = `${ABOVE}-SUMPRODUCT(MAX((${deductions}>=${fatal})*(${ABOVE}-${now})))`;
  const worst = `IF(COUNTIF(${deductions},">=${fatal}")>0,${failed},MIN(${now}))`;
  const value = result.method === 'worst' || sites.length === 1 ? worst : `MAX(0,MIN(100,${weights}))`;
  return {
    label: strings.live[result.method],
    value: { formula: `=IF(${all},${cutToTwo(value)},${quoted(strings.nothing)})` },
    style: 'computedText',
    format: '0.00',
  };
}

function stateFormula(context: ConsolidationContext): string {
  const { strings } = context;
  const changed = column(SITE.changed, ROW.sitesFirst, lastSiteRow(context));
  return `=IF(COUNTIF(${changed},${quoted(strings.sites.yes)})=0,${quoted(strings.same)},${quoted(strings.changed)})`;
}
