import type { NativeRecord } from './native-form';

/** The native form of every function, or the reason why it has none. A test names a function that is missing here. */
export const nativeRegistry: readonly NativeRecord[] = [];
