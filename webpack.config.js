/**
 * Two builds: the add-in as a static site in `dist/`, and the generator of its function metadata for Node, which writes
 * functions.json into that site. Settings come from the environment, see scripts/lib/build-settings.mjs.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

const root = __dirname;
const resolve = { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] };

/** Types are checked by `npm run typecheck`; here they are only removed. */
const typescript = (options = {}) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false }, ...options } },
});

module.exports = async (_env, argv) => {
  const { buildSettings, replaceBaseUrl, replaceOfficeJs, PLACEHOLDER_BASE_URL } = await import('./scripts/lib/build-settings.mjs');
  const { WriteMetadataPlugin } = await import('./scripts/lib/write-metadata-plugin.mjs');
  const { NoticesPlugin } = await import('./scripts/lib/notices-plugin.mjs');
  const { dropReferenceText } = await import('./scripts/lib/drop-reference-text.mjs');
  const settings = buildSettings(process.env);
  const mode = argv.mode ?? 'production';
  if (settings.baseUrlIsPlaceholder) {
    console.log(`ADDIN_BASE_URL is not set: manifest.xml points to ${settings.baseUrl}, which is a placeholder (docs/install.md).`);
  }

  let siteIsWritten = false;
  const addIn = {
    name: 'add-in',
    mode,
    context: root,
    // The pane is built on top of the functions entry: functions.js holds webpack's runtime, comes first in the page and registers
    // the functions before any module of the pane (React above all) is evaluated; both share one instance of every module.
    entry: {
      functions: './src/functions/functions.ts',
      taskpane: { import: './src/taskpane/taskpane.tsx', dependOn: 'functions' },
      'startup-guard': './src/taskpane/startup-guard.ts',
    },
    output: {
      path: path.join(root, 'dist'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve,
    module: {
      rules: [
        typescript({ instance: 'add-in', getCustomTransformers: () => ({ before: [dropReferenceText()] }) }),
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    optimization: {
      moduleIds: 'deterministic',
      chunkIds: 'deterministic',
      splitChunks: {
        cacheGroups: {
          defaultVendors: false,
          // The chunks named `first-…` are then all that is loaded until the first tab is usable, and can be weighed (.size-limit.json).
          first: { chunks: ({ name }) => name?.startsWith('first-') ?? false, minChunks: 2, name: 'first-shared', enforce: true },
        },
      },
    },
    devtool: mode === 'production' ? false : 'source-map',
    performance: false, // Budgets are checked by size-limit, gzipped.
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'src/taskpane/taskpane.html',
            to: 'taskpane.html',
            transform: (content) => replaceOfficeJs(content.toString(), settings.officeJs),
            info: { minimized: true }, // stays readable: only the two addresses differ from the source
          },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => replaceBaseUrl(content.toString(), PLACEHOLDER_BASE_URL, settings.baseUrl),
          },
        ],
      }),
      new NoticesPlugin({ root }),
      (compiler) => compiler.hooks.done.tap('webpack.config.js', (stats) => (siteIsWritten = !stats.hasErrors())),
    ],
    stats: 'errors-warnings',
  };

  const metadata = {
    name: 'metadata',
    dependencies: ['add-in'],
    mode: 'none',
    target: 'node20',
    context: root,
    entry: { metadata: './src/functions/metadata.ts' },
    output: { path: path.join(root, 'build', 'metadata'), filename: '[name].cjs', library: { type: 'commonjs2' }, clean: true },
    resolve,
    module: { rules: [typescript({ instance: 'metadata' })] },
    plugins: [new WriteMetadataPlugin({ dist: path.join(root, 'dist'), settings, siteIsWritten: () => siteIsWritten })],
    stats: 'errors-warnings',
  };

  return [addIn, metadata];
};
