import { UnreadableFile } from '../files/read.ts';

/** Something is wrong with how a command was called; the message is one line. */
export class UsageError extends Error {}

/**
 * Runs a command and ends with its exit code: 2, and one line, where it was called amiss. `--help` only says
 * how to call it.
 *
 * @param usage how to call it.
 * @returns rejects with whatever else went wrong.
 */
export async function endWithUsage(usage: string, command: () => number | Promise<number>): Promise<void> {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // `… | head` closes the pipe early; that is the reader's choice, not an error.
    if (code === 'EPIPE') process.exit(0);
    console.error(`Standard output cannot be written (${code}). Send it elsewhere.`);
    process.exit(2);
  });
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(`Usage: ${usage}`);
    return;
  }
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(
      error instanceof UnreadableFile ? error.message : `${firstSentence(error.message)} Usage: ${usage}`,
    );
    process.exitCode = 2;
  }
}

// What `parseArgs` says next, of positional arguments that begin with a hyphen, helps nobody here.
function firstSentence(message: string): string {
  return message.replace(/\. To specify a positional argument .*$/, '').replace(/\.?$/, '.');
}

/** Ends a command whose failure is told by its message alone: what to install, or what cannot be opened. */
export function endWithMessage(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof UnreadableFile) return true;
  // What `parseArgs` throws at an option that is unknown or lacks its value.
  return error instanceof TypeError && /^ERR_PARSE_ARGS/.test((error as NodeJS.ErrnoException).code ?? '');
}
