/** Who may import whom (docs/architecture.md). Everything here fails the build. */

/**
 * A folder of src may import itself, the folders named, and nothing else of the project.
 *
 * @param {string} folder
 * @param {readonly string[]} allowed - Regular expressions of paths.
 * @param {string} why
 */
const only = (folder, allowed, why) => ({
  name: `${folder.replace(/\W+/g, '-')}-imports`,
  comment: why,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: '^(src|workbench|xlsx|test|scripts)/', pathNot: [`^${folder}/`, ...allowed] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', comment: 'A cycle has no beginning to read from.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    only('src/core', [], 'The rules know nothing but themselves.'),
    only('src/standards', ['^src/core/'], 'Standards are data in the terms of the core.'),
    only('src/rate-cards', ['^src/core/'], 'Rate cards are data in the terms of the core.'),
    only('src/i18n', ['^src/core/'], 'Sentences are made from the refusals of the core.'),
    only(
      'src/sheets',
      ['^src/core/', '^src/standards/', '^src/rate-cards/', '^src/i18n/', '^src/functions/native/'],
      'A sheet plan is pure data; functions lend the building blocks of their native forms.',
    ),
    only(
      'src/functions',
      ['^src/core/', '^src/standards/', '^src/rate-cards/', '^src/i18n/'],
      'Functions stand between a cell and the core.',
    ),
    only('src/excel', ['^src/sheets/', '^src/core/', '^src/i18n/'], 'Excel draws sheet plans and reads workbooks; it decides nothing.'),
    {
      name: 'excel-takes-types-only',
      comment: 'src/excel is given a plan; it must not build one.',
      severity: 'error',
      from: { path: '^src/excel/' },
      to: { path: '^src/sheets/', dependencyTypesNot: ['type-only'] },
    },
    only('src/taskpane', ['^src/'], 'The pane is built on all of src and on nothing beside it.'),
    {
      name: 'nothing-imports-taskpane',
      severity: 'error',
      from: { path: '^(src|workbench|xlsx)/', pathNot: '^src/taskpane/' },
      to: { path: '^src/taskpane/' },
    },
    only('workbench', ['^xlsx/'], 'The workbench is Excel: it must not know us.'),
    only('xlsx', [], 'The writer is fed plain data.'),
    {
      name: 'react-in-taskpane-only',
      comment: 'The functions start without React, and nothing pure draws.',
      severity: 'error',
      from: { path: '^(src|workbench|xlsx)/', pathNot: '^src/taskpane/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'lgpl-in-workbench-only',
      comment: 'o-spreadsheet is LGPL and belongs to the workbench, never to dist/.',
      severity: 'error',
      from: { path: '^(src|xlsx)/' },
      to: { path: 'node_modules/@odoo/' },
    },
    {
      name: 'no-dev-package-in-product',
      comment: 'What src imports at run time is a dependency.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-in-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Sees `import type` too: who may know whom holds for types as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
