/** Builds the add-in as a static site in `dist/`. Settings come from the environment, see scripts/lib/build-settings.mjs. */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

const root = __dirname;

module.exports = async (_env, argv) => {
  const { buildSettings, replaceBaseUrl, replaceOfficeJs, PLACEHOLDER_BASE_URL } = await import('./scripts/lib/build-settings.mjs');
  const { dropReferenceText } = await import('./scripts/lib/drop-reference-text.mjs');
  const { MetadataPlugin } = await import('./scripts/lib/metadata-plugin.mjs');
  const { NoticesPlugin } = await import('./scripts/lib/notices-plugin.mjs');
  const settings = buildSettings(process.env);
  const mode = argv.mode ?? 'production';
  if (settings.baseUrlIsPlaceholder) {
    console.log(`ADDIN_BASE_URL is not set: manifest.xml points to ${settings.baseUrl}, which is a placeholder (docs/install.md).`);
  }

  return {
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
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true, // Types are checked by `npm run typecheck`.
            compilerOptions: { noEmit: false },
            getCustomTransformers: () => ({ before: [dropReferenceText()] }),
          },
        },
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
            info: { minimized: true }, // stays readable: only the address of Office.js differs from the source
          },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => replaceBaseUrl(content.toString(), PLACEHOLDER_BASE_URL, settings.baseUrl),
          },
        ],
      }),
      new MetadataPlugin(settings),
      new NoticesPlugin({ root }),
    ],
    stats: 'errors-warnings',
  };
};
