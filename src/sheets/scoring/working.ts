import { quoted } from '../../functions/native/formula';
import { cert } from '../cert';
import { area, at, grid } from '../address';
import type { PlanPart } from '../part';
import type { ScoringContext } from './context';
import { COLUMN, HELPER } from './layout';
import { KIND } from './row-formulas';

/** Single figures of the working, and the tables of group and indicator names; visible, outside the print area. */
export function workingPart(context: ScoringContext): PlanPart {
  const { standard, strings, locale, layout, refs } = context;
  const { helpers } = strings;
  const { working, groupNames, secondNames } = layout;
  const formulas = workingFormulas(context);
  const items = ['applying', 'scored', 'level', 'systemDeleted', 'edited'] as const;
  return {
    blocks: [
      { kind: 'values', topLeft: at(HELPER.kind, working.title), rows: [[helpers.title]] },
      { kind: 'values', topLeft: at(HELPER.kind, working.applying), rows: items.map((item) => [helpers[item]]) },
      { kind: 'formulas', topLeft: at(HELPER.lowest, working.applying), rows: items.map((item) => [formulas[item]]) },
      {
        kind: 'values',
        topLeft: at(HELPER.kind, groupNames.header),
        rows: [[helpers.clause, helpers.name, helpers.required, helpers.actual]],
      },
      {
        kind: 'values',
        topLeft: at(HELPER.kind, groupNames.first),
        rows: standard.groups.map(({ clause, name, points }) => [clause, name[locale], points ?? '']),
      },
      {
        kind: 'formulas',
        topLeft: at(HELPER.nonconforming, groupNames.first),
        rows: standard.groups.map(({ clause }) => [
          `=ROUND(SUMIF(${refs.rows(COLUMN.clause)},${quoted(`${clause}.*`)},${refs.rows(COLUMN.points)}),8)`,
        ]),
      },
      {
        kind: 'values',
        topLeft: at(HELPER.kind, secondNames.first),
        rows: standard.secondLevel.map(({ clause, name }) => [clause, name[locale]]),
      },
    ],
    styled: [
      { address: area(HELPER.kind, working.title, HELPER.nonconforming, secondNames.last), style: 'helper' },
      { address: area(HELPER.kind, groupNames.header, HELPER.nonconforming, groupNames.header), style: 'helperHeader' },
    ],
    borders: [grid(area(HELPER.kind, groupNames.header, HELPER.nonconforming, groupNames.header))],
    numberFormats: [{ address: area(HELPER.kind, groupNames.first, HELPER.lowest, secondNames.last), format: '@' }],
  };
}

function workingFormulas({ standard, refs, language }: ScoringContext) {
  const { rows, status, working } = refs;
  const kinds = rows(HELPER.kind);
  const count = (kind: string): string => `COUNTIF(${kinds},${quoted(kind)})`;
  const applying = [KIND.unscored, KIND.conforming, KIND.nonconforming, KIND.sampled, KIND.earned, KIND.unknown].map(count).join('+');
  const warned = standard.deletionWarning;
  const group = quoted(warned === null ? '' : `${warned.group}.*`);
  const systemDeleted = [KIND.deleted, KIND.reasonMissing].map(
    (kind) => `COUNTIFS(${rows(COLUMN.clause)},${group},${kinds},${quoted(kind)})`,
  );
  const columns = [COLUMN.points, HELPER.effective, COLUMN.samples, COLUMN.nonconforming].map(rows);
  const level = cert('LEVEL', ...columns, status('special'), '0', quoted(language));
  const fatal = String(standard.fatalSpecialDeductions.value);
  return {
    applying: `=${applying}`,
    scored: `=${working.applying}-${count(KIND.unscored)}`,
    // Where nothing applies there is no level, unless special deductions alone decide.
    level: `=IF(AND(${working.applying}=0,${status('special')}<${fatal}),"",${level})`,
    systemDeleted: warned === null ? '=0' : `=${systemDeleted.join('+')}`,
    // An error among the points must not hide that they are not the certification body's.
    edited: `=IF(SUMPRODUCT(--ISERROR(${rows(COLUMN.points)}))>0,1,SUMPRODUCT(--(${rows(COLUMN.points)}<>${rows(HELPER.default)})))`,
  };
}
