import { unzip, zip } from '../../../xlsx/package/zip';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('archives', () => {
  test('give back what was put in, by name and in order', async () => {
    const parts = new Map([
      ['[Content_Types].xml', bytes('<Types/>')],
      ['xl/工作表.xml', bytes('评分表'.repeat(10_000))],
      ['empty', bytes('')],
    ]);
    const archive = await zip(parts);
    expect(archive.length).toBeLessThan(2_000);
    expect([...(await unzip(archive))].map(([name, data]) => [name, new TextDecoder().decode(data)])).toEqual(
      [...parts].map(([name, data]) => [name, new TextDecoder().decode(data)]),
    );
  });

  test('hold the check sum of each part', async () => {
    const archive = await zip(new Map([['a', bytes('123456789')]]));
    // CRC-32's published check value.
    expect(new DataView(archive.buffer).getUint32(14, true)).toBe(0xcbf43926);
  });

  test('say so when the bytes are none', async () => {
    await expect(unzip(bytes('this is a plain text'))).rejects.toThrow('no zip archive');
  });
});
