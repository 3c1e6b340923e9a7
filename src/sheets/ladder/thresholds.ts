import { quoted } from '../../functions/native/formula';
import { area, at, column, grid } from '../address';
import type { PlanPart } from '../part';
import { SIGNAL } from '../styles';
import type { LadderContext } from './context';
import { COLUMN, ladderLines, MET, ROW } from './layout';
import { LADDER_NAMES } from './names';

/** A ladder's rungs with the user's own threshold for each; none are published, so none are filled in. */
export function thresholdsPart({ ladder, locale, strings, layout: { last } }: LadderContext): PlanPart {
  const { columns, inputs, live } = strings;
  const lines = ladderLines(ladder);
  const whole = (letters: string): string => column(letters, ROW.first, last);
  const score = `$${COLUMN.status}$${String(ROW.fields)}`;
  const own = at(COLUMN.answer, ROW.first);
  return {
    blocks: [
      {
        kind: 'values',
        topLeft: at(COLUMN.rung, ROW.header),
        rows: [[columns.rung, '', columns.threshold, columns.evidence, columns.status]],
      },
      {
        kind: 'values',
        topLeft: at(COLUMN.rung, ROW.first),
        rows: lines.map(({ rung }) => [ladder.rungs[rung]?.name[locale] ?? '']),
      },
      { kind: 'formulas', topLeft: at(COLUMN.status, ROW.first), rows: lines.map(({ row }) => [statusFormula(row)]) },
      { kind: 'values', topLeft: at(MET, ROW.header), rows: [[strings.helper]] },
      {
        kind: 'formulas',
        topLeft: at(MET, ROW.first),
        rows: lines.map(({ row }) => [`=IF(${at(COLUMN.status, row)}=${quoted(live.reached)},1,0)`]),
      },
    ],
    merges: [
      ...lines.map(({ row }) => area(COLUMN.rung, row, COLUMN.criterion, row)),
      area(COLUMN.rung, ROW.header, COLUMN.criterion, ROW.header),
    ],
    styled: [
      { address: area(COLUMN.rung, ROW.header, COLUMN.status, ROW.header), style: 'columnHeader' },
      { address: area(COLUMN.rung, ROW.first, COLUMN.criterion, last), style: 'fixedText' },
      { address: whole(COLUMN.answer), style: 'input' },
      { address: whole(COLUMN.evidence), style: 'inputText' },
      { address: whole(COLUMN.status), style: 'computedCenter' },
      { address: at(MET, ROW.header), style: 'helperHeader' },
      { address: whole(MET), style: 'helper' },
    ],
    borders: [grid(area(COLUMN.rung, ROW.header, COLUMN.status, last))],
    numberFormats: [{ address: whole(COLUMN.evidence), format: '@' }],
    validations: [
      {
        address: whole(COLUMN.answer),
        rule: { type: 'custom', formula: `=IF(ISNUMBER(${own}),AND(${own}>0,${own}<=100),FALSE)` },
        ignoreBlanks: true,
        prompt: { title: inputs.threshold.title, message: inputs.threshold.prompt },
        alert: { title: inputs.threshold.title, message: inputs.threshold.alert },
      },
    ],
    conditionalFormats: [
      [live.reached, SIGNAL.good] as const,
      [live.thresholdMissing, SIGNAL.open] as const,
      [live.thresholdInvalid, SIGNAL.bad] as const,
      [live.notRising, SIGNAL.bad] as const,
    ].map(([text, look]) => ({
      address: whole(COLUMN.status),
      formula: `=$${COLUMN.status}${String(ROW.first)}=${quoted(text)}`,
      ...look,
    })),
    names: [
      { name: LADDER_NAMES.criteria, address: whole(COLUMN.rung), comment: columns.rung },
      { name: LADDER_NAMES.thresholds, address: whole(COLUMN.answer), comment: columns.threshold },
      { name: LADDER_NAMES.evidence, address: whole(COLUMN.evidence), comment: columns.evidence },
    ],
    rowHeights: [
      { rows: `${String(ROW.header)}:${String(ROW.header)}`, points: 22 },
      { rows: `${String(ROW.first)}:${String(last)}`, points: 24 },
    ],
  };

  function statusFormula(row: number): string {
    const cell = at(COLUMN.answer, row);
    const rising = row === ROW.first ? 'TRUE' : `IF(ISNUMBER(${at(COLUMN.answer, row - 1)}),${cell}>${at(COLUMN.answer, row - 1)},TRUE)`;
    const reached = `IF(ISNUMBER(${score}),IF(ROUND(${score},9)>=${cell},${quoted(live.reached)},${quoted(live.notReached)}),"")`;
    return (
      `=IF(ISERROR(${cell}),${quoted(live.thresholdInvalid)},IF(${cell}="",${quoted(live.thresholdMissing)},` +
      `IF(IF(ISNUMBER(${cell}),OR(${cell}<=0,${cell}>100),TRUE),${quoted(live.thresholdInvalid)},` +
      `IF(${rising},${reached},${quoted(live.notRising)}))))`
    );
  }
}
