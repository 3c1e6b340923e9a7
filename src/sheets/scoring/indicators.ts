import { rational, toCellNumber } from '../../core/exact';
import { JUDGEMENT_WORDS, type InputTexts } from '../../i18n/sheets';
import type { Indicator } from '../../standards/standard';
import { area, at, grid, sequence } from '../address';
import { quoted } from '../../functions/native/formula';
import { SCORING_NAMES } from '../names';
import type { PlanPart } from '../part';
import type { Validation, ValidationRule } from '../plan';
import { SIGNAL } from '../styles';
import type { ScoringContext } from './context';
import { COLUMN, HELPER, ROW } from './layout';
import { KIND, rowFormulas } from './row-formulas';

/** Most samples a sheet takes: far above any audit, and small enough for the native formulas to cut exactly. */
const MOST_SAMPLES = 100_000;

/** The indicator table: what the auditor fills in, points earned and lost, a check of each row, and the working beside it. */
export function indicatorsPart(context: ScoringContext): PlanPart {
  const { standard, strings, locale, layout, refs, known, edition } = context;
  const { columns, helpers } = strings;
  const rows = sequence(ROW.first, layout.last);
  const formulas = rows.map((row) => rowFormulas(context, row));
  const words = JUDGEMENT_WORDS[locale];
  return {
    blocks: [
      { kind: 'values', topLeft: at(COLUMN.id, ROW.header), rows: [Object.keys(COLUMN).map((key) => columns[key as keyof typeof COLUMN])] },
      {
        kind: 'values',
        topLeft: at(COLUMN.id, ROW.first),
        rows: standard.indicators.map((indicator) => {
          const row = known.rows[indicator.id] ?? {};
          return [
            indicator.id,
            indicator.clause,
            indicator.name[locale],
            row.points ?? pointsOf(indicator),
            row.judgement ?? words.unscored,
            row.samples ?? '',
            row.nonconforming ?? '',
            row.adjudged ?? '',
          ];
        }),
      },
      {
        kind: 'values',
        topLeft: at(COLUMN.reason, ROW.first),
        rows: standard.indicators.map(({ id }) => [known.rows[id]?.reason ?? '']),
      },
      { kind: 'formulas', topLeft: at(COLUMN.earned, ROW.first), rows: formulas.map(({ earned, lost }) => [earned, lost]) },
      { kind: 'formulas', topLeft: at(COLUMN.check, ROW.first), rows: formulas.map(({ check }) => [check]) },
      { kind: 'values', topLeft: at(HELPER.effective, ROW.summary), rows: [[helpers.title]] },
      {
        kind: 'values',
        topLeft: at(HELPER.effective, ROW.header),
        rows: [
          [
            helpers.effective,
            helpers.kind,
            helpers.lowest,
            helpers.highest,
            helpers.nonconforming,
            helpers.default,
            helpers.source,
            helpers.problem,
          ],
        ],
      },
      {
        kind: 'formulas',
        topLeft: at(HELPER.effective, ROW.first),
        rows: formulas.map(({ effective, kind, lowest, highest, caseNonconforming }) => [
          effective,
          kind,
          lowest,
          highest,
          caseNonconforming,
        ]),
      },
      {
        kind: 'values',
        topLeft: at(HELPER.default, ROW.first),
        rows: standard.indicators.map((indicator) => [
          pointsOf(indicator),
          edition === null ? strings.provenance[indicator.points.provenance] : strings.provenance.imported,
        ]),
      },
      { kind: 'formulas', topLeft: at(HELPER.problem, ROW.first), rows: formulas.map(({ problem }) => [problem]) },
    ],
    styled: [
      { address: area(COLUMN.id, ROW.header, COLUMN.check, ROW.header), style: 'columnHeader' },
      { address: area(COLUMN.id, ROW.first, COLUMN.clause, layout.last), style: 'fixedCenter' },
      { address: refs.rows(COLUMN.indicator), style: 'fixedText' },
      { address: area(COLUMN.points, ROW.first, COLUMN.adjudged, layout.last), style: 'input' },
      { address: area(COLUMN.earned, ROW.first, COLUMN.lost, layout.last), style: 'computed' },
      { address: refs.rows(COLUMN.reason), style: 'inputText' },
      { address: refs.rows(COLUMN.check), style: 'check' },
      { address: area(HELPER.effective, ROW.header, HELPER.problem, ROW.header), style: 'helperHeader' },
      { address: at(HELPER.effective, ROW.summary), style: 'helper' },
      { address: area(HELPER.effective, ROW.first, HELPER.problem, layout.last), style: 'helper' },
    ],
    borders: [
      grid(area(COLUMN.id, ROW.header, COLUMN.check, layout.last)),
      grid(area(HELPER.effective, ROW.header, HELPER.problem, ROW.header)),
    ],
    numberFormats: [
      { address: area(COLUMN.id, ROW.first, COLUMN.indicator, layout.last), format: '@' },
      { address: area(COLUMN.earned, ROW.first, COLUMN.lost, layout.last), format: '0.00' },
      ...longPoints(standard.indicators).map(({ from, to }) => ({
        address: area(COLUMN.points, ROW.first + from, COLUMN.points, ROW.first + to),
        format: '0.00',
      })),
      { address: refs.rows(COLUMN.reason), format: '@' },
    ],
    validations: [
      validation(
        refs.rows(COLUMN.points),
        { type: 'decimalAbove', above: 0 },
        strings.inputs.points(standard.groups.some(({ points }) => points !== null)),
        false,
      ),
      validation(refs.rows(COLUMN.judgement), { type: 'list', items: Object.values(words) }, strings.inputs.judgement, false),
      validation(refs.rows(COLUMN.samples), { type: 'wholeNumber', minimum: 1, maximum: MOST_SAMPLES }, strings.inputs.samples, true),
      validation(refs.rows(COLUMN.adjudged), { type: 'custom', formula: adjudgedRule() }, strings.inputs.adjudged, true),
      validation(refs.rows(COLUMN.nonconforming), { type: 'custom', formula: nonconformingRule() }, strings.inputs.nonconforming, true),
    ],
    conditionalFormats: conditionalFormats(context),
    names: (
      [
        ['ids', COLUMN.id, columns.id],
        ['clauses', COLUMN.clause, columns.clause],
        ['indicators', COLUMN.indicator, columns.indicator],
        ['earned', COLUMN.earned, columns.earned],
        ['lost', COLUMN.lost, columns.lost],
        ['points', COLUMN.points, columns.points],
        ['judgements', COLUMN.judgement, columns.judgement],
        ['samples', COLUMN.samples, columns.samples],
        ['nonconforming', COLUMN.nonconforming, columns.nonconforming],
        ['adjudged', COLUMN.adjudged, columns.adjudged],
        ['reasons', COLUMN.reason, columns.reason],
        ['defaults', HELPER.default, helpers.default],
      ] as const
    ).map(([key, letters, comment]) => ({ name: SCORING_NAMES[key], address: refs.rows(letters), comment })),
    // The rows below take the height their texts need: a long reason is to be read as a whole.
    rowHeights: [{ rows: `${String(ROW.header)}:${String(ROW.header)}`, points: 30 }],
  };
}

