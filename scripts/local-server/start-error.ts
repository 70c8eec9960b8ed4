/** A reason not to start. The message is a sentence for the user that says what to do. */
export class StartError extends Error {}
