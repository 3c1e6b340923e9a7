import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..', 'build', 'office');

/** An empty folder below build/office/, where what was made stays to be looked at. */
export function outputFolder(...names: readonly string[]): string {
  const folder = join(ROOT, ...names);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
