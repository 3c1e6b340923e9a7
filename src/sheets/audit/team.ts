import type { AuditStrings } from '../../i18n/sheets';
import { area, at, column, grid, sequence } from '../address';
import type { PlanPart } from '../part';
import { validation } from '../scoring/indicators';
import { ROW } from './layout';
import { AUDIT_NAMES } from './names';

/** Who audits, and as what. */
export function teamPart({ team, roles, inputs }: AuditStrings): PlanPart {
  const { teamTitle: title, teamHeader: header, teamFirst: first, teamLast: last } = ROW;
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', title), rows: [[team.title]] },
      { kind: 'values', topLeft: at('A', header), rows: [[team.number, team.name, team.role]] },
      { kind: 'values', topLeft: at('A', first), rows: sequence(1, last - first + 1).map((number) => [number]) },
    ],
    merges: [area('A', title, 'C', title)],
    styled: [
      { address: area('A', title, 'C', title), style: 'section' },
      { address: area('A', header, 'C', header), style: 'columnHeader' },
      { address: column('A', first, last), style: 'fixedCenter' },
      { address: column('B', first, last), style: 'inputText' },
      { address: column('C', first, last), style: 'input' },
    ],
    borders: [grid(area('A', header, 'C', last))],
    numberFormats: [{ address: column('B', first, last), format: '@' }],
    validations: [validation(column('C', first, last), { type: 'list', items: Object.values(roles) }, inputs.role, true)],
    names: [
      { name: AUDIT_NAMES.teamNames, address: column('B', first, last), comment: team.name },
      { name: AUDIT_NAMES.teamRoles, address: column('C', first, last), comment: team.role },
    ],
    rowHeights: [{ rows: `${String(title)}:${String(last)}`, points: 20 }],
  };
}
