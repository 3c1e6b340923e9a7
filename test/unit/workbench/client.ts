import type { ResponseBody } from '../../../workbench/richapi/protocol';
import type { WorkbenchExcel } from '../../../workbench/workbook';

/** What one loaded action answered. */
export interface Loaded {
  value: unknown;
}

export class RequestFailed extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly actionIndex: number | undefined,
  ) {
    super(message);
  }
}

/** Builds request bodies the way Office.js does: an id per object path, an instantiate action before the first use. */
export class Client {
  private nextId = 1;
  private actions: Record<string, unknown>[] = [];
  private paths: Record<string, Record<string, unknown>> = {};
  private loads = new Map<number, Loaded>();
  private readonly instantiations = new Map<number, number>();
  readonly workbook = this.path({ ObjectPathType: 1, Name: '' });

  constructor(
    private readonly excel: WorkbenchExcel,
    private readonly flags = 0,
  ) {}

  path(path: Record<string, unknown>): Ref {
    const id = this.nextId++;
    this.paths[id] = { Id: id, ...path };
    const action = this.nextId;
    this.action({ ActionType: 1, ObjectPathId: id });
    this.instantiations.set(action, id);
    return new Ref(this, id);
  }

  /** Office.js finds an object again by its reference or its id: what created it must not run twice. */
  private fix(actionId: number, value: unknown): void {
    const pathId = this.instantiations.get(actionId);
    const path = pathId === undefined ? undefined : this.paths[pathId];
    if (path === undefined || (path['ObjectPathType'] !== 3 && path['ObjectPathType'] !== 5)) return;
    const { _ReferenceId: reference, Id: id, _Id: otherId } = (value ?? {}) as Record<string, unknown>;
    const key = id ?? otherId;
    if (value === null) Object.assign(path, { ObjectPathType: 7, ArgumentInfo: {} });
    else if (reference !== undefined) Object.assign(path, { ObjectPathType: 6, Name: reference });
    else if (key !== undefined) Object.assign(path, { ObjectPathType: 5, Name: '', ArgumentInfo: { Arguments: [key] } });
  }

  service(name: string): Ref {
    return this.path({ ObjectPathType: 2, Name: name });
  }

  action(action: Record<string, unknown>): Loaded {
    const id = this.nextId++;
    const loaded: Loaded = { value: undefined };
    this.actions.push({ Id: id, Name: '', ...action });
    this.loads.set(id, loaded);
    return loaded;
  }

  async sync(): Promise<void> {
    const body = JSON.stringify({ AutoKeepReference: true, Actions: this.actions, ObjectPaths: this.paths });
    const response = JSON.parse(await this.excel.executeRequest(body, this.flags)) as ResponseBody;
    this.actions = [];
    const results = 'Error' in response ? response.ProcessedResults.Results : response.Results;
    for (const { ActionId, Value } of results) {
      const loaded = this.loads.get(ActionId);
      if (loaded !== undefined) loaded.value = Value;
      this.fix(ActionId, Value);
    }
    this.instantiations.clear();
    if ('Error' in response) throw new RequestFailed(response.Error.Code, response.Error.Message, response.Error.ActionIndex);
  }
}

const references = (args: readonly unknown[]): Record<string, unknown> => ({
  ArgumentInfo: {
    Arguments: args.map((arg) => (arg instanceof Ref ? arg.id : arg)),
    ReferencedObjectPathIds: args.map((arg) => (arg instanceof Ref ? arg.id : 0)),
  },
});

export class Ref {
  constructor(
    private readonly client: Client,
    readonly id: number,
  ) {}

  /** A navigation property, or several joined by dots. */
  nav(names: string): Ref {
    return names.split('.').reduce<Ref>((ref, Name) => this.client.path({ ObjectPathType: 4, Name, ParentObjectPathId: ref.id }), this);
  }

  /** A method that answers an object. */
  get(Name: string, ...args: unknown[]): Ref {
    return this.client.path({ ObjectPathType: 3, Name, ParentObjectPathId: this.id, ...references(args) });
  }

  item(...args: unknown[]): Ref {
    return this.client.path({ ObjectPathType: 5, Name: '', ParentObjectPathId: this.id, ...references(args) });
  }

  set(values: Record<string, unknown>): this {
    for (const [Name, value] of Object.entries(values))
      this.client.action({ ActionType: 4, Name, ObjectPathId: this.id, ...references([value]) });
    return this;
  }

  call(Name: string, ...args: unknown[]): Loaded {
    return this.client.action({ ActionType: 3, Name, ObjectPathId: this.id, ...references(args) });
  }

  load(...Select: string[]): Loaded {
    return this.client.action({ ActionType: 2, ObjectPathId: this.id, QueryInfo: { Select } });
  }
}

/** One property of a loaded object. */
export const field = (loaded: Loaded, name: string): unknown => (loaded.value as Record<string, unknown> | null)?.[name];
export const items = (loaded: Loaded): Record<string, unknown>[] => (loaded.value as { _Items: Record<string, unknown>[] })._Items;
