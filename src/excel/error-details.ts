export interface ErrorDetails {
  readonly code: string;
  readonly message: string;
  /** The call that failed, where the host names it. */
  readonly location: string;
}

/** Code, message and place of an OfficeExtension.Error; of any other error its name and message. */
export function errorDetails(error: unknown): ErrorDetails {
  if (!(error instanceof Error)) return { code: typeof error, message: String(error), location: '' };
  const code = property(error, 'code');
  const location = property(property(error, 'debugInfo'), 'errorLocation');
  return {
    code: typeof code === 'string' ? code : error.name,
    message: error.message,
    location: typeof location === 'string' ? location : '',
  };
}

function property(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null && name in owner ? (owner as Readonly<Record<string, unknown>>)[name] : undefined;
}
