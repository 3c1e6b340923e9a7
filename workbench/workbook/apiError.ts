/** A refusal as Excel words it: the code is what add-ins compare, the message what people read. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export const invalidArgument = (location: string, detail = ''): ApiError =>
  new ApiError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format.${detail === '' ? '' : ` ${detail}`}`,
    location,
  );

export const itemNotFound = (location: string): ApiError => new ApiError('ItemNotFound', "The requested resource doesn't exist.", location);

export const itemAlreadyExists = (location: string): ApiError =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location);

export const accessDenied = (location: string, what: string): ApiError =>
  new ApiError('AccessDenied', `You cannot perform the requested operation: ${what}`, location);