/** Whole, not negative and not above the row's samples; these may also be typed afterwards. */
function nonconformingRule(): string {
  const own = at(COLUMN.nonconforming, ROW.first);
  const samples = at(COLUMN.samples, ROW.first);
  const most = `IF(ISNUMBER(${samples}),${samples},${String(MOST_SAMPLES)})`;
  return `=IF(ISNUMBER(${own}),AND(${own}>=0,${own}=INT(${own}),${own}<=${most}),FALSE)`;
}

/** A number from 0 to the row's points. */
function adjudgedRule(): string {
  const own = at(COLUMN.adjudged, ROW.first);
  const points = at(COLUMN.points, ROW.first);
  return `=IF(ISNUMBER(${own}),IF(ISNUMBER(${points}),AND(${own}>=0,${own}<=${points}),FALSE),FALSE)`;
}

/** Runs of rows, counted from 0, whose points have more decimals than a narrow cell shows; the cell itself keeps them all. */
function longPoints(indicators: readonly Indicator[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, { points }] of indicators.entries()) {
    if ((points.numerator * 100) % points.denominator === 0) continue;
    const last = runs.at(-1);
    if (last?.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  }
  return runs;
}

/** Points of an indicator as a number for its cell. */
function pointsOf(indicator: Indicator): number {
  return toCellNumber(rational(indicator.points.numerator, indicator.points.denominator));
}

export function validation(address: string, rule: ValidationRule, texts: InputTexts, ignoreBlanks: boolean): Validation {
  return {
    address,
    rule,
    ignoreBlanks,
    prompt: { title: texts.title, message: texts.prompt },
    alert: { title: texts.title, message: texts.alert },
  };
}

function conditionalFormats({ strings, layout, refs }: ScoringContext): NonNullable<PlanPart['conditionalFormats']> {
  const own = (letters: string): string => `$${letters}${String(ROW.first)}`;
  const kind = own(HELPER.kind);
  return [
    { address: refs.rows(COLUMN.judgement), formula: `=${kind}="${KIND.unscored}"`, ...SIGNAL.open },
    {
      address: area(COLUMN.judgement, ROW.first, COLUMN.lost, layout.last),
      formula: `=OR(${kind}="${KIND.nonconforming}",AND(${kind}="${KIND.sampled}",${own(COLUMN.nonconforming)}>0))`,
      ...SIGNAL.bad,
    },
    {
      address: area(COLUMN.id, ROW.first, COLUMN.lost, layout.last),
      formula: `=OR(${kind}="${KIND.deleted}",${kind}="${KIND.reasonMissing}")`,
      ...SIGNAL.deleted,
    },
    { address: refs.rows(COLUMN.reason), formula: `=${own(COLUMN.check)}=${quoted(strings.rowChecks.reason)}`, ...SIGNAL.open },
    { address: refs.rows(COLUMN.points), formula: `=${own(COLUMN.points)}<>${own(HELPER.default)}`, ...SIGNAL.edited, bold: true },
    { address: refs.rows(COLUMN.check), formula: `=${own(COLUMN.check)}<>""`, ...SIGNAL.bad, bold: true },
  ];
}
