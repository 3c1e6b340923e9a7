import type { EventName } from '../../workbook/eventHub';
import type { Host } from '../host';
import type { HostObject } from '../objects';

/** Office.js's names for (un)registering, without their `_Register` and `_Unregister`. */
const WIRE_NAMES: Readonly<Record<string, EventName>> = {
  DataChangedEvent: 'changed',
  ActivatedEvent: 'activated',
  DeactivatedEvent: 'deactivated',
  AddedEvent: 'added',
  DeletedEvent: 'deleted',
  SelectionChangedEvent: 'selectionChanged',
  FormulaChangedEvent: 'formulaChanged',
  ProtectionChangedEvent: 'protectionChanged',
  EventNameChanged: 'nameChanged',
  EventVisibilityChanged: 'visibilityChanged',
};

/** The methods behind `onChanged.add`, `onSelectionChanged.add` and the like. */
export function eventMethods<T extends HostObject>(
  targetOf: (object: T) => string,
): Record<string, (object: T, args: readonly unknown[], host: Host) => null> {
  const methods: Record<string, (object: T, args: readonly unknown[], host: Host) => null> = {};
  for (const [wireName, event] of Object.entries(WIRE_NAMES)) {
    methods[`_Register${wireName}`] = (object, _args, host) => {
      host.events.register(event, targetOf(object));
      return null;
    };
    methods[`_Unregister${wireName}`] = (object, _args, host) => {
      host.events.unregister(event, targetOf(object));
      return null;
    };
  }
  return methods;
}
