import type { TableSnapshot } from '../snapshot';
import { at, attribute, flag, type Element } from './xml-tree';

export function readTable(table: Element): TableSnapshot {
  const style = at(table, 'tableStyleInfo');
  return {
    name: attribute(table, 'displayName') ?? attribute(table, 'name') ?? '',
    range: attribute(table, 'ref') ?? '',
    style: attribute(style, 'name') ?? '',
    filterButton: at(table, 'autoFilter') !== null,
    bandedRows: flag(style, 'showRowStripes'),
    bandedColumns: flag(style, 'showColumnStripes'),
    highlightFirstColumn: flag(style, 'showFirstColumn'),
    highlightLastColumn: flag(style, 'showLastColumn'),
  };
}
