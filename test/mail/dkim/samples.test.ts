import { expect, it } from 'vitest';
import { sampleKeyRecords, sampleSignatures, verify } from '../../../src/mail/dkim/index.ts';
import { letter, newsletter } from '../../../src/mail/message/index.ts';
import { samples } from '../../support/dkim-samples.ts';
import { zoneResolver } from '../../support/example.ts';

const dns = zoneResolver(['example.com', 'news.example.com', 'example.org'].map(sampleKeyRecords).join('\n'));

it('the samples are what the signer makes', () => {
  expect(sampleSignatures).toEqual(samples);
});

it.each(Object.entries(sampleSignatures))('the sample %s holds', async (name, signature) => {
  const subject = name === 'list' ? { Subject: '[news] News of the week' } : {};
  const fields = { 'DKIM-Signature': signature, ...subject };
  const message = name === 'newsletter' ? newsletter(fields) : letter(fields);
  const { signatures } = await verify(Buffer.from(message), { dns, legacy: true });
  expect(signatures).toMatchObject([{ result: 'pass' }]);
});
