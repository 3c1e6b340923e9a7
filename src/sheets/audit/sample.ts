import { quoted } from '../../functions/native/formula';
import type { AuditStrings } from '../../i18n/sheets';
import { area, at, column, fixed, grid } from '../address';
import { cert } from '../cert';
import type { PlanPart } from '../part';
import { validation } from '../scoring/indicators';
import { SIGNAL } from '../styles';
import { AUDIT_TYPE_CELL } from './fields';
import { COLUMN, ROW, SAMPLE } from './layout';
import { AUDIT_NAMES } from './names';

/**
 * How many outlets to visit, and how many are listed below.
 *
 * @source default of ours, borrowed from IAF MD 1 (marked on the sheet); GB/T 27922 has no such rule
 */
export function samplePart({ sample, kinds, inputs }: AuditStrings): PlanPart {
  const { label, labelEnd, value } = SAMPLE;
  const total = at(value, SAMPLE.total);
  const needed = at(value, SAMPLE.needed);
  const listed = at(value, SAMPLE.listed);
  const state = at(label, SAMPLE.state);
  const siteKinds = fixed(column(COLUMN.kind, ROW.sitesFirst, ROW.sitesLast));
  const [before, after] = sample.missing;
  const missing = `${quoted(before)}&(${needed}-${listed})&${quoted(after)}`;
  return {
    blocks: [
      { kind: 'values', topLeft: at(label, ROW.teamTitle), rows: [[sample.title]] },
      { kind: 'values', topLeft: at(label, SAMPLE.total), rows: [[sample.total]] },
      { kind: 'values', topLeft: at(label, SAMPLE.needed), rows: [[sample.needed]] },
      { kind: 'values', topLeft: at(label, SAMPLE.listed), rows: [[sample.listed]] },
      {
        kind: 'formulas',
        topLeft: needed,
        rows: [[`=IF(OR(${total}="",${AUDIT_TYPE_CELL}=""),"",${cert('SAMPLESIZE', total, AUDIT_TYPE_CELL)})`]],
      },
      { kind: 'formulas', topLeft: listed, rows: [[`=COUNTIF(${siteKinds},${quoted(kinds.outlet)})`]] },
      {
        kind: 'formulas',
        topLeft: state,
        rows: [[`=IF(ISNUMBER(${needed}),IF(${listed}<${needed},${missing},${quoted(sample.enough)}),${quoted(sample.open)})`]],
      },
      { kind: 'values', topLeft: at(label, SAMPLE.source), rows: [[sample.source]] },
    ],
    merges: [
      area(label, ROW.teamTitle, value, ROW.teamTitle),
      ...[SAMPLE.total, SAMPLE.needed, SAMPLE.listed].map((row) => area(label, row, labelEnd, row)),
      area(label, SAMPLE.state, value, SAMPLE.state),
      area(label, SAMPLE.source, value, SAMPLE.sourceEnd),
    ],
    styled: [
      { address: area(label, ROW.teamTitle, value, ROW.teamTitle), style: 'section' },
      { address: area(label, SAMPLE.total, labelEnd, SAMPLE.listed), style: 'fieldLabel' },
      { address: total, style: 'input' },
      { address: area(value, SAMPLE.needed, value, SAMPLE.listed), style: 'computedCenter' },
      { address: area(label, SAMPLE.state, value, SAMPLE.state), style: 'check' },
      { address: area(label, SAMPLE.source, value, SAMPLE.sourceEnd), style: 'note' },
    ],
    borders: [grid(area(label, SAMPLE.total, value, SAMPLE.state))],
    validations: [validation(total, { type: 'wholeNumber', minimum: 1, maximum: 1_000_000 }, inputs.total, true)],
    conditionalFormats: [
      {
        address: area(label, SAMPLE.state, value, SAMPLE.state),
        formula: `=AND(ISNUMBER(${fixed(needed)}),${fixed(listed)}<${fixed(needed)})`,
        ...SIGNAL.open,
      },
    ],
    names: [{ name: AUDIT_NAMES.siteTotal, address: total, comment: sample.total }],
  };
}
