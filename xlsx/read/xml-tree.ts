import { DOMParser, type Element } from '@xmldom/xmldom';

export type { Element };

/** The root of an XML text. Elements are found by their local names: programs differ in the prefixes they write. */
export function parseXml(text: string): Element {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('A part of the file holds no XML.');
  return root;
}

/** Elements of this name anywhere below. */
export const all = (parent: Element, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];

/** Elements directly below, of this name or any. */
export function children(parent: Element | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType === ELEMENT && (name === undefined || (node as Element).localName === name)) found.push(node as Element);
  }
  return found;
}

/** The element at the end of a path of names, or null. */
export function at(parent: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((element, name) => children(element, name)[0] ?? null, parent);
}

export const attribute = (element: Element | null, name: string): string | undefined => element?.getAttribute(name) ?? undefined;

export function numeric(element: Element | null, name: string): number | undefined {
  const text = attribute(element, name);
  return text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** A truth value, as the schema has it: `1`, `true`. */
export function flag(element: Element | null, name: string, fallback = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? fallback : text === '1' || text === 'true';
}

export const textOf = (element: Element | null): string => element?.textContent ?? '';

const ELEMENT = 1;
