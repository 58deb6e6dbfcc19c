import { describe, expect, it } from 'vitest';
import { options, problems, read } from './support.ts';

const given = { domains: 'example.com', 'smtp-host': 'SMTP.example.com' };
const withLogin = { ...given, 'smtp-username': 'a@example.com', 'smtp-password': 'hunter2' };
const texts = async (more: Parameters<typeof problems>[0]): Promise<readonly string[]> =>
  (await problems(more)).map(({ text }) => text);

describe('the submission server', () => {
  const server = async (more: Record<string, string>) =>
    (await options({ given: { ...given, ...more } })).domains[0]?.declared.submission;
  it.each([
    [{}, 587, 'starttls'],
    [{ 'smtp-port': '465' }, 465, 'implicit-tls'],
    [{ 'smtp-port': '2525' }, 2525, 'starttls'],
    [{ 'smtp-security': 'implicit-tls' }, 465, 'implicit-tls'],
    [{ 'smtp-port': '465', 'smtp-security': 'starttls' }, 465, 'starttls'],
    [{ 'smtp-security': 'none', 'smtp-port': '25' }, 25, 'none'],
  ] as const)('with %j is at port %i, by %s', async (more, port, security) => {
    expect(await server(more)).toEqual({ host: 'smtp.example.com', port, security, hasSecret: false });
  });

  it('is none where none is given', async () => {
    expect((await options({ given: { domains: 'example.com' } })).domains[0]?.declared).not.toHaveProperty(
      'submission',
    );
  });

  it('may be another for one domain', async () => {
    const config = `smtp-host: a.example
domains:
  - example.com
  - name: example.net
    smtp-host: b.example
    smtp-port: 465
`;
    const { domains } = await options({ config });
    expect(domains.map(({ declared }) => declared.submission?.host)).toEqual(['a.example', 'b.example']);
    expect(domains.map(({ declared }) => declared.submission?.port)).toEqual([587, 465]);
  });
});

