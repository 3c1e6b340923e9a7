import { levelText } from '../../i18n/levels';
import { refusalSentence } from '../../i18n/refusals';
import type { Standard } from '../../standards/standard';
import { area, at, grid } from '../address';
import { cutToTwo, joined, quoted } from '../../functions/native/formula';
import { cert } from '../cert';
import { SCORING_NAMES } from '../names';
import type { PlanPart } from '../part';
import { SIGNAL } from '../styles';
import type { ScoringContext } from './context';
import { COLUMN, groupRow, HELPER, ROW, SIDE, type StatusItem } from './layout';
import { KIND } from './row-formulas';
import { DEDUCTED_COLUMN } from './special';

type Pair = readonly [string, string];
const around = ([before, after]: Pair, expression: string): string => joined(quoted(before), expression, quoted(after));

/** How the audit stands: score, level, what is still possible, what is missing, and whether the points may be relied on. */
export function statusPart(context: ScoringContext): PlanPart {
  const { strings, layout, refs, standard } = context;
  const entries = statusFormulas(context);
  const rowOf = (item: StatusItem): number => layout.statusRow[item];
  const last = rowOf('exact');
  const totals = groupTotals(context);
  /** Items whose one text takes the whole width, and those with a figure and a remark. */
  const wide: readonly StatusItem[] = ['level', 'pointsState', 'warnings', 'check'];
  const items = Object.keys(layout.statusRow) as StatusItem[];
  const figures = items.filter((item) => !wide.includes(item));
  const value = (item: StatusItem): string => area(SIDE.group, rowOf(item), SIDE.full, rowOf(item));
  const remark = (item: StatusItem): string => area(SIDE.applicable, rowOf(item), SIDE.check, rowOf(item));
  const whole = (item: StatusItem): string => area(SIDE.group, rowOf(item), SIDE.check, rowOf(item));
  return {
    blocks: [
      { kind: 'values', topLeft: at(SIDE.label, ROW.header), rows: items.map((item) => [strings.status[item]]) },
      ...items.flatMap((item) => [
        { kind: 'formulas' as const, topLeft: at(SIDE.group, rowOf(item)), rows: [[entries[item].value]] },
        ...(entries[item].remark === undefined
          ? []
          : [{ kind: 'formulas' as const, topLeft: at(SIDE.applicable, rowOf(item)), rows: [[entries[item].remark]] }]),
      ]),
      { kind: 'values', topLeft: at(SIDE.applicable, last), rows: [[strings.status.exactNote]] },
    ],
    merges: [...wide.map(whole), ...figures.flatMap((item) => [value(item), remark(item)])],
    styled: [
      { address: area(SIDE.label, ROW.header, SIDE.label, last), style: 'statusLabel' },
      ...figures.flatMap((item) => [
        { address: value(item), style: 'statusValue' as const },
        { address: remark(item), style: 'statusText' as const },
      ]),
      ...wide.map((item) => ({ address: whole(item), style: 'statusText' as const })),
      { address: whole('level'), style: 'statusLevel' },
      { address: value('score'), style: 'statusScore' },
      { address: whole('pointsState'), style: context.edition === null ? 'statusCaution' : 'statusText' },
    ],
    borders: [grid(area(SIDE.label, ROW.header, SIDE.check, last))],
    numberFormats: [
      ...(['score', 'lowest', 'highest', 'gap'] as const).map((item) => ({ address: refs.status(item), format: '0.00' })),
      { address: refs.status('exact'), format: '0.00000000' },
    ],
    conditionalFormats: [
      { address: whole('warnings'), formula: `=${fixedStatus(context, 'warnings')}<>${quoted(strings.live.noWarning)}`, ...SIGNAL.bad },
      { address: whole('check'), formula: `=${fixedStatus(context, 'check')}<>${quoted(strings.live.noProblem)}`, ...SIGNAL.bad },
      { address: whole('check'), formula: `=${fixedStatus(context, 'check')}=${quoted(strings.live.noProblem)}`, ...SIGNAL.good },
      ...totals.map((text) => ({
        address: remark('total'),
        formula: `=$${SIDE.applicable}$${String(rowOf('total'))}<>${quoted(strings.live.totalsMatch(text))}`,
        ...SIGNAL.bad,
      })),
      { address: value('unscored'), formula: `=${fixedStatus(context, 'unscored')}>0`, ...SIGNAL.open },
      { address: value('reasonsMissing'), formula: `=${fixedStatus(context, 'reasonsMissing')}>0`, ...SIGNAL.bad },
      {
        address: value('special'),
        formula: `=${fixedStatus(context, 'special')}>=${String(standard.fatalSpecialDeductions.value)}`,
        ...SIGNAL.bad,
      },
    ],
    names: [
      { name: SCORING_NAMES.score, address: refs.status('exact'), comment: strings.status.exact },
      { name: SCORING_NAMES.level, address: refs.status('level'), comment: strings.status.level },
    ],
  };
}

