import type { Host } from './host';
import type { HostObject } from './objects';

type Getter<T> = (object: T, host: Host) => unknown;
type Setter<T> = (object: T, value: unknown, host: Host) => void;
type Navigation<T> = (object: T, host: Host) => HostObject | null;
type Method<T> = (object: T, args: readonly unknown[], host: Host) => unknown;

/** One class of the Excel API; names as on the wire, found whatever their case. */
export interface ApiDefinition<T extends HostObject> {
  readonly get?: Readonly<Record<string, Getter<T>>>;
  readonly set?: Readonly<Record<string, Setter<T>>>;
  readonly nav?: Readonly<Record<string, Navigation<T>>>;
  readonly call?: Readonly<Record<string, Method<T>>>;
  readonly index?: (object: T, args: readonly unknown[], host: Host) => HostObject;
  readonly items?: (object: T, host: Host) => readonly HostObject[];
}

type Members<F> = ReadonlyMap<string, { readonly name: string; readonly run: F }>;

export interface ApiType {
  readonly get: Members<Getter<HostObject>>;
  readonly set: Members<Setter<HostObject>>;
  readonly nav: Members<Navigation<HostObject>>;
  readonly call: Members<Method<HostObject>>;
  readonly index: ApiDefinition<HostObject>['index'];
  readonly items: ApiDefinition<HostObject>['items'];
}

const members = <F>(record: Readonly<Record<string, F>> | undefined): Members<F> =>
  new Map(Object.entries(record ?? {}).map(([name, run]) => [name.toLowerCase(), { name, run }]));

export function apiType<T extends HostObject>(definition: ApiDefinition<T>): ApiType {
  const erased = definition as unknown as ApiDefinition<HostObject>;
  return {
    get: members(erased.get),
    set: members(erased.set),
    nav: members(erased.nav),
    call: members(erased.call),
    index: erased.index,
    items: erased.items,
  };
}
