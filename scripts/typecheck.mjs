/** `npm run typecheck`: everything, then the product, then its pure folders without DOM and Office types, then the workbench. All are run before it fails. */
import { runPackage } from './lib/run.mjs';

const PROJECTS = ['tsconfig.json', 'tsconfig.product.json', 'tsconfig.pure.json', 'workbench/tsconfig.json'];

const failed = PROJECTS.filter((project) => runPackage('typescript/bin/tsc', ['--noEmit', '--project', project]) !== 0);
if (failed.length > 0) {
  console.error(`Type errors in: ${failed.join(', ')}`);
  process.exit(1);
}
