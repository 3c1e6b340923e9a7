/** The order in which a font's settings have to stand. */
const ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** A workbook's styles with the settings of each font in order: the library writes names before weights. */
export function repairedStyles(xml: string): string {
  return xml.replace(/<font>([\s\S]*?)<\/font>/gu, (_, settings: string) => {
    const found = [...settings.matchAll(/<(\w+)\b[^>]*?(?:\/>|>\s*<\/\1>)/gu)];
    const place = (name: string | undefined): number => ORDER.indexOf(name ?? '');
    return `<font>${found
      .sort((one, other) => place(one[1]) - place(other[1]))
      .map(([setting]) => setting)
      .join('')}</font>`;
  });
}
