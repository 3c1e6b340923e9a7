import type { TableSnapshot } from '../snapshot';

/** A table without filter buttons, where it has none: the library gives them to every table. */
export function repairedTable(xml: string, tables: readonly TableSnapshot[]): string {
  const name = /<table\b[^>]*\bdisplayName="([^"]*)"/u.exec(xml)?.[1];
  const table = tables.find((candidate) => candidate.name === name);
  return table?.filterButton === false ? xml.replace(/<autoFilter\b[^>]*(?:\/>|>[\s\S]*?<\/autoFilter>)/u, '') : xml;
}
