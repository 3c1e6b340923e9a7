type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** An HTML element with attributes, listeners (names starting with "on") and children; false leaves an attribute out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') created.addEventListener(name.slice(2), value);
    else if (typeof value === 'string') created.setAttribute(name, value);
    else created.toggleAttribute(name, value);
  }
  created.append(...children);
  return created;
}
