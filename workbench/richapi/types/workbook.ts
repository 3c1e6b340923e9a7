import { ApiError } from '../../workbook/apiError';
import { cellArea } from '../../workbook/area';
import { apiType } from '../apiType';
import type { HostObject } from '../objects';
import { rangeOf } from '../objects';
import { insertWorksheets } from './insertWorksheets';

export const Workbook = apiType<HostObject>({
  get: { Name: () => 'Book1.xlsx', ReadOnly: () => false, IsDirty: () => true, AutoSave: () => false },
  nav: {
    Worksheets: () => ({ type: 'WorksheetCollection' }),
    Names: () => ({ type: 'NamedItemCollection', sheetId: null }) as HostObject,
    Tables: () => ({ type: 'TableCollection', sheetId: null }) as HostObject,
    Application: () => ({ type: 'Application' }),
    Protection: () => ({ type: 'WorkbookProtection' }),
    _Runtime: () => ({ type: 'Runtime' }),
  },
  call: {
    GetSelectedRange: (_workbook, _args, { getters }) => {
      const zones = getters.getSelectedZones();
      const [zone] = zones;
      if (zone === undefined || zones.length > 1)
        throw new ApiError('InvalidSelection', 'The current selection is invalid for this operation.', 'Workbook.getSelectedRange');
      return rangeOf(getters.getActiveSheetId(), { ...zone });
    },
    InsertWorksheetsFromBase64: (_workbook, args, host) => insertWorksheets(host, args),
    GetActiveCell: (_workbook, _args, { getters }) => {
      const { sheetId, col, row } = getters.getActivePosition();
      return rangeOf(sheetId, cellArea(col, row));
    },
    _GetRangeForEventByReferenceId: (_workbook, [id], host) => host.references.get(String(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [id], host) => host.references.find(String(id)),
    _RemoveReference: (_workbook, [id], host) => {
      host.references.remove(String(id));
      return null;
    },
    _RemoveAllReferences: (_workbook, _args, host) => {
      host.references.clear();
      return null;
    },
  },
});

export const WorkbookProtection = apiType<HostObject>({
  get: { Protected: (_protection, host) => host.workbookProtected },
  call: {
    Protect: (_protection, _args, host) => {
      host.workbookProtected = true;
      return null;
    },
    Unprotect: (_protection, _args, host) => {
      host.workbookProtected = false;
      return null;
    },
  },
});

export const Application = apiType<HostObject>({
  get: {
    CalculationMode: () => 'Automatic',
    CalculationState: (_application, host) => (host.calls.pending > 0 ? 'Pending' : 'Done'),
    CalculationEngineVersion: () => 191_029,
  },
  set: {
    CalculationMode: (_application, mode, host) => {
      if (mode !== 'Automatic') host.unknown(`Application.calculationMode = ${String(mode)}`);
    },
  },
  call: {
    // A request is calculated and drawn once in any case.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
    Calculate: (_application, _args, host) => {
      host.wrote();
      host.calculate();
      return null;
    },
  },
});

export const Runtime = apiType<HostObject>({
  get: { EnableEvents: (_runtime, host) => host.events.enabled },
  set: {
    EnableEvents: (_runtime, value, host) => {
      host.events.enabled = value !== false;
    },
  },
});
