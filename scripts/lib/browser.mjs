/** Finds a Chromium-family browser for the end-to-end tests, or installs one. */
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run, runPackage } from './run.mjs';

/** Names on the PATH, best first. Ubuntu's `chromium` is a stub for snap, so Chrome and Edge come before it. */
const NAMES = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser'];

const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Path of the browser: `CERT_BROWSER`, else one found on the machine, else one installed now. Throws one clear sentence when there is none.
 *
 * @returns {string}
 */
export function findOrInstallBrowser() {
  const named = process.env['CERT_BROWSER'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CERT_BROWSER is "${named}", and there is no such file.`);
    return named;
  }
  const browser = findBrowser() ?? installWithApt() ?? installWithPlaywright();
  if (browser === null) {
    throw new Error(
      'The end-to-end tests need Chrome, Edge or Chromium, and none could be found or installed: install one, or set CERT_BROWSER to its path.',
    );
  }
  return browser;
}

/** @returns {string | null} */
function findBrowser() {
  return candidates().find(isExecutable) ?? downloadedBrowser();
}

function candidates() {
  if (process.platform === 'darwin') return MAC_APPS;
  if (process.platform === 'win32') {
    const folders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    return folders.flatMap((folder) => (folder ? WINDOWS_APPS.map((app) => path.join(folder, app)) : []));
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // the question is whether it is there; no is an answer
  }
}

/** The browser playwright-core downloads, when it has done so. */
function downloadedBrowser() {
  const require = createRequire(import.meta.url);
  const file = require('playwright-core').chromium.executablePath();
  return file && existsSync(file) ? file : null;
}

/** As root on Debian and its like. The fonts show Chinese on the screenshots. */
function installWithApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing Chromium with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (run('apt-get', ['update', '-qq'], env) !== 0) return null;
  if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], env) !== 0) return null;
  return findBrowser();
}

function installWithPlaywright() {
  console.log('Downloading Chromium …');
  return runPackage('playwright-core/cli.js', ['install', 'chromium']) === 0 ? downloadedBrowser() : null;
}
