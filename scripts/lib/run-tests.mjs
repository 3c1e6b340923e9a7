/** Runs one of jest's projects and counts. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runPackage } from './run.mjs';

/**
 * @param {'unit' | 'e2e' | 'office'} project
 * @param {readonly string[]} args - Passed on to jest.
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {{ passed: number, failed: number, ok: boolean }} A suite that could not run counts as one failure.
 */
export function runTests(project, args, env = {}) {
  const report = path.join(ROOT, 'build', 'test', `${project}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  console.log(`\nTests: ${project}`);
  const jestArgs = ['--selectProjects', project, '--json', '--outputFile', report, '--passWithNoTests', ...args];
  // One browser at a time: two on a small machine time each other out.
  if (project === 'e2e') jestArgs.push('--runInBand');
  const code = runPackage('jest/bin/jest.js', jestArgs, { ...env, NODE_ENV: 'test' });
  return { ...count(report), ok: code === 0 };
}

/**
 * Without a report jest itself has died, which is one failure.
 *
 * @param {string} report
 */
function count(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}
