/** The manifest as the tests ask about it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

export const ROOT = path.resolve(__dirname, '../..');

const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/** A string or address of the manifest that may differ by language. */
export interface Localised {
  readonly name: string;
  readonly value: string;
  readonly overrides: ReadonlyMap<string, string>;
}

export interface ManifestDocument {
  readonly text: string;
  /** Every element with this local name. */
  elements(name: string): Element[];
  /** The text of the one element with this local name. */
  textOf(name: string): string;
  /** Everything with a default value: DisplayName, addresses, resources. */
  localised(): Localised[];
  /** Value of a resource by its id, in the manifest's default language. */
  resource(id: string): string;
  /** The resid of the one matching element, following a `SourceLocation` inside it. */
  residOf(element: Element): string;
}

export function readManifest(text = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8')): ManifestDocument {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const elements = (name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];

  const textOf = (name: string): string => {
    const [element, second] = elements(name);
    if (element === undefined || second !== undefined) throw new Error(`The manifest should have exactly one ${name}.`);
    return element.textContent ?? '';
  };

  const localised = (): Localised[] =>
    elements('*')
      .filter((element) => element.hasAttribute('DefaultValue'))
      .map((element) => ({
        name: element.getAttribute('id') ?? element.localName ?? '',
        value: element.getAttribute('DefaultValue') ?? '',
        overrides: new Map(
          childrenOf(element, 'Override').map((override) => [override.getAttribute('Locale') ?? '', override.getAttribute('Value') ?? '']),
        ),
      }));

  const resource = (id: string): string => {
    const found = localised().find(({ name }) => name === id);
    if (found === undefined) throw new Error(`The manifest has no resource "${id}".`);
    return found.value;
  };

  const residOf = (element: Element): string =>
    element.getAttribute('resid') ?? childrenOf(element, 'SourceLocation')[0]?.getAttribute('resid') ?? '';

  return { text, elements, textOf, localised, resource, residOf };
}

export function childrenOf(element: Element, name: string): Element[] {
  return [...element.childNodes].filter((node): node is Element => 'localName' in node && node.localName === name);
}

/** Whether an element belongs to the part read by hosts with ribbon commands. */
export function isInVersionOverrides(element: Element): boolean {
  return element.namespaceURI === OVERRIDES;
}
