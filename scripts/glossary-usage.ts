import { UnreadableFile } from '../files/read.ts';

/** Something is wrong with how a command was called; the message is one line. */
export class UsageError extends Error {}

/**
 * Runs a command and ends with its exit code: 2, and one line, where it was called amiss.
 *
 * @param usage how to call it.
 */
export function endWithUsage(usage: string, command: () => number): void {
  // `… | head` closes the pipe early; that is the reader's choice, not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = command();
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(
      error instanceof UnreadableFile
        ? error.message
        : `${error.message.replace(/\.?$/, '.')} Usage: ${usage}`,
    );
    process.exitCode = 2;
  }
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof UnreadableFile) return true;
  // What `parseArgs` throws at an option that is unknown or lacks its value.
  return error instanceof TypeError && /^ERR_PARSE_ARGS/.test((error as NodeJS.ErrnoException).code ?? '');
}
