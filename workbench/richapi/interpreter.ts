import { ApiError } from '../workbook/apiError';
import type { Host } from './host';
import { isHostObject, workbook, type HostObject } from './objects';
import {
  ACTION,
  PATH,
  httpStatus,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { camel, identityOf } from './identity';
import { query } from './query';
import { SERVICES, typeOf } from './types';

type Resolved = HostObject | null;

/** Answers of Office.js for an object that does not exist. */
const NULL_OBJECT = { _IsNull: true } as const;

/** Runs the actions of one request in order; the first error ends it, what was done before stays done. */
export class Interpreter {
  private readonly resolved = new Map<number, Resolved>();
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
  ) {}

  run(): ResponseBody {
    const actions = this.body.Actions ?? [];
    let index = 0;
    try {
      for (; index < actions.length; index++) {
        const action = actions[index];
        if (action !== undefined) this.results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
      }
      this.host.finish();
    } catch (error) {
      return this.failure(error, index);
    }
    return { Results: this.results, ...this.traces() };
  }

  private failure(error: unknown, actionIndex: number): ResponseBody {
    this.finishQuietly();
    const { code, message, location } = error instanceof ApiError ? error : new ApiError('GeneralException', String(error));
    return {
      Error: { Code: code, Message: message, Location: location, ActionIndex: actionIndex, HttpStatusCode: httpStatus(code) },
      ...this.traces(),
      ProcessedResults: { Results: this.results },
    };
  }

  /** Writes made before the failing action stay; if they too cannot be written, the first error is the one to tell. */
  private finishQuietly(): void {
    try {
      this.host.finish();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }

  private traces(): { TraceIds?: readonly number[] } {
    return this.traceIds.length === 0 ? {} : { TraceIds: this.traceIds };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.identity(object);
      case ACTION.query:
        return object === null ? null : this.query(object, action.QueryInfo ?? {}, false);
      case ACTION.queryAsJson:
        return object === null ? null : this.query(object, action.QueryInfo ?? {}, true);
      case ACTION.method: {
        if (object === null) return NULL_OBJECT;
        const value = this.call(object, action.Name ?? '', this.args(action.ArgumentInfo));
        return isHostObject(value) ? this.identity(value) : value;
      }
      case ACTION.setProperty:
        if (object === null) return NULL_OBJECT;
        this.set(object, action.Name ?? '', this.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        if (object === null) return NULL_OBJECT;
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, this.value(value));
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        return this.host.unknown(`action type ${String(action.ActionType)}`);
    }
  }

  /** Each object path is resolved once per request: resolving may add a sheet. */
  private resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths?.[String(id)];
    if (path === undefined) throw new ApiError('InvalidObjectPath', `The request has no object path ${String(id)}.`);
    const object = this.resolvePath(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolvePath(path: ObjectPath): Resolved {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.root:
        return workbook();
      case PATH.service:
        return { type: SERVICES[name] ?? this.host.unknown(name) };
      case PATH.referenceId:
        return this.host.references.get(name);
      case PATH.nullObject:
        return null;
      default:
        return this.resolveFromParent(path, name);
    }
  }

  private resolveFromParent(path: ObjectPath, name: string): Resolved {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const type = typeOf(parent);
    switch (path.ObjectPathType) {
      case PATH.method: {
        const result = this.call(parent, name, this.args(path.ArgumentInfo));
        return isHostObject(result) ? result : null;
      }
      case PATH.property: {
        const navigation = type.nav.get(name.toLowerCase());
        return navigation === undefined ? this.host.unknown(`${parent.type}.${name}`) : navigation.run(parent, this.host);
      }
      case PATH.indexer:
        return type.index === undefined
          ? this.host.unknown(`${parent.type}.getItem`)
          : type.index(parent, this.args(path.ArgumentInfo), this.host);
      default:
        return this.host.unknown(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return this.argList(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private argList(values: readonly unknown[], references: readonly unknown[] | undefined): unknown[] {
    return values.map((value, index) => {
      const reference = references?.[index];
      if (Array.isArray(reference) && Array.isArray(value)) return this.argList(value as unknown[], reference as unknown[]);
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : this.value(value);
    });
  }

  /** Ranges inside plain objects are written `{_ObjectPathId}`. */
  private value(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const path = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof path === 'number') return this.resolve(path);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.value(inner)]));
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      this.host.references.keep(object);
      return null;
    }
    const method = typeOf(object).call.get(name.toLowerCase());
    return method === undefined ? this.host.unknown(`${object.type}.${camel(name)}`) : method.run(object, args, this.host);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const setter = typeOf(object).set.get(name.toLowerCase());
    if (setter === undefined) this.host.unknown(`${object.type}.${camel(name)}`);
    setter.run(object, value, this.host);
  }

  private identity(object: HostObject): Record<string, unknown> {
    return identityOf(object, typeOf(object), this.host);
  }

  private query(object: HostObject, info: QueryInfo, asJson: boolean): unknown {
    this.host.calculate();
    return query(object, info, this.host, asJson);
  }
}
