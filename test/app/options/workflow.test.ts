import { describe, expect, it } from 'vitest';
import { workflowLocator, workflowPath } from '../../../src/app/options/index.ts';

const path = '.github/workflows/mail.yml';
const text = `on: push
jobs:
  first:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          domains: nothing of ours
      - uses: OWNER/smtp-deliverability-check@v1
        with:
          fail-on: warning
          domains: |
            # ours
            example.com
            example.net, example.org
  second:
    steps:
      - uses: ./
        with:
          domains: example.edu, example.com
  third:
    steps:
      - run: true
      - uses: ./
        with:
          domains: \${{ matrix.domain }}
`;
const line = async (value: string, job?: string, input: 'domains' | 'fail-on' = 'domains') => {
  const found = (await workflowLocator({ text, path, job }))(input, value);
  return found?.in === 'file' ? found.line : undefined;
};

describe('the line of an input', () => {
  it("is the value's own within a text of several lines", async () => {
    expect([await line('example.com'), await line('example.org')]).toEqual([14, 15]);
  });
  it("is the input's where the text has one line", async () => {
    expect(await line('example.edu')).toBe(20);
  });
  it('is that of the running job', async () => {
    expect(await line('example.com', 'second')).toBe(20);
  });
  it('is that of an expression which gives the value', async () => {
    expect(await line('example.info', 'third')).toBe(26);
  });
  it('is that of any value that is not a list', async () => {
    expect(await line('warning', 'first', 'fail-on')).toBe(11);
  });
  it('is unknown where several steps could have it', async () => {
    expect(await line('example.info')).toBeUndefined();
  });
  it('is that of the only step with the input, where no step names the action', async () => {
    const other =
      'jobs:\n  a:\n    steps:\n      - uses: corp/mail@v1\n        with: {domains: example.com}\n';
    expect((await workflowLocator({ text: other, path }))('domains', 'example.com')).toEqual({
      in: 'file',
      path,
      line: 5,
    });
  });
  it.each(['', '[', 'jobs: 1', 'jobs: {a: {steps: {}}}', 'jobs: {a: {steps: [1]}}'])(
    'is unknown in %j',
    async (broken) => {
      expect((await workflowLocator({ text: broken, path }))('domains', 'example.com')).toBeUndefined();
    },
  );
});

it('the workflow file is named by its reference', () => {
  expect(workflowPath('owner/name/.github/workflows/mail.yml@refs/heads/main')).toBe(
    '.github/workflows/mail.yml',
  );
  expect(workflowPath('owner/name/.github/workflows/mail.yaml@refs/tags/v1@x')).toBe(
    '.github/workflows/mail.yaml',
  );
  expect(workflowPath('nonsense')).toBeUndefined();
});
