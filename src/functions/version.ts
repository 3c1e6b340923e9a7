/** Version of the add-in, as VERSION() says it. A test compares it with package.json and manifest.xml. */
export const ADDIN_VERSION = '0.2.0';
