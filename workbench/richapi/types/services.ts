import { readInvocationResults } from '../../workbook/functionResults';
import { apiType } from '../apiType';
import type { HostObject } from '../objects';
import type { Host } from '../host';
import { text } from './arguments';

/** Features of the custom functions runtime; 2 lets it send results at shorter intervals. */
const ENABLED_FEATURES = [2];

export const CustomFunctions = apiType<HostObject>({
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: (_service, _args, host) => {
      host.calls.runtimeReady();
      return null;
    },
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    SetInvocationArrayResults: (_service, [rows], host) => {
      host.calls.receive(readInvocationResults(rows));
      return null;
    },
    SetInvocationResults: (_service, [rows], host) => {
      const results = (Array.isArray(rows) ? rows : []) as { id: number; failed?: boolean; value?: unknown; errorCode?: number }[];
      host.calls.receive(
        results.map(({ id, failed, value, errorCode }) => ({
          id,
          ok: failed !== true,
          value: value ?? null,
          errorCode: errorCode ?? null,
        })),
      );
      return null;
    },
  },
});

export const AppRuntimeService = apiType<HostObject>({
  call: {
    SetAppRuntimeState: (_service, [state], host) => {
      host.runtime.request(String(state));
      return null;
    },
    GetAppRuntimeState: (_service, _args, host) => host.runtime.state,
  },
});

export const AppRuntimePersistenceService = apiType<HostObject>({
  call: {
    SetAppRuntimeStartState: (_service, [state], host) => {
      host.runtime.startState = String(state);
      return null;
    },
    GetAppRuntimeStartState: (_service, _args, host) => host.runtime.startState,
  },
});

export const AddinInternalService = apiType<HostObject>({ call: { NotifyActionHandlerReady: () => null } });

interface RibbonObject extends HostObject {
  readonly id: string;
}

export const DynamicRibbon = apiType<HostObject>({
  call: {
    GetButton: (_ribbon, args) => ({ type: 'RibbonButton', id: text(args, 0, 'DynamicRibbon.getButton') }),
    GetTab: (_ribbon, args) => ({ type: 'RibbonTab', id: text(args, 0, 'DynamicRibbon.getTab') }),
  },
});

export const RibbonButton = apiType<RibbonObject>({
  get: { Id: ({ id }) => id, Enabled: ({ id }, host) => host.ribbon.get(id) ?? true },
  set: { Enabled: setRibbon },
});

export const RibbonTab = apiType<RibbonObject>({
  get: { Id: ({ id }) => id },
  call: {
    SetVisibility: (tab, [visible], host) => {
      setRibbon(tab, visible, host);
      return null;
    },
  },
});

function setRibbon({ id }: RibbonObject, value: unknown, host: Host): void {
  host.ribbon.set(id, value);
}