function fixedStatus({ layout }: ScoringContext, item: StatusItem): string {
  return `$${SIDE.group}$${String(layout.statusRow[item])}`;
}

/** Value and remark of every line of the status block. */
function statusFormulas(context: ScoringContext): Readonly<Record<StatusItem, { readonly value: string; readonly remark?: string }>> {
  const { strings, standard, locale, layout, refs, language, edition } = context;
  const { live } = strings;
  const { rows, status, working } = refs;
  const kinds = rows(HELPER.kind);
  const points = rows(COLUMN.points);
  const raw = status('exact');
  const special = status('special');
  const fatal = String(standard.fatalSpecialDeductions.value);
  const own = [points, rows(HELPER.effective), rows(COLUMN.samples), rows(COLUMN.nonconforming), special, '0'];
  const byCase = (letters: string): string[] => [points, rows(letters), rows(COLUMN.samples), rows(HELPER.nonconforming), special, '0'];
  const nothingApplies = `${working.applying}=0`;
  const caseScore = (letters: string): string => `=IF(${nothingApplies},"",IFERROR(${cutToTwo(cert('SCORE', ...byCase(letters)))},""))`;
  const caseLevel = (letters: string): string =>
    `=IF(${nothingApplies},"",IFERROR(${cert('LEVEL', ...byCase(letters), quoted(language))},""))`;
  const [totals] = groupTotals(context);
  const match = groupTotalsMatch(context);
  const deleted = status('deleted');
  return {
    level: { value: levelFormula(context) },
    score: { value: `=IF(ISNUMBER(${raw}),${cutToTwo(raw)},"")` },
    lowest: { value: caseScore(HELPER.lowest), remark: caseLevel(HELPER.lowest) },
    highest: { value: caseScore(HELPER.highest), remark: caseLevel(HELPER.highest) },
    gap: {
      value: `=IF(ISNUMBER(${raw}),IF(${special}>=${fatal},"",ROUNDUP(ROUND(${cert('GAP', raw)},8),2)),"")`,
      remark: `=IF(ISNUMBER(${raw}),IF(${special}>=${fatal},"",${nextLevelExpression(context, raw)}),"")`,
    },
    unscored: { value: `=COUNTIF(${kinds},"U")` },
    reasonsMissing: { value: `=COUNTIF(${rows(COLUMN.check)},${quoted(strings.rowChecks.reason)})` },
    deleted: {
      value: `=ROUND(SUMIF(${kinds},"D",${points})+SUMIF(${kinds},"M",${points}),8)`,
      remark: `=IF(${deleted}>0,${around(live.convertedBase, `ROUND(SUM(${points})-${deleted},8)`)},${around(live.fullBase, `ROUND(SUM(${points}),8)`)})`,
    },
    special: {
      value: `=SUM(${refs.lines(DEDUCTED_COLUMN)})`,
      remark: `=IF(${special}>=${fatal},${quoted(live.fatalReached)},${quoted(live.fatalRule(standard.fatalSpecialDeductions.value))})`,
    },
    total: {
      value: `=ROUND(SUM(${points}),8)`,
      ...(totals === undefined ? {} : { remark: `=IF(${match},${quoted(live.totalsMatch(totals))},${quoted(live.totalsDiffer(totals))})` }),
    },
    pointsState: {
      value: `=IF(${working.edited}>0,${quoted(live.pointsEdited)},${quoted(edition === null ? live.pointsDefault : live.pointsImported(edition))})`,
    },
    warnings: { value: warningsFormula(context) },
    check: { value: checkFormula(context, match, totals === undefined ? live.noProblem : live.totalsDiffer(totals)) },
    exact: { value: `=IF(${working.scored}=0,"",${cert('SCORE', ...own)})` },
  };

  function levelFormula({ layout: { working: workingRow } }: ScoringContext): string {
    const level = at(HELPER.lowest, workingRow.level);
    const missing = status('reasonsMissing');
    const [before, middle, after] = live.provisionalByReasons;
    const provisional = `${quoted(before)}&${level}&${quoted(middle)}&${missing}&${quoted(after)}`;
    // A word the functions understand and the native formulas do not (such as one in full width) leaves no level that both agree on.
    const unclear = `COUNTIF(${kinds},${quoted(KIND.unknown)})>0`;
    return `=IF(ISERROR(${level}),"",IF(${unclear},"",IF(AND(${level}<>"",${missing}>0,${status('unscored')}=0,${special}<${fatal}),${provisional},${level})))`;
  }

  function warningsFormula({ strings: { live: texts } }: ScoringContext): string {
    if (standard.deletionWarning === null) return `=${quoted(standard.note?.[locale] ?? texts.noWarning)}`;
    const { points: limit, group } = standard.deletionWarning;
    const system = working.systemDeleted;
    const muchDeleted = `${deleted}>${String(limit)}`;
    return (
      `=IF(AND(${system}=0,${deleted}<=${String(limit)}),${quoted(texts.noWarning)},` +
      `IF(${system}>0,${around(texts.systemDeleted(group), system)},"")&` +
      `IF(AND(${system}>0,${muchDeleted}),${quoted(texts.warningSeparator)},"")&` +
      `IF(${muchDeleted},${around(texts.muchDeleted(limit), deleted)},""))`
    );
  }

  function checkFormula({ strings: { live: texts } }: ScoringContext, totalsMatch: string, totalsText: string): string {
    const found = (problems: string, wanted: string): string => `INDEX(${wanted},MATCH(MIN(${problems}),${problems},0))`;
    const inRows = rows(HELPER.problem);
    const inLines = refs.lines(HELPER.problem);
    const count = `COUNT(${inRows})+COUNT(${inLines})`;
    const more = `IF(${count}>1,${around(texts.moreProblems, `(${count})`)},"")`;
    const colon = quoted(texts.colon);
    const row = `${found(inRows, rows(COLUMN.id))}&${colon}&${found(inRows, rows(COLUMN.check))}&${more}`;
    const line = `${around(texts.specialLine, found(inLines, refs.lines(COLUMN.id)))}&${colon}&${found(inLines, refs.lines(COLUMN.check))}&${more}`;
    return (
      `=IF(COUNT(${inRows})>0,${row},IF(COUNT(${inLines})>0,${line},` +
      `IF(${nothingApplies},${quoted(refusalSentence({ code: 'nothing_applicable' }, locale))},` +
      `IF(ISERROR(${raw}),${quoted(texts.noAnswer)},IF(${totalsMatch},${quoted(texts.noProblem)},${quoted(totalsText)})))))`
    );
  }

  function groupTotalsMatch({ standard: { groups } }: ScoringContext): string {
    const same = groups.flatMap(({ points }, index) =>
      points === null ? [] : [`${at(HELPER.nonconforming, groupRow(layout, index))}=${at(HELPER.highest, groupRow(layout, index))}`],
    );
    return same.length === 0 ? 'TRUE' : `AND(${same.join(',')})`;
  }
}

/** Points the groups must add up to, e.g. `40/35/25`; nothing where the standard does not say. */
function groupTotals({ standard: { groups } }: ScoringContext): string[] {
  const required = groups.flatMap(({ points }) => (points === null ? [] : [String(points)]));
  return required.length === 0 ? [] : [required.join('/')];
}

/** What the gap leads to: the next level above a score, by the standard's thresholds. */
function nextLevelExpression({ standard, strings, locale }: ScoringContext, raw: string): string {
  const { toLevel, topLevel } = strings.live;
  return fallingLevels(standard).reduceRight(
    (rest, { threshold, above }) =>
      `IF(${raw}>=${String(threshold)},${above === null ? quoted(topLevel) : quoted(toLevel + levelText({ id: above }, locale))},${rest})`,
    quoted(toLevel + levelText({ id: standard.levels[0]?.id ?? 'qualified' }, locale)),
  );
}

/** Levels from the top down, each with the level above it. */
function fallingLevels({ levels }: Standard) {
  return levels.map(({ threshold }, index) => ({ threshold, above: levels[index + 1]?.id ?? null })).reverse();
}
