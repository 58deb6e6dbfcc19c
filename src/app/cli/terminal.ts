/** What is known of the terminal: whether it is one, how wide, whether it takes colour. */

export interface Terminal {
  readonly color: boolean;
  readonly width: number;
}

export type ColorChoice = 'auto' | 'always' | 'never';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * NO_COLOR and FORCE_COLOR decide where they are set (no-color.org, force-color.org), GitHub's log shows colour
 * though it is no terminal, and else a terminal gets it. The choice on the command line wins over all.
 */
export function terminalOf(stream: Stream, env: NodeJS.ProcessEnv, choice: ColorChoice = 'auto'): Terminal {
  const byEnvironment = (): boolean => {
    if (env['NO_COLOR']) return false;
    if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
    return (stream.isTTY === true && env['TERM'] !== 'dumb') || env['GITHUB_ACTIONS'] === 'true';
  };
  const width = Math.min(Math.max(stream.columns ?? 100, 40), 120);
  return { color: choice === 'auto' ? byEnvironment() : choice === 'always', width };
}
