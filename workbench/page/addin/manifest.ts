import type { WorkbenchLocale } from '../../contract';

/** What the workbench needs of an add-in's manifest, in one language. */
export interface AddinManifest {
  readonly displayName: string;
  /** Page of the shared runtime: pane, functions and commands. */
  readonly runtimeUrl: string;
  readonly functionsUrl: string;
  readonly namespace: string;
  readonly paneTitle: string;
  readonly getStarted: { readonly title: string; readonly description: string } | null;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly iconUrl: string;
  readonly action:
    { readonly kind: 'showTaskpane'; readonly title: string } | { readonly kind: 'executeFunction'; readonly functionName: string };
}

const ICON_SIZE = '32';

/** Reads a manifest as Excel does: default values, replaced by the overrides for the display language. */
export function readManifest(manifest: Document, locale: WorkbenchLocale): AddinManifest {
  const reader = new ManifestReader(manifest, locale);
  const overrides = reader.only(manifest.documentElement, 'VersionOverrides');
  const functions = reader.extensionPoint('CustomFunctions');
  const tabs = reader.all(reader.extensionPoint('PrimaryCommandSurface'), 'CustomTab').map((tab) => readTab(reader, tab));
  const buttons = tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons));
  const displayName = reader.override(reader.only(manifest.documentElement, 'DisplayName'));
  const paneTitles = buttons.flatMap(({ action }) => (action.kind === 'showTaskpane' ? [action.title] : []));
  const getStarted = reader.all(overrides, 'GetStarted')[0];
  return {
    displayName,
    runtimeUrl: reader.resource(reader.only(overrides, 'Runtime')),
    functionsUrl: reader.resource(reader.only(reader.only(functions, 'Metadata'), 'SourceLocation')),
    namespace: reader.resource(reader.only(functions, 'Namespace')),
    paneTitle: paneTitles[0] ?? displayName,
    getStarted: getStarted ? readTip(reader, getStarted) : null,
    tabs,
  };
}

function readTab(reader: ManifestReader, tab: Element): RibbonTab {
  return {
    id: attribute(tab, 'id'),
    label: reader.resource(reader.child(tab, 'Label')),
    groups: reader.all(tab, 'Group').map((group) => ({
      id: attribute(group, 'id'),
      label: reader.resource(reader.child(group, 'Label')),
      buttons: reader.all(group, 'Control').map((control) => readButton(reader, control)),
    })),
  };
}

function readButton(reader: ManifestReader, control: Element): RibbonButton {
  const action = reader.only(control, 'Action');
  const images = reader.all(reader.child(control, 'Icon'), 'Image');
  const image = images.find((candidate) => candidate.getAttribute('size') === ICON_SIZE) ?? images[0];
  const label = reader.resource(reader.child(control, 'Label'));
  return {
    id: attribute(control, 'id'),
    label,
    tip: readTip(reader, reader.only(control, 'Supertip')),
    iconUrl: image ? reader.resource(image) : '',
    action: readAction(reader, action, label),
  };
}

function readAction(reader: ManifestReader, action: Element, label: string): RibbonButton['action'] {
  const type = reader.type(action);
  if (type === 'ExecuteFunction') return { kind: 'executeFunction', functionName: reader.only(action, 'FunctionName').textContent.trim() };
  if (type !== 'ShowTaskpane')
    throw new Error(`The manifest's button "${label}" has the action ${type}, which the workbench does not know.`);
  const title = reader.all(action, 'Title')[0];
  return { kind: 'showTaskpane', title: title ? reader.resource(title) : label };
}

function readTip(reader: ManifestReader, tip: Element): { title: string; description: string } {
  return { title: reader.resource(reader.child(tip, 'Title')), description: reader.resource(reader.child(tip, 'Description')) };
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest's <${element.localName}> has no ${name}.`);
  return value;
}

/** Looks elements up by their local name; a missing one is an error that names it. */
class ManifestReader {
  readonly #manifest: Document;
  readonly #locale: string;
  readonly #resources: ReadonlyMap<string, Element>;

  constructor(manifest: Document, locale: string) {
    this.#manifest = manifest;
    this.#locale = locale;
    const resources = this.only(manifest.documentElement, 'Resources');
    this.#resources = new Map(
      ['Image', 'Url', 'String'].flatMap((name) => this.all(resources, name)).map((found) => [attribute(found, 'id'), found]),
    );
  }

  all(parent: Element, name: string): Element[] {
    return [...parent.getElementsByTagNameNS('*', name)];
  }

  only(parent: Element, name: string): Element {
    const found = this.all(parent, name)[0];
    if (!found) throw new Error(`The manifest's <${parent.localName}> has no <${name}>.`);
    return found;
  }

  child(parent: Element, name: string): Element {
    const found = [...parent.children].find((element) => element.localName === name);
    if (!found) throw new Error(`The manifest's <${parent.localName}> has no <${name}> of its own.`);
    return found;
  }

  type(element: Element): string | null {
    return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
  }

  extensionPoint(type: string): Element {
    const found = this.all(this.#manifest.documentElement, 'ExtensionPoint').find((point) => this.type(point) === type);
    if (!found) throw new Error(`The manifest has no extension point ${type}.`);
    return found;
  }

  /** Text of the resource an element names by its resid. */
  resource(element: Element): string {
    const id = attribute(element, 'resid');
    const found = this.#resources.get(id);
    if (!found) throw new Error(`The manifest names the resource "${id}" and does not define it.`);
    return this.override(found);
  }

  override(element: Element): string {
    const override = this.all(element, 'Override').find((candidate) => candidate.getAttribute('Locale') === this.#locale);
    return override ? attribute(override, 'Value') : attribute(element, 'DefaultValue');
  }
}
