/** Builds the workbench's page into build/workbench/. The add-in is not part of it: the page finds it in dist/, as Excel would. */
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const root = path.resolve(__dirname, '..');

/** @type {(env: unknown, argv: { mode?: 'production' | 'development' }) => import('webpack').Configuration} */
module.exports = (_env, argv) => ({
  name: 'workbench',
  mode: argv.mode ?? 'production',
  context: __dirname,
  entry: { workbench: './page/main.ts' },
  output: {
    path: path.join(root, 'build', 'workbench'),
    filename: '[name].js',
    clean: true,
    compareBeforeEmit: false, // `npm start` tells by their dates whether these files are older than their sources.
  },
  optimization: { minimize: false }, // Served from this machine only: a quick build is worth more than a small one.
  resolve: {
    extensions: ['.ts', '.mjs', '.js', '.json'],
    // The grid's "browser" file carries its own copy of everything; its module shares the framework with the page.
    mainFields: ['module', 'main'],
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        // Types are checked by `npm run typecheck`; here they are only removed.
        use: {
          loader: 'ts-loader',
          options: { transpileOnly: true, configFile: path.join(__dirname, 'tsconfig.json'), compilerOptions: { noEmit: false } },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /o_spreadsheet\.xml$/, type: 'asset/source' },
      { test: /\.wasm\.gz$/, type: 'asset/resource', generator: { filename: '[base]' } },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: './page/index.html', scriptLoading: 'defer', minify: false })],
  devtool: argv.mode === 'production' ? false : 'source-map',
  performance: false,
  stats: 'errors-warnings',
});
