import type { ChartSnapshot, CornerSnapshot, NameSnapshot, SheetSnapshot } from '../../../xlsx/snapshot';
import type { Host } from '../../richapi/host';
import { placeChart } from '../../richapi/types/chart';
import { areaBox, POINTS } from '../../richapi/types/chartPlace';
import { addName } from '../../richapi/types/names';
import { freeze } from '../../richapi/types/sheetParts';
import { placeTable } from '../../richapi/types/table';
import { cellArea } from '../area';
import { areaOf } from './fillCells';
import { movedFormula, movedReference, type SheetRenaming } from './references';

const MEMBER = 'Workbook.insertWorksheetsFromBase64';
const LEGEND = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right' } as const;

/** Names, tables and charts of a sheet. */
export function fillObjects(host: Host, sheetId: string, sheet: SheetSnapshot, renaming: SheetRenaming): void {
  fillNames(host, sheetId, sheet.names, renaming);
  for (const { range, name, style, ...config } of sheet.tables) {
    placeTable(sheetId, areaOf(range), host, {
      name,
      style,
      config: {
        hasFilters: config.filterButton,
        bandedRows: config.bandedRows,
        bandedColumns: config.bandedColumns,
        firstColumn: config.highlightFirstColumn,
        lastColumn: config.highlightLastColumn,
      },
    });
  }
  for (const chart of sheet.charts) fillChart(host, sheetId, chart, renaming);
}

export function fillNames(host: Host, scope: string, names: readonly NameSnapshot[], renaming: SheetRenaming): void {
  for (const { name, refersTo, comment } of names) addName(host, scope, name, movedFormula(refersTo, renaming), comment);
}

function fillChart(host: Host, sheetId: string, chart: ChartSnapshot, renaming: SheetRenaming): void {
  const start = pointOf(host, sheetId, chart.from);
  const end = pointOf(host, sheetId, chart.to);
  placeChart(
    sheetId,
    host,
    {
      name: chart.name,
      type: chart.type,
      title: { text: chart.title, visible: chart.title !== '' },
      series: chart.series.map(({ name, values, color }) => ({
        title: name,
        values: movedReference(values, renaming),
        ...(color === undefined ? {} : { color }),
      })),
      labels: chart.categories === null ? null : movedReference(chart.categories, renaming),
      legend: { position: chart.legend === null ? 'Right' : LEGEND[chart.legend], visible: chart.legend !== null },
      axes: { x: chart.categoryAxis, y: chart.valueAxis },
      ...(chart.dataLabels === true ? { dataLabels: { showValue: true } } : {}),
    },
    { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y },
  );
}

function pointOf(host: Host, sheetId: string, { column, row, x, y }: CornerSnapshot): { x: number; y: number } {
  const cell = cellArea(column, row);
  host.cells.bounded(sheetId, cell);
  const { left, top } = areaBox(sheetId, cell, host);
  return { x: left + x / POINTS, y: top + y / POINTS };
}

/** What is seen of a sheet beside its cells, and how it is printed. */
export function fillView(host: Host, sheetId: string, sheet: SheetSnapshot): void {
  const { frozenRows, frozenColumns, tabColor, gridlines, print } = sheet;
  if (frozenRows > 0 || frozenColumns > 0) freeze(sheetId, frozenRows, frozenColumns, MEMBER, host);
  if (tabColor !== null) host.run(MEMBER, 'COLOR_SHEET', { sheetId, color: tabColor });
  if (!gridlines) host.run(MEMBER, 'SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: false });
  host.setFact(MEMBER, sheetId, 'print', { ...print });
}

/** Last of all, as it locks the cells. */
export function protectSheet(host: Host, sheetId: string, sheet: SheetSnapshot): void {
  if (!sheet.protected) return;
  host.setFact(MEMBER, sheetId, 'passwordHash', sheet.passwordHash);
  host.setFact(MEMBER, sheetId, 'protection', sheet.protection);
}
