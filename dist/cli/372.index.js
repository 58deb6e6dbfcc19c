export const id = 372;
export const ids = [372];
export const modules = {

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/app/files.js
var files = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/app/options/index.js + 26 modules
var options = __webpack_require__(7708);
;// CONCATENATED MODULE: ./build/app/init/texts.js
/** What `deliverability init` writes: a configuration and a workflow to begin with. */

const configPath = options/* defaultConfigs */.Dz[0];
const workflowPath = '.github/workflows/deliverability.yml';
const schema = 'https://raw.githubusercontent.com/OWNER/smtp-deliverability-check/v1/schema/config.schema.json';
/** A configuration that checks the domains as ordinary senders, with all else there is in comments. */
const initConfig = ({ domains }) => `\
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
const domainEntry = (domain, index) => index > 0
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
const initWorkflow = () => `\
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

// EXTERNAL MODULE: ./build/app/cli/check.js + 1 modules
var check = __webpack_require__(4943);
;// CONCATENATED MODULE: ./build/app/cli/init.js
/** `deliverability init`: a first configuration and a workflow, written where GitHub looks for them. */




/** Writes nothing where one of the two is there already. */
async function init(texts) {
    const parsed = texts.map((text) => (0,options/* parseDomain */.gR)(text.trim()));
    const problems = parsed.flatMap((domain) => ('problem' in domain ? [domain.problem] : []));
    for (const path of [configPath, workflowPath]) {
        if ((await (0,files/* readText */.yR)(path)) !== undefined)
            problems.push(`${path} exists already: edit it, or move it away`);
    }
    if (problems.length > 0)
        return (0,check/* refuse */.T)(problems);
    const domains = parsed.flatMap((domain) => ('value' in domain ? [domain.value] : []));
    await (0,files/* writeText */.x3)(configPath, initConfig({ domains }));
    await (0,files/* writeText */.x3)(workflowPath, initWorkflow());
    process.stdout.write(`wrote ${configPath}\nwrote ${workflowPath}\nNext: deliverability check\n`);
    return 0;
}


/***/ })

};
