const SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG, from the header that every PNG begins with. */
export function pngSize(png: Buffer): { width: number; height: number } {
  if (png.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('This is not a PNG.');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
