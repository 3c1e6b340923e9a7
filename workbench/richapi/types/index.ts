import { ApiError } from '../../workbook/apiError';
import type { ApiType } from '../apiType';
import { HOST_OBJECTS, type HostObject } from '../objects';
import { Chart, ChartCollection } from './chart';
import { ChartDataLabels } from './chartDataLabels';
import * as chartParts from './chartParts';
import * as conditionalFormats from './conditionalFormat';
import { WorksheetCustomProperty, WorksheetCustomPropertyCollection } from './customProperties';
import { DataValidation } from './dataValidation';
import { NamedItem, NamedItemCollection } from './names';
import { HeaderFooter, HeaderFooterGroup, PageLayout } from './pageLayout';
import { PageBreak, PageBreakCollection } from './pageBreaks';
import { Range } from './range';
import { RangeBorder } from './rangeBorder';
import { FormatProtection, RangeBorderCollection, RangeFill, RangeFont, RangeFormat } from './rangeFormat';
import * as services from './services';
import { WorksheetFreezePanes } from './sheetParts';
import { WorksheetProtection } from './sheetProtection';
import { Table, TableCollection } from './table';
import { TableColumn, TableColumnCollection } from './tableColumn';
import { Application, Runtime, Workbook, WorkbookProtection } from './workbook';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheetCollection';

const { ChartSeriesType: ChartSeries, ...otherChartParts } = chartParts;

/** Every class of the Excel API the stand-in has. */
const TYPES: Readonly<Record<string, ApiType>> = {
  Workbook,
  WorkbookProtection,
  Application,
  Runtime,
  WorksheetCollection,
  Worksheet,
  WorksheetFreezePanes,
  WorksheetProtection,
  WorksheetCustomPropertyCollection,
  WorksheetCustomProperty,
  PageLayout,
  PageBreakCollection,
  PageBreak,
  HeaderFooterGroup,
  HeaderFooter,
  NamedItemCollection,
  NamedItem,
  Range,
  RangeFormat,
  RangeFill,
  RangeFont,
  RangeBorderCollection,
  RangeBorder,
  FormatProtection,
  DataValidation,
  ...onlyTypes(conditionalFormats),
  TableCollection,
  Table,
  TableColumnCollection,
  TableColumn,
  ChartCollection,
  ChartDataLabels,
  Chart,
  ...otherChartParts,
  ChartSeries,
  ...services,
};

function onlyTypes({
  removeConditionalFormats: _remove,
  appendConditionalFormat: _append,
  ...types
}: typeof conditionalFormats): Readonly<Record<string, ApiType>> {
  return types;
}

/** Services an add-in reaches by name instead of through the workbook. */
export const SERVICES: Readonly<Record<string, string>> = {
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.DynamicRibbon.DynamicRibbon': 'DynamicRibbon',
};

for (const name of Object.keys(TYPES)) HOST_OBJECTS.add(name);

export function typeOf(object: HostObject): ApiType {
  const type = TYPES[object.type];
  if (type === undefined) throw new ApiError('ApiNotFound', `The workbench does not have ${object.type}.`, object.type);
  return type;
}
