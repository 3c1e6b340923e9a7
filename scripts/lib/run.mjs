/** Running other programs from our scripts, with their output shown. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program in the project's folder and returns its exit code.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] - Added to the environment.
 */
export function run(program, args, env = {}) {
  // npm is a .cmd file on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && program === 'npm';
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env }, shell });
  if (error) throw new Error(`"${program}" could not be started: ${error.message}`);
  return status ?? 1;
}

/**
 * Runs the command of an installed package by its script, which works alike on every system.
 *
 * @param {string} script - Path inside node_modules, e.g. `webpack/bin/webpack.js`.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
export function runPackage(script, args, env) {
  return run(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], env);
}

/**
 * Ends the process with the sentence when a step failed.
 *
 * @param {number} code
 * @param {string} sentence
 */
export function orExit(code, sentence) {
  if (code === 0) return;
  console.error(sentence);
  process.exit(code);
}
