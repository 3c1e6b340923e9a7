/** The parts of a file package by path, as they are read from and written to a zip archive. */
export type Parts = Map<string, Uint8Array<ArrayBuffer>>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const DEFLATED = 8;
/** Bit 11: names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the first day an archive knows. */
const DAY = 0x21;

/** Reads an archive by its directory at the end. */
export async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Parts> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error('The bytes are no zip archive.');
  const parts: Parts = new Map();
  let entry = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const nameLength = view.getUint16(entry + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + nameLength));
    const local = view.getUint32(entry + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + view.getUint32(entry + 20, true));
    parts.set(name, view.getUint16(entry + 10, true) === DEFLATED ? await through(data, new DecompressionStream('deflate-raw')) : data);
    entry += 46 + nameLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return parts;
}

/** Writes an archive, every part deflated. */
export async function zip(parts: Parts): Promise<Uint8Array<ArrayBuffer>> {
  const locals: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [path, data] of parts) {
    const name = new TextEncoder().encode(path);
    const packed = await through(data, new CompressionStream('deflate-raw'));
    const facts = [20, UTF8, DEFLATED, 0, DAY];
    const sizes = [crc32(data), packed.length, data.length];
    const local = record([[LOCAL], facts, sizes, [name.length, 0]], [4, 2, 4, 2]);
    locals.push(local, name, packed);
    directory.push(record([[CENTRAL], [20, ...facts], sizes, [name.length, 0, 0, 0, 0], [0, offset]], [4, 2, 4, 2, 4]), name);
    offset += local.length + name.length + packed.length;
  }
  const directorySize = lengthOf(directory);
  const end = record([[END], [0, 0, parts.size, parts.size], [directorySize, offset], [0]], [4, 2, 4, 2]);
  return joined([...locals, ...directory, end]);
}

/** Groups of little-endian numbers, each group of one width in bytes. */
function record(groups: readonly (readonly number[])[], widths: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = groups.flatMap((group, index) =>
    group.flatMap((value) => Array.from({ length: widths[index] ?? 0 }, (_, byte) => Math.floor(value / 256 ** byte) % 256)),
  );
  return new Uint8Array(bytes);
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

const lengthOf = (chunks: readonly Uint8Array[]): number => chunks.reduce((sum, { length }) => sum + length, 0);

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lengthOf(chunks));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ byte) & 255] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
