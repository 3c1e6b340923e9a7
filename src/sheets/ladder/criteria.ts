import { WORDS } from '../../core/cells/words';
import { isOneOf, quoted } from '../../functions/native/formula';
import { area, at, column, grid } from '../address';
import type { PlanPart } from '../part';
import { SIGNAL } from '../styles';
import type { LadderContext } from './context';
import { COLUMN, ladderLines, MET, ROW } from './layout';
import { LADDER_NAMES } from './names';

/** A ladder's criteria with an answer to each; everything that CERT.LADDER understands as an answer counts here too. */
export function criteriaPart({ ladder, locale, strings, layout: { last } }: LadderContext): PlanPart {
  const { columns, answers, inputs, live } = strings;
  const lines = ladderLines(ladder);
  const criteria = ladder.rungs.flatMap((rung) => rung.criteria ?? []);
  const whole = (letters: string): string => column(letters, ROW.first, last);
  return {
    blocks: [
      {
        kind: 'values',
        topLeft: at(COLUMN.rung, ROW.header),
        rows: [[columns.rung, columns.criterion, columns.answer, columns.evidence, columns.status]],
      },
      {
        kind: 'values',
        topLeft: at(COLUMN.rung, ROW.first),
        rows: lines.map(({ rung }, index) => [ladder.rungs[rung]?.name[locale] ?? '', criteria[index]?.[locale] ?? '', answers.open]),
      },
      { kind: 'formulas', topLeft: at(COLUMN.status, ROW.first), rows: lines.map(({ row }) => [statusFormula(row)]) },
      { kind: 'values', topLeft: at(MET, ROW.header), rows: [[strings.helper]] },
      { kind: 'formulas', topLeft: at(MET, ROW.first), rows: lines.map(({ row }) => [`=IF(${isMet(row)},1,0)`]) },
    ],
    styled: [
      { address: area(COLUMN.rung, ROW.header, COLUMN.status, ROW.header), style: 'columnHeader' },
      { address: whole(COLUMN.rung), style: 'fixedCenter' },
      { address: whole(COLUMN.criterion), style: 'fixedText' },
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
        rule: { type: 'list', items: Object.values(answers) },
        ignoreBlanks: true,
        prompt: { title: inputs.answer.title, message: inputs.answer.prompt },
        alert: { title: inputs.answer.title, message: inputs.answer.alert },
      },
    ],
    conditionalFormats: [
      [live.met, SIGNAL.good] as const,
      [live.notMet, SIGNAL.bad] as const,
      [live.open, SIGNAL.open] as const,
      [live.unknown, SIGNAL.bad] as const,
    ].map(([text, look]) => ({
      address: whole(COLUMN.status),
      formula: `=$${COLUMN.status}${String(ROW.first)}=${quoted(text)}`,
      ...look,
    })),
    names: (
      [
        ['criteria', 'criterion'],
        ['answers', 'answer'],
        ['evidence', 'evidence'],
      ] as const
    ).map(([key, letters]) => ({ name: LADDER_NAMES[key], address: whole(COLUMN[letters]), comment: columns[letters] })),
    rowHeights: [
      { rows: `${String(ROW.header)}:${String(ROW.header)}`, points: 22 },
      { rows: `${String(ROW.first)}:${String(last)}`, points: 30 },
    ],
  };

  function statusFormula(row: number): string {
    const cell = at(COLUMN.answer, row);
    const open = `OR(${cell}=0,${isOneOf(cell, [...WORDS.answer.open, ''])})`;
    const notMet = isOneOf(cell, WORDS.answer.notMet);
    return (
      `=IF(ISERROR(${cell}),${quoted(live.unknown)},IF(${isMet(row)},${quoted(live.met)},` +
      `IF(ISLOGICAL(${cell}),${quoted(live.notMet)},IF(${open},${quoted(live.open)},` +
      `IF(${notMet},${quoted(live.notMet)},${quoted(live.unknown)})))))`
    );
  }
}

/** Whether the answer of a row says yes; an error cell says nothing. */
function isMet(row: number): string {
  const cell = at(COLUMN.answer, row);
  return `IFERROR(IF(ISLOGICAL(${cell}),${cell},OR(${cell}=1,${isOneOf(cell, WORDS.answer.met)})),FALSE)`;
}
