/**
 * Draws the icons of manifest.xml: every SVG in assets/ as PNG in every size Excel asks for. Run it after changing a drawing;
 * the PNGs are committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const ICONS = ['icon', 'pane', 'scoring', 'fees', 'native', 'freeze', 'live', 'repair', 'check'];
/** Up to this size an icon is drawn from its `-small.svg`, if there is one, which leaves out what would blur. */
const SMALL = 24;

const assets = new URL('../assets/', import.meta.url);

for (const icon of ICONS) {
  for (const size of SIZES) {
    const small = new URL(`${icon}-small.svg`, assets);
    const svg = readFileSync(size <= SMALL && existsSync(small) ? small : new URL(`${icon}.svg`, assets));
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(new URL(`${icon}-${size}.png`, assets), png);
  }
}
console.log(`Drew ${ICONS.length * SIZES.length} icons in assets/.`);
