/** Settings both projects share: TypeScript and ES modules through swc, type-checked elsewhere (`npm run typecheck`). */
const shared = {
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json', 'node'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
    '\\.mjs$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } }],
  },
  // Packages that publish .mjs only are transformed too.
  transformIgnorePatterns: ['/node_modules/.+(?<!\\.mjs)$'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/{unit,property,contract,golden,differential/native}/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/{e2e,differential/live}/**/*.test.ts'],
      // Sets the time limit, which jest takes in no other place for one project.
      setupFilesAfterEnv: ['<rootDir>/test/e2e/support/time-limit.ts'],
    },
    {
      ...shared,
      // Not part of `npm test`: it needs LibreOffice and a validator (`npm run test:office`).
      displayName: 'office',
      testMatch: ['<rootDir>/test/{office,differential/office}/**/*.test.ts'],
    },
  ],
};
