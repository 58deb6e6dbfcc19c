/** What `deliverability init` writes: a configuration and a workflow to begin with. */
import { defaultConfigs } from '../options/index.ts';

export const configPath = defaultConfigs[0];
export const workflowPath = '.github/workflows/deliverability.yml';

const schema =
  'https://raw.githubusercontent.com/OWNER/smtp-deliverability-check/v1/schema/config.schema.json';

/** A configuration that checks the domains as ordinary senders, with all else there is in comments. */
export const initConfig = ({ domains }: { readonly domains: readonly string[] }): string => `\
# yaml-language-server: $schema=${schema}
# What SMTP Deliverability Check looks at. Every setting is described in its README.

# The least severity that fails the run: error, warning, notice or never.
fail-on: error

domains:
${(domains.length === 0 ? ['example.com'] : domains).map(domainEntry).join('\n')}

# Findings that you accept for now. After "until" each one is an error again.
# ignore:
#   - check: dmarc/policy
#     domain: example.com
#     reason: the newsletter moves to a domain of its own first
#     owner: postmaster
#     until: 2030-03-31

# Other severities than the checks' own.
# severity:
#   spf/ptr: error
`;

const domainEntry = (domain: string, index: number): string =>
  index > 0
    ? `  - name: ${domain}`
    : `\
  - name: ${domain}
    # sender, bulk-sender (some thousand messages a day), receive-only or parked (no mail at all)
    profile: sender
    # What stands after "s=" in the DKIM-Signature header of your mail.
    # dkim-selectors: [mail2026]
    # The addresses that send your mail: SPF is evaluated for each.
    # sending-ips: [192.0.2.10, 2001:db8::/64]
    # The name that they give in HELO or EHLO.
    # helo: out.example.com`;

/** A workflow that runs it on every push, on pull requests, and every night. */
export const initWorkflow = (): string => `\
name: Deliverability
on:
  push:
    branches: [main]
  pull_request:
  schedule:
    # The DNS changes without a push. At an odd minute, because GitHub drops runs when many start at once.
    - cron: '23 4 * * *'
  workflow_dispatch:
permissions: {}
jobs:
  deliverability:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # for the checkout, so that findings point at lines of ${configPath}
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/smtp-deliverability-check@v1
        with:
          config: ${configPath}
`;
