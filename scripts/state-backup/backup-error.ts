/** A reason why a backup cannot be written or read. The message is a sentence for the user that names the file and the rule. */
export class BackupError extends Error {}
