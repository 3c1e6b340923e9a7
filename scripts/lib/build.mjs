/** Builds the add-in (`dist/`) and the workbench (`build/workbench/`) when their sources are newer than what is there. */
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { buildSettings } from './build-settings.mjs';
import { orExit, ROOT, run } from './run.mjs';

const BUILDS = [
  {
    name: 'add-in',
    result: 'dist/build-info.json',
    sources: ['src', 'assets', 'scripts/lib', 'manifest.xml', 'webpack.config.js', 'package.json', 'package-lock.json'],
    script: 'build',
    isCurrent: hasCurrentSettings,
  },
  {
    name: 'workbench',
    result: 'build/workbench/index.html',
    sources: ['workbench', 'xlsx', 'package-lock.json'],
    script: 'build:workbench',
    isCurrent: () => true,
  },
];

export function buildWhatIsStale() {
  for (const { name, result, sources, script, isCurrent } of BUILDS) {
    const built = modified(path.join(ROOT, result));
    if (built > Math.max(...sources.map((source) => newest(path.join(ROOT, source)))) && isCurrent()) continue;
    console.log(`Building the ${name} …`);
    const started = new Date();
    orExit(run('npm', ['run', '--silent', script]), `The ${name} could not be built; the reason stands above.`);
    // webpack leaves a file alone whose content did not change; what was edited while it ran is built next time.
    utimesSync(path.join(ROOT, result), started, started);
  }
}

/** Whether dist/ was built with the settings now in the environment. */
function hasCurrentSettings() {
  const built = JSON.parse(readFileSync(path.join(ROOT, 'dist/build-info.json'), 'utf8'));
  const wanted = buildSettings(process.env);
  return /** @type {const} */ (['baseUrl', 'officeJs', 'pickLists', 'version']).every((setting) => built[setting] === wanted[setting]);
}

/**
 * Time of the last change of a file, or of the newest file in a folder; 0 when there is none.
 *
 * @param {string} place
 * @returns {number}
 */
function newest(place) {
  if (!existsSync(place) || !statSync(place).isDirectory()) return modified(place);
  // The folder itself counts: its time changes when a file is deleted.
  return Math.max(modified(place), ...readdirSync(place).map((entry) => newest(path.join(place, entry))));
}

/** @param {string} file */
function modified(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}
