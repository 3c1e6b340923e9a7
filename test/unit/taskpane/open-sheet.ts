import type { InputCells, Marker } from '../../../src/sheets';
import type { ActiveSheet } from '../../../src/taskpane/host/excel-host';

const MARKER: Marker = { kind: 'scoring', version: 1, subject: 'GB/T 27922-2011', locale: 'zh-CN' };

/** A scoring sheet on top as Excel gives it back: rows R01, R02 … with the columns given. */
export function openSheet(cells: InputCells, marker = MARKER, frozen = false): ActiveSheet {
  const rows = cells['CERT_Points']?.length ?? 0;
  const ids = Array.from({ length: rows }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
  const blank = ids.map(() => '');
  return {
    state: 'read',
    id: '1',
    name: '评分表',
    marker,
    frozen,
    cells: {
      CERT_Ids: ids,
      CERT_Clauses: blank,
      CERT_Samples: blank,
      CERT_Nonconforming: blank,
      CERT_Reasons: blank,
      CERT_SpecialCategories: [],
      CERT_SpecialTexts: [],
      ...cells,
    },
  };
}