describe('the login', () => {
  it('is apart from the options, in which no secret stands', async () => {
    const result = await read({ given: { ...withLogin, 'smtp-mechanisms': 'plain, scram-sha-256' } });
    if (!('options' in result)) throw new Error('the settings are right');
    expect(JSON.stringify(result.options)).not.toContain('hunter2');
    expect(result.options.domains[0]?.declared.submission).toMatchObject({
      username: 'a@example.com',
      hasSecret: true,
      mechanisms: ['PLAIN', 'SCRAM-SHA-256'],
    });
    expect([...result.logins]).toEqual([
      [
        'example.com',
        { username: 'a@example.com', secret: 'hunter2', mechanisms: ['PLAIN', 'SCRAM-SHA-256'] },
      ],
    ]);
  });

  it('may be with a token', async () => {
    const { 'smtp-password': _, ...rest } = withLogin;
    const result = await read({ given: { ...rest, 'smtp-token': 'ya29.x' } });
    expect('logins' in result && [...result.logins.values()]).toEqual([
      { username: 'a@example.com', token: 'ya29.x' },
    ]);
  });

  it('comes from a variable of the environment, for each domain its own', async () => {
    const config = `smtp-host: mail.example.com
domains:
  - name: example.com
    smtp-username: a
    smtp-password-env: ONE
  - name: example.net
    smtp-username: b
    smtp-token-env: TWO
`;
    const env = (name: string) => ({ ONE: 'first', TWO: 'second' })[name];
    const result = await read({ config, env });
    expect('logins' in result && [...result.logins.values()]).toEqual([
      { username: 'a', secret: 'first' },
      { username: 'b', token: 'second' },
    ]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['a scheme', { 'smtp-host': 'smtps://smtp.example.com' }, 'smtp-host', 'smtps://'],
    ['a port with the host', { 'smtp-host': 'smtp.example.com:587' }, 'smtp-host', 'port'],
    ['a mail address', { 'smtp-host': 'me@example.com' }, 'smtp-host', 'mail address'],
    ['a port out of range', { 'smtp-port': '65536' }, 'smtp-port', '65535'],
    ['a port that is none', { 'smtp-port': 'submission' }, 'smtp-port', '65535'],
    ['an unknown security', { 'smtp-security': 'startls' }, 'smtp-security', 'starttls'],
    ['an unknown mechanism', { 'smtp-mechanisms': 'plian' }, 'smtp-mechanisms', 'plain'],
    ['a size without sense', { 'message-size': '25 bananas' }, 'message-size', '25MB'],
    ['a user name of two lines', { 'smtp-username': 'a\u0000b' }, 'smtp-username', 'control'],
    ['a control that is none', { 'port-25-control': 'mx.example.net:0' }, 'port-25-control', '65535'],
  ])('is %s', async (_, more, name, remark) => {
    const found = await texts({ given: { ...given, ...more } });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`input "${name}"`);
    expect(found[0]).toContain(remark);
  });

  it('is a user without a password, and a password without a user', async () => {
    const { 'smtp-password': _, ...noPassword } = withLogin;
    expect(await texts({ given: noPassword })).toEqual([expect.stringContaining('pull requests from forks')]);
    const { 'smtp-username': __, ...noUser } = withLogin;
    const [text, ...more] = await texts({ given: noUser });
    expect([text, more]).toEqual([expect.stringContaining('smtp-username'), []]);
  });

  it('is a password beside a token', async () => {
    const found = await texts({ given: { ...withLogin, 'smtp-token': 'x' } });
    expect(found).toEqual([expect.stringMatching(/"smtp-token".*"smtp-password"/)]);
  });

  it('is a login in plain text', async () => {
    const found = await texts({ given: { ...withLogin, 'smtp-security': 'none' } });
    expect(found).toEqual([expect.stringContaining('plain text')]);
  });

  it('is a variable that is not set', async () => {
    const config =
      'domains: [example.com]\nsmtp-host: a.example\nsmtp-username: a\nsmtp-password-env: GONE\n';
    const [problem, ...more] = await problems({ config });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ text: expect.stringMatching(/GONE.*forks/), location: { line: 4 } });
    const [atTerminal] = await problems({ config, source: 'cli' });
    expect(atTerminal?.text).not.toContain('forks');
  });

  it('is a secret in the file, which is not repeated', async () => {
    const config = 'domains: [example.com]\nsmtp-host: a.example\nsmtp-password: hunter2\n';
    const found = await texts({ config });
    expect(found.join()).toContain('smtp-password');
    expect(found.join()).not.toContain('hunter2');
  });

  it('is a secret where the name of a variable belongs, which is not repeated', async () => {
    const config =
      'domains: [example.com]\nsmtp-host: a.example\nsmtp-username: a\nsmtp-password-env: "hunter2!"\n';
    const found = await texts({ config });
    expect(found.join()).not.toContain('hunter2');
  });

  it('is a port without a server', async () => {
    expect(await texts({ given: { domains: 'example.com', 'smtp-port': '465' } })).toEqual([
      expect.stringContaining('smtp-host'),
    ]);
  });

  it('is said once for a thousand domains', async () => {
    const domains = Array.from({ length: 1000 }, (_, i) => `d${i}.example`).join(' ');
    const { 'smtp-password': _, ...noPassword } = withLogin;
    expect(await texts({ given: { ...noPassword, domains } })).toHaveLength(1);
  });
});

it.each([
  ['26214400', 26_214_400],
  ['25MB', 26_214_400],
  ['25 MiB', 26_214_400],
  ['25m', 26_214_400],
  ['1.5GB', 1_610_612_736],
  ['512kb', 524_288],
])('a message size of %s is %i octets', async (text, octets) => {
  const { smtp } = await options({ given: { domains: 'example.com', 'message-size': text } });
  expect(smtp.messageSize).toBe(octets);
});
