/** One stored setting as Office.js writes it: its name and its value as JSON text. */
export type SettingPair = readonly [name: string, value: string];

/** The settings an add-in keeps in the document (`Office.context.document.settings`), for the life of the page. */
export class DocumentSettings {
  #pairs: readonly SettingPair[] = [];

  get pairs(): readonly SettingPair[] {
    return this.#pairs;
  }

  /** Takes over what a save request carries; anything that is no list of pairs is refused. */
  save(properties: unknown): boolean {
    if (!Array.isArray(properties) || !properties.every(isPair)) return false;
    this.#pairs = properties;
    return true;
  }
}

function isPair(value: unknown): value is SettingPair {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}
