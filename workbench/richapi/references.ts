import { ApiError } from '../workbook/apiError';
import type { HostObject } from './objects';

/** Objects the add-in keeps between requests. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    const id = `ref${String(this.next++)}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.', id);
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }
}
