/** An error answer of the Bot API. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';

  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters: Readonly<Record<string, number>> = {},
  ) {
    super(description);
  }
}

export function badRequest(what: string, parameters?: Readonly<Record<string, number>>): ApiRefusal {
  return new ApiRefusal(400, `Bad Request: ${what}`, parameters);
}

export function forbidden(what: string): ApiRefusal {
  return new ApiRefusal(403, `Forbidden: ${what}`);
}

export function conflict(what: string): ApiRefusal {
  return new ApiRefusal(409, `Conflict: ${what}`);
}

/** Flood control; `seconds` is what the answer gives as retry_after. */
export function tooManyRequests(seconds: number): ApiRefusal {
  return new ApiRefusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}
