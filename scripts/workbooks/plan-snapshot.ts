import { rectangle } from '../../src/excel/address';
import { excelRule } from '../../src/excel/draw-validations';
import type { SheetPlan } from '../../src/sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../xlsx/snapshot';
import { planCells, planLooks } from './plan-cells';

/** Centimetres of margin, as the sheets have them, and points per centimetre. */
const MARGINS = { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.7, footer: 0.7 } as const;
const POINTS = 72 / 2.54;

/** Plans as a workbook for the writer of .xlsx files: what Office.js draws, without an Excel to draw it. Plans of one workbook have different names. */
export function planSnapshot(plans: readonly SheetPlan[]): WorkbookSnapshot {
  return { sheets: plans.map(sheetSnapshot), names: [], activeSheet: plans[0]?.name ?? '' };
}

function sheetSnapshot(plan: SheetPlan): SheetSnapshot {
  const on = (address: string): string => `${sheetReference(plan.name)}!${absolute(address)}`;
  return {
    name: plan.name,
    visible: true,
    cells: planCells(plan),
    looks: planLooks(plan),
    merges: plan.merges,
    columnWidths: plan.columnWidths,
    rowHeights: plan.rowHeights,
    names: plan.names.map(({ name, address, comment }) => ({ name, refersTo: `=${on(address)}`, comment })),
    tables: plan.tables.map(({ name, address, style }) => ({
      name,
      range: address,
      style,
      filterButton: false,
      bandedRows: false,
      bandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    })),
    charts: plan.charts.map((chart) => chartSnapshot(chart, on)),
    frozenRows: plan.frozenRows,
    frozenColumns: 0,
    tabColor: plan.tabColor,
    gridlines: false,
    validations: plan.validations.map(validationSnapshot),
    // Of formats added one after the other, Excel applies the last one first.
    conditionalFormats: plan.conditionalFormats
      .map(({ address, formula, ...look }) => ({ range: address, rule: { formula }, look, stopIfTrue: false }))
      .reverse(),
    print: printSetUp(plan.print),
    protected: false,
    protection: {},
  };
}

function chartSnapshot(chart: SheetPlan['charts'][number], on: (address: string) => string): SheetSnapshot['charts'][number] {
  const { name, type, title, categories, minimum, maximum, axisTitles, labelSpacing, further = [] } = chart;
  const [from, to] = [rectangle(chart.from), rectangle(chart.to)];
  return {
    name,
    type,
    title,
    series: [chart, ...further].map(({ seriesName, values, color }) => ({ name: seriesName, values: on(values), color })),
    categories: on(categories),
    legend: further.length > 0 ? 'bottom' : null,
    valueAxis: { min: minimum, max: maximum, ...(axisTitles === undefined ? {} : { title: axisTitles.values }) },
    categoryAxis: {
      ...(axisTitles === undefined ? {} : { title: axisTitles.categories }),
      ...(labelSpacing === undefined ? {} : { labelSpacing }),
    },
    from: { column: from.column, row: from.row, x: 0, y: 0 },
    to: { column: to.column + 1, row: to.row + 1, x: 0, y: 0 },
  };
}

function validationSnapshot({
  address,
  rule,
  ignoreBlanks,
  strict = true,
  prompt,
  alert,
}: SheetPlan['validations'][number]): SheetSnapshot['validations'][number] {
  return {
    range: address,
    rule: excelRule(rule),
    ignoreBlanks,
    showsError: strict,
    errorStyle: 'Stop',
    errorTitle: alert.title,
    errorMessage: alert.message,
    showsPrompt: true,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

function printSetUp({
  orientation = 'Landscape',
  area,
  titleRows,
  footerLeft,
  footerCenter,
  footerRight,
  pageBreaks,
  onePage,
}: SheetPlan['print']): SheetSnapshot['print'] {
  return {
    orientation,
    paperSize: 'A4',
    zoom:
      onePage === true
        ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
        : pageBreaks === undefined
          ? { horizontalFitToPages: 1 }
          : { scale: 100 },
    centerHorizontally: true,
    printArea: area,
    ...(titleRows === undefined ? {} : { titleRows }),
    // A page begins at a row counted from 0.
    ...(pageBreaks === undefined ? {} : { horizontalPageBreaks: pageBreaks.map((row) => row - 1) }),
    margins: Object.fromEntries(Object.entries(MARGINS).map(([side, centimetres]) => [side, centimetres * POINTS])),
    headersFooters: {
      LeftFooter: footerLeft.replaceAll('&', '&&'),
      CenterFooter: footerCenter,
      ...(footerRight === undefined ? {} : { RightFooter: footerRight.replaceAll('&', '&&') }),
    },
  };
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');

/** A sheet's name before the `!`, in quotes where Excel puts them. */
const sheetReference = (name: string): string => (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
