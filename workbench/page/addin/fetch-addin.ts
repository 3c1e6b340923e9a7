import type { FunctionMetadata, WorkbenchLocale } from '../../contract';
import { offerEnumerations } from './enumerations';
import { readManifest, type AddinManifest } from './manifest';

const MANIFEST_URL = 'addin/manifest.xml';

export interface AddinDescription {
  readonly manifest: AddinManifest;
  readonly functions: readonly FunctionMetadata[];
}

/** The add-in's manifest and function metadata in one language, fetched as Excel would. */
export async function fetchAddin(locale: WorkbenchLocale): Promise<AddinDescription> {
  const text = await fetchText(MANIFEST_URL);
  const manifest = readManifest(new DOMParser().parseFromString(text, 'application/xml'), locale);
  const metadata: unknown = JSON.parse(await fetchText(manifest.functionsUrl));
  return { manifest, functions: functionsOf(metadata, manifest.functionsUrl) };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${(await response.text()).trim()}`);
  return response.text();
}

function functionsOf(metadata: unknown, url: string): readonly FunctionMetadata[] {
  const functions: unknown = typeof metadata === 'object' && metadata !== null && 'functions' in metadata ? metadata.functions : null;
  if (!Array.isArray(functions) || !functions.every(isFunctionMetadata)) throw new Error(`${url} has no list of functions.`);
  const withChoices = functions.map((entry) => offerEnumerations(entry, metadata));
  return takesErrors(metadata)
    ? withChoices.map((entry) => ({ ...entry, options: { ...entry.options, allowErrorForDataTypeAny: true } }))
    : withChoices;
}

/** In functions.json the permission to receive errors is given once for the whole file. */
function takesErrors(metadata: unknown): boolean {
  return (
    typeof metadata === 'object' &&
    metadata !== null &&
    'allowErrorForDataTypeAny' in metadata &&
    metadata.allowErrorForDataTypeAny === true
  );
}

/** Only what the stand-in could not do without; the add-in's own tests look at the rest. */
function isFunctionMetadata(value: unknown): value is FunctionMetadata {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'name' in value &&
    'parameters' in value &&
    Array.isArray(value.parameters)
  );
}
