// The header `Warning` of a request that was accepted although a part of it was not used, with the code 299 and the agent `-`, as the
// API server of Kubernetes warns of unknown fields. RFC 9111 took the header out of HTTP's caching; this use of it is not affected.

/** One value for each warning. A quoted string holds only ASCII here, so every other character is a question mark. */
export const warningHeader = (warnings: readonly string[]): string =>
  warnings
    .map((warning) => warning.replaceAll(/[^\x20-\x7e]/gu, "?").replaceAll(/["\\]/g, "\\$&"))
    .map((text) => `299 - "${text}"`)
    .join(", ");
