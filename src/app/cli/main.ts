/** The commands of `deliverability`, each loaded when it is used. */
import { Command, CommanderError, Option } from 'commander';
import { flags } from '../options/index.ts';
import type { SettingName } from '../options/settings.ts';
import { topicOf } from '../options/topics.ts';
import { tool } from '../version.ts';
import { endingWith, exitCodes, helpOf, stacked } from './help.ts';
import type { SmtpArguments } from './smtp.ts';

const badSettings = 2;

/** Runs one command line. Returns the exit code: that of the command, 0 for help, 2 for what cannot be understood. */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0;
  const ends = <A extends readonly unknown[]>(command: (...args: A) => Promise<number>) => {
    return async (...given: A): Promise<void> => {
      code = await command(...given);
    };
  };
  try {
    await program(ends).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : badSettings;
    throw error;
  }
}

type Ends = <A extends readonly unknown[]>(
  command: (...args: A) => Promise<number>,
) => (...args: A) => Promise<void>;

/** All commands; `ends` takes what each does when it is called. */
export function program(ends: Ends): Command {
  const root = new Command('deliverability')
    .description('Tells what will stop the mail of a domain from arriving, and how to mend it.')
    .version(tool.version, '-V, --version', 'Shows the version.')
    .helpOption('-h, --help', 'Shows this help.')
    .helpCommand('help [command]', 'Shows the help of a command.')
    .exitOverride()
    .showSuggestionAfterError();
  endingWith(root, exitCodes);
  checkCommand(root, ends);
  root
    .command('explain <check>')
    .description('Tells what a check looks at, why, and what it can say.')
    .action(ends(async (id: string) => (await import('./about.ts')).explain(id)));
  root
    .command('checks')
    .description('Lists all checks, one a line.')
    .action(ends(async () => (await import('./about.ts')).list()));
  spfCommand(root, ends);
  smtpCommand(root, ends);
  bouncesCommand(root, ends);
  root
    .command('init [domain...]')
    .description('Writes a configuration file and a workflow.')
    .action(ends(async (domains: string[]) => (await import('./init.ts')).init(domains)));
  root
    .command('demo')
    .description('Checks a healthy and a broken domain on this machine, without a network.')
    .option('--format <format>', `${helpOf('format')} (text, json, sarif, junit, markdown, annotations)`)
    .action(ends(async (flags: { format?: string }) => (await import('../demo/demo.ts')).demo(flags)));
  return root;
}

function spfCommand(root: Command, ends: Ends): void {
  const command = root
    .command('spf <ip> <mail-from>')
    .description('Evaluates SPF as a receiver would, and draws the record.')
    .option('--helo <name>', 'The name given in HELO or EHLO.')
    .option('--dns-servers <list>', helpOf('dns-servers'))
    .option('--timeout <seconds>', helpOf('timeout'))
    .action(
      ends(async (ip: string, mailFrom: string, flags: SpfFlags) =>
        (await import('./spf.ts')).spf({ ip, mailFrom, ...flags }),
      ),
    );
  endingWith(command, 'Exit codes: 0 pass, 1 any other result, 2 bad settings, 3 temperror.');
}

/** The server is the argument of `smtp`, and no setting. */
const ofServer = (name: SettingName): string => helpOf(name).replace('smtp-host', 'the server');

function smtpCommand(root: Command, ends: Ends): void {
  const command = root
    .command('smtp <server>')
    .description('Speaks to a mail server (host or host:port), shows the conversation, and judges it.')
    .option('--security <mode>', `${ofServer('smtp-security')} (auto, starttls, implicit-tls, none)`)
    .option('--username <name>', `${ofServer('smtp-username')} The password is asked for.`)
    .option('--password-env <variable>', ofServer('smtp-password-env'))
    .option('--token-env <variable>', ofServer('smtp-token-env'))
    .option('--mechanisms <list>', ofServer('smtp-mechanisms'))
    .option('--dns-servers <list>', helpOf('dns-servers'))
    .option('--timeout <seconds>', helpOf('timeout'))
    .action(
      ends(async (server: string, flags: Omit<SmtpArguments, 'server'>) =>
        (await import('./smtp.ts')).smtp({ server, ...flags }),
      ),
    );
  endingWith(command, exitCodes);
}

function bouncesCommand(root: Command, ends: Ends): void {
  const command = root
    .command('bounces <path...>')
    .description(
      'Reads bounces (mails, mbox, Maildir, logs, events), and tells what came back, why, and what to do.',
    )
    .option('--format <format>', 'text, json, or csv: the addresses that are dead. (default: text)')
    .option('--verbose', 'Shows every recipient.')
    .action(
      ends(async (paths: string[], flags: { format?: string; verbose?: boolean }) =>
        (await import('./bounces.ts')).bounces({ paths, ...flags }),
      ),
    );
  endingWith(
    command,
    'Exit codes: 0 well, 1 many bounces that only the sender can mend, 2 a path that leads nowhere,\n3 no bounce in any file, 70 a defect of this program.',
  );
}

interface SpfFlags {
  readonly helo?: string;
  readonly dnsServers?: string;
  readonly timeout?: string;
}

/** Its flags are the settings that may be given as one. */
function checkCommand(root: Command, ends: Ends): void {
  const command = root
    .command('check [domain...]')
    .description('Checks domains, or those of the configuration file.')
    .configureHelp(stacked);
  endingWith(command, exitCodes);
  for (const { name, synopsis, isSwitch, isRepeatable, help } of flags()) {
    const option = new Option(synopsis, help).helpGroup(`${topicOf(name)}:`);
    command.addOption(isRepeatable ? option.argParser(appended) : option);
    if (isSwitch) command.addOption(new Option(synopsis.replace('--', '--no-')).hideHelp());
  }
  command.action(
    ends(async (domains: string[], given: CheckFlags) =>
      (await import('./check.ts')).check(givenBy(domains, given)),
    ),
  );
}

export type CheckFlags = Readonly<Record<string, string | boolean>>;

/** What arguments and flags of `check` give, by the name of the setting. */
export const givenBy = (
  domains: readonly string[],
  given: CheckFlags,
): Readonly<Record<string, string | undefined>> => ({
  ...Object.fromEntries(flags().map(({ name }) => [name, given[camelCase(name)]?.toString()])),
  ...(domains.length > 0 ? { domains: domains.join('\n') } : {}),
});

/** A list may be given in parts, by repeating the flag. */
const appended = (item: string, before?: string): string =>
  before === undefined ? item : `${before}\n${item}`;

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
