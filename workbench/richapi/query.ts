import type { Host } from './host';
import { camel, identityOf } from './identity';
import type { HostObject } from './objects';
import type { QueryInfo } from './protocol';
import { typeOf } from './types';

type Answer = Record<string, unknown>;

/** The loaded properties of an object; names come as the add-in wrote them and go back as Office.js expects them. */
export function query(object: HostObject, info: QueryInfo, host: Host, asJson: boolean): Answer {
  const type = typeOf(object);
  const answer = type.items === undefined ? properties(object, info, host, asJson) : collection(object, info, host, asJson);
  return asJson
    ? Object.fromEntries(Object.entries(answer).map(([name, value]) => [name.startsWith('_') ? name : camel(name), value]))
    : answer;
}

function properties(object: HostObject, info: QueryInfo, host: Host, asJson: boolean): Answer {
  const type = typeOf(object);
  const selected = [...(info.Select ?? []), ...(info.Expand ?? [])];
  const answer: Answer = identityOf(object, type, host);
  if (selected.length === 0 || selected.includes('*')) {
    for (const { name, run } of type.get.values()) answer[name] = run(object, host);
  }
  const nested = new Map<string, string[]>();
  for (const path of selected) {
    if (path === '*') continue;
    const [head = '', ...rest] = path.split(/[/.]/);
    const getter = type.get.get(head.toLowerCase());
    if (getter !== undefined && rest.length === 0) answer[getter.name] = getter.run(object, host);
    else if (type.nav.has(head.toLowerCase()))
      nested.set(head, [...(nested.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    else host.unknown(`${object.type}.${head}`);
  }
  for (const [head, select] of nested) {
    const navigation = type.nav.get(head.toLowerCase());
    const child = navigation?.run(object, host) ?? null;
    if (navigation !== undefined) answer[navigation.name] = child === null ? null : query(child, { Select: select }, host, asJson);
  }
  return answer;
}

function collection(object: HostObject, info: QueryInfo, host: Host, asJson: boolean): Answer {
  const type = typeOf(object);
  const answer: Answer = identityOf(object, type, host);
  const ofItems: string[] = [];
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    const getter = type.get.get(path.toLowerCase());
    if (getter !== undefined) answer[getter.name] = getter.run(object, host);
    else if (path !== 'items' && path !== '$all') ofItems.push(path.replace(/^items[/.]/, ''));
  }
  const skip = info.Skip ?? 0;
  const items = (type.items?.(object, host) ?? []).slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const answers = items.map((item, index) => ({ _Index: skip + index, ...query(item, { Select: ofItems }, host, asJson) }));
  return { ...answer, [asJson ? 'items' : '_Items']: answers };
}
