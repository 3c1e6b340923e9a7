import type { Parts } from './zip';

/** Says of the cells marked `cm="1"` that their formulas spill by themselves, as Excel does of every dynamic array. */
const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const TYPES = '[Content_Types].xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

export function addSpillMetadata(parts: Parts): void {
  parts.set('xl/metadata.xml', new TextEncoder().encode(METADATA));
  insert(
    parts,
    TYPES,
    '</Types>',
    '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
  );
  insert(
    parts,
    RELATIONS,
    '</Relationships>',
    '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>',
  );
}

function insert(parts: Parts, path: string, before: string, xml: string): void {
  const text = new TextDecoder().decode(parts.get(path));
  if (!text.includes(before)) throw new Error(`The library wrote no ${path} to add to.`);
  parts.set(path, new TextEncoder().encode(text.replace(before, xml + before)));
}
