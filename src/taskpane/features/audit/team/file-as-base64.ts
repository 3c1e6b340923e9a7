/** Bytes turned into text at a time: a whole workbook at once would overflow the call. */
const CHUNK = 0x8000;

/** A file's content in Base64, as Excel takes it. */
export async function fileAsBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
}
