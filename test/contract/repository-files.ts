import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './manifest-document';

const TEXT = /\.(?:ts|tsx|mjs|cjs|js|json|md|html|css|xml|svg|csv|yml|yaml)$|(?:^|\/)(?:LICENSE|run|\.\w+)$/;

/** Files of the project that git knows or would take, as paths with forward slashes. */
export function projectFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return list.split('\n').filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
}

export function textFiles(): string[] {
  return projectFiles().filter((file) => TEXT.test(file));
}

export function readText(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** `file:line: text` of every line that matches. */
export function linesMatching(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    readText(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${String(index + 1)}: ${line.trim()}`] : [])),
  );
}
