/** The site `npm run build` has written, as the tests read it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './manifest-document';

const DIST = path.join(ROOT, 'dist');

export interface BuildInfo {
  readonly baseUrl: string;
  readonly officeJs: string;
  readonly version: string;
}

/** Paths of all files of the site, with forward slashes. */
export function siteFiles(): string[] {
  if (!existsSync(path.join(DIST, 'build-info.json'))) throw new Error('dist/ has no finished build: run "npm run build" first.');
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(DIST, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

export function readSite(file: string): string {
  return readFileSync(path.join(DIST, file), 'utf8');
}

export function readSiteJson(file: string): unknown {
  return JSON.parse(readSite(file));
}

export function buildInfo(): BuildInfo {
  return readSiteJson('build-info.json') as BuildInfo;
}
