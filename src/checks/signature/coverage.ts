import { defineCheck } from '../../core/check.ts';
import { listed } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { lineOf, messageHeader } from '../../facts/message-header.ts';
import { messageSignatures, speaking, withoutSpeaking } from '../../facts/message-signatures.ts';
import { sampleKeyRecords, sampleSignatures } from '../../mail/dkim/index.ts';
import { letter, named } from '../../mail/message/index.ts';

interface Fields {
  readonly fields: readonly string[];
}

/** RFC 6376 §5.4.1, as far as readers see it or answer to it. */
const shown = ['Reply-To', 'Subject', 'Date', 'To', 'Cc'];
/** What a reader takes for the message's own, if a second one is added. */
const weighty = ['From', 'Subject'];

export default defineCheck({
  id: 'signature/coverage',
  title: 'A DKIM signature covers the fields that readers see',
  why: `What "h=" does not name, anybody can change or add without harm to the signature: a new subject, a reply address of
their own. A field that "h=" names as often as it is there can still get a second one, which many programs show instead;
named once more than it is there, none can be added.`,
  refs: [rfc(6376, '5.4.1'), rfc(6376, '8.15')],
  on: 'message',
  needs: { dkim: messageSignatures, header: messageHeader },
  messages: {
    unsigned: {
      severity: 'warning',
      text: ({ fields }: Fields) =>
        `${listed(fields)} ${fields.length === 1 ? 'is' : 'are'} in the message and not in the DKIM signature`,
      remedy: ({ fields }: Fields) => `Have the signer name ${listed(fields)} in "h=".`,
    },
    addable: {
      severity: 'notice',
      text: ({ fields }: Fields) =>
        `a second ${listed(fields).replace(' and ', ' or ')} field can be added to the message, and its DKIM signature still holds`,
      remedy: ({ fields }: Fields) =>
        `Have the signer name ${listed(fields)} once more in "h=" than the message has them (OpenDKIM: OversignHeaders).`,
    },
  },
  examples: [
    {
      title: 'all of them, and once more',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.good }) },
      says: [],
    },
    {
      title: 'all of them, as often as they are there',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.once }) },
      says: ['addable'],
    },
    {
      title: 'neither the date nor the recipients',
      zone: sampleKeyRecords(),
      messages: { 'a.eml': letter({ 'DKIM-Signature': sampleSignatures.few }) },
      says: ['unsigned'],
    },
  ],
  skip: withoutSpeaking,
  *run({ dkim, header }, say, message) {
    const lists = speaking(dkim).map(({ signedHeaders = [] }) => signedHeaders);
    const signedTimes = (field: string): number =>
      Math.max(...lists.map((names) => names.filter((name) => name === field.toLowerCase()).length));
    const times = (field: string): number => named(header, field.toLowerCase()).length;
    const at = lineOf(message, speaking(dkim)[0]?.line ?? 1);
    const unsigned = shown.filter((field) => times(field) > signedTimes(field));
    const addable = weighty.filter(
      (field) => !unsigned.includes(field) && signedTimes(field) <= times(field),
    );
    if (unsigned.length > 0) yield say.unsigned({ fields: unsigned }, at);
    if (addable.length > 0) yield say.addable({ fields: addable }, at);
  },
});
