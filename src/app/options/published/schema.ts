/** The configuration file as a JSON Schema (draft 2020-12), for editors. */
import { type Setting, type SettingName, settingOf, settingsIn } from '../settings.ts';

type Schema = {
  readonly [key: string]: Schema | readonly Schema[] | readonly string[] | string | number | boolean;
};

/** Editors read YAML's `20230601` as a number and `no` as a boolean; the reader takes both as written. */
const scalar: Schema = { type: ['string', 'number'] };
const isBoolean: Schema = {
  anyOf: [{ type: 'boolean' }, { enum: ['true', 'false', 'yes', 'no', 'on', 'off'] }],
};
const pattern = '^[a-z0-9]+/([a-z0-9-]+(:[A-Za-z0-9-]+)?|\\*)$';

/** What stands in `.github/deliverability.yml`. */
export const configSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://raw.githubusercontent.com/OWNER/smtp-deliverability-check/v1/schema/config.schema.json',
  title: 'SMTP Deliverability Check: configuration',
  type: 'object',
  additionalProperties: false,
  properties: {
    domains: domains(),
    ignore: {
      description: 'Findings that are accepted, each with the reason.',
      type: ['array', 'null'],
      items: ignore,
    },
    'own-blocklists': {
      description: 'Block lists of your own: the zone, what is asked there, and what the answers mean.',
      type: ['array', 'null'],
      items: ownBlocklist,
    },
    ...properties(settingsIn('config').filter((name) => name !== 'domains')),
  },
});

const properties = (names: readonly SettingName[]): Record<string, Schema> =>
  Object.fromEntries(names.map((name) => [name, described(settingOf(name))]));

function described(setting: Setting): Schema {
  const { help, example, default: value } = setting;
  const written = value === undefined ? {} : { default: typed(setting, value) };
  return {
    description: help,
    ...typeOf(setting),
    ...written,
    examples: [typed(setting, example)] as readonly string[],
  };
}

/** A value as JSON has it, so that it fits its own type. */
function typed({ kind }: Setting, text: string): string | number | boolean {
  if (kind === 'integer') return Number(text);
  return kind === 'boolean' ? text === 'true' : text;
}

function typeOf({ kind, choices, range, map }: Setting): Schema {
  switch (kind) {
    case 'boolean':
      return isBoolean;
    case 'choice':
      return { enum: choices ?? [] };
    case 'integer':
      return { type: 'integer', minimum: range?.least ?? 0, maximum: range?.most ?? Number.MAX_SAFE_INTEGER };
    case 'text':
      return scalar;
    case 'list': {
      const mapped: readonly Schema[] = map
        ? [{ type: 'object', additionalProperties: { type: 'string' } }]
        : [];
      return { anyOf: [scalar, { type: 'null' }, { type: 'array', items: scalar }, ...mapped] };
    }
  }
}

function domains(): Schema {
  const own = properties(settingsIn('domain'));
  const name: Schema = { type: 'string', description: 'The domain.', examples: ['example.com'] };
  const entry: Schema = {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: { name, ...own },
  };
  const settings: Schema = { type: ['object', 'null'], additionalProperties: false, properties: own };
  return {
    description: 'The domains to check, each with what holds only for it.',
    anyOf: [
      { type: 'array', items: { anyOf: [{ type: 'string' }, entry] } },
      { type: 'object', additionalProperties: settings },
      { type: 'string' },
    ],
  };
}

const ignore: Schema = {
  type: 'object',
  required: ['check', 'reason'],
  additionalProperties: false,
  properties: {
    check: { description: 'A check, family/*, or check:message for one message.', type: 'string', pattern },
    domain: { description: 'Only for this domain.', type: 'string' },
    reason: { description: 'Why it is accepted.', type: 'string', minLength: 1 },
    owner: { description: 'Who answers for it.', type: 'string' },
    until: {
      description: 'The last day on which it holds.',
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    },
  },
};

const ownBlocklist: Schema = {
  type: 'object',
  required: ['zone', 'codes'],
  additionalProperties: false,
  properties: {
    id: { description: 'What reports call it; the zone where not given.', type: 'string' },
    zone: { description: 'Below which names are asked.', type: 'string', examples: ['bl.example.net'] },
    queries: {
      description: 'What it is asked for; ipv4 where not given.',
      anyOf: [{ type: 'string' }, { type: 'array', items: { enum: ['ipv4', 'ipv6', 'domain'] } }],
    },
    codes: {
      description: 'What an address in an answer means; x stands for any octet.',
      type: 'object',
      minProperties: 1,
      additionalProperties: {
        anyOf: [
          { type: 'string' },
          {
            type: 'object',
            additionalProperties: false,
            properties: { meaning: { type: 'string' }, severity: { enum: ['error', 'warning', 'notice'] } },
          },
        ],
      },
    },
    removal: { description: 'Where to ask to be taken off it.', type: 'string' },
  },
};
