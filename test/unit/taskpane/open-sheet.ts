import type { Cell } from '../../../src/core/cells/cell';
import type { InputCells, Marker, NamedCells } from '../../../src/sheets';
import type { ActiveSheet } from '../../../src/taskpane/host/excel-host';

const MARKER: Marker = { kind: 'scoring', version: 1, subject: 'GB/T 27922-2011', locale: 'zh-CN' };

/** A scoring sheet on top as Excel gives it back: rows R01, R02 … with the columns given. */
export function openSheet(cells: InputCells, marker = MARKER, frozen = false): ActiveSheet {
  const rows = cells['CERT_Points']?.length ?? 0;
  const ids = Array.from({ length: rows }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
  const blank = ids.map(() => '');
  const all: InputCells = {
    CERT_Ids: ids,
    CERT_Clauses: blank,
    CERT_Samples: blank,
    CERT_Nonconforming: blank,
    CERT_Reasons: blank,
    CERT_SpecialCategories: [],
    CERT_SpecialTexts: [],
    ...cells,
  };
  return {
    state: 'read',
    id: '1',
    name: '评分表',
    marker,
    frozen,
    cells: all,
    names: Object.fromEntries(Object.entries(all).map(([name, column], index) => [name, namedColumn(column, index)])),
  };
}

/** A column below the header, one beside the other. */
function namedColumn(column: readonly Cell[], index: number): NamedCells {
  return {
    row: 8,
    column: index,
    values: column.map((cell) => [cell]),
    contents: column.map((cell) => [typeof cell === 'object' || cell === undefined ? '' : cell]),
  };
}
