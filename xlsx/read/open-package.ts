import { unzip } from '../package/zip';
import { all, attribute, parseXml, type Element } from './xml-tree';

/** A file's parts by path, read when asked for. */
export interface Package {
  /** The root element of a part, or null where the file has no such part. */
  readonly xml: (path: string) => Element | null;
  /** Parts that a part refers to, by the id it knows them by; paths from the root of the package. */
  readonly related: (path: string) => ReadonlyMap<string, Relation>;
}

export interface Relation {
  readonly path: string;
  /** The last word of its type, e.g. `table`. */
  readonly kind: string;
}

export async function openPackage(bytes: Uint8Array<ArrayBuffer>): Promise<Package> {
  const parts = await unzip(bytes);
  const xml = (path: string): Element | null => {
    const data = parts.get(path);
    return data === undefined ? null : parseXml(new TextDecoder().decode(data));
  };
  const related = (path: string): ReadonlyMap<string, Relation> => {
    const [folder, name] = split(path);
    const relations = xml(`${folder}_rels/${name}.rels`);
    return new Map(
      relations === null
        ? []
        : all(relations, 'Relationship').map((relation): [string, Relation] => [
            attribute(relation, 'Id') ?? '',
            {
              path: resolved(folder, attribute(relation, 'Target') ?? ''),
              kind: (attribute(relation, 'Type') ?? '').replace(/^.*\//u, ''),
            },
          ]),
    );
  };
  return { xml, related };
}

function split(path: string): [folder: string, name: string] {
  const end = path.lastIndexOf('/') + 1;
  return [path.slice(0, end), path.slice(end)];
}

/** A target as it is written in a part of this folder. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
