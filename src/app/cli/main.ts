/** The commands of `deliverability`, each loaded when it is used. */
import { Command, CommanderError, Option } from 'commander';
import { flags } from '../options/index.ts';
import { settingOf } from '../options/settings.ts';
import { tool } from '../version.ts';
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

function program(ends: Ends): Command {
  const root = new Command('deliverability')
    .description('Tells what will stop the mail of a domain from arriving, and how to mend it.')
    .version(tool.version, '-V, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nExit codes: 0 well, 1 findings, 2 bad settings, 3 inconclusive, 70 a defect of this program.',
    );
  checkCommand(root, ends);
  root
    .command('explain <check>')
    .description('what a check looks at, why, and what it can say')
    .action(ends(async (id: string) => (await import('./about.ts')).explain(id)));
  root
    .command('checks')
    .description('all checks, one a line')
    .action(ends(async () => (await import('./about.ts')).list()));
  root
    .command('spf <ip> <mail-from>')
    .description('evaluates SPF as a receiver would, and draws the record')
    .option('--helo <name>', 'the name given in HELO or EHLO')
    .option('--dns-servers <list>', settingOf('dns-servers').help)
    .option('--timeout <seconds>', settingOf('timeout').help)
    .action(
      ends(async (ip: string, mailFrom: string, flags: SpfFlags) =>
        (await import('./spf.ts')).spf({ ip, mailFrom, ...flags }),
      ),
    );
  root
    .command('smtp <server>')
    .description('speaks to a mail server (host or host:port), and tells what it said')
    .option('--security <mode>', settingOf('smtp-security').help.replaceAll('`', ''))
    .option('--username <name>', `${settingOf('smtp-username').help} The password is asked for.`)
    .option('--password-env <variable>', settingOf('smtp-password-env').help)
    .option('--token-env <variable>', settingOf('smtp-token-env').help)
    .option('--mechanisms <list>', settingOf('smtp-mechanisms').help)
    .option('--dns-servers <list>', settingOf('dns-servers').help)
    .option('--timeout <seconds>', settingOf('timeout').help)
    .action(
      ends(async (server: string, flags: Omit<SmtpArguments, 'server'>) =>
        (await import('./smtp.ts')).smtp({ server, ...flags }),
      ),
    );
  root
    .command('bounces <path...>')
    .description('reads bounces (mails, mbox, Maildir, logs) and tells what came back, why, and what to do')
    .option('--format <format>', 'text, json, or csv: the addresses that are dead')
    .option('--verbose', 'shows every recipient')
    .action(
      ends(async (paths: string[], flags: { format?: string; verbose?: boolean }) =>
        (await import('./bounces.ts')).bounces({ paths, ...flags }),
      ),
    );
  root
    .command('init [domain...]')
    .description('writes a configuration file and a workflow')
    .action(ends(async (domains: string[]) => (await import('./init.ts')).init(domains)));
  root
    .command('demo')
    .description('checks a healthy and a broken domain on this machine, without a network')
    .option('--format <format>', settingOf('format').help)
    .action(ends(async (flags: { format?: string }) => (await import('../demo/demo.ts')).demo(flags)));
  return root;
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
    .description('checks domains, or those of the configuration file');
  for (const { synopsis, isSwitch, isRepeatable, help } of flags()) {
    if (isRepeatable) command.option(synopsis, help, appended);
    else command.option(synopsis, help);
    if (isSwitch) command.addOption(new Option(synopsis.replace('--', '--no-')).hideHelp());
  }
  command.action(
    ends(async (domains: string[], given: Readonly<Record<string, string | boolean>>) => {
      const texts = flags().map(({ name }) => [name, given[camelCase(name)]?.toString()]);
      const { check } = await import('./check.ts');
      return check({
        ...Object.fromEntries(texts),
        ...(domains.length > 0 ? { domains: domains.join('\n') } : {}),
      });
    }),
  );
}

/** A list may be given in parts, by repeating the flag. */
const appended = (item: string, before?: string): string =>
  before === undefined ? item : `${before}\n${item}`;

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
