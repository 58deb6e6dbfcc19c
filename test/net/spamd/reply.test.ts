import { describe, expect, it } from 'vitest';
import { parseReply } from '../../../src/net/spamd/reply.ts';

const report = `SPAMD/1.1 0 EX_OK\r
Content-length: 1122\r
Spam: True ; 7.5 / 5.0\r
\r
Spam detection software, running on the system "host.example",
has identified this incoming email as possible spam.

Content preview:  Hello 

Content analysis details:   (7.5 points, 5.0 required)

 pts rule name              description
---- ---------------------- --------------------------------------------------
 1.4 MISSING_DATE           Missing Date: header
-0.0 NO_RECEIVED            Informational: message has no Received headers
 5.0 URIBL_DBL_SPAM         Contains a spam URL listed in the
                            Spamhaus DBL blocklist
                            [URI: example.net]
 1.1 NO_DESCRIPTION
`;

describe('what spamd says', () => {
  it('is a score, a threshold, and the rules with their points', () => {
    expect(parseReply(report)).toEqual({
      kind: 'judged',
      score: 7.5,
      threshold: 5,
      rules: [
        { name: 'MISSING_DATE', points: 1.4, description: 'Missing Date: header' },
        { name: 'NO_RECEIVED', points: -0, description: 'Informational: message has no Received headers' },
        {
          name: 'URIBL_DBL_SPAM',
          points: 5,
          description: 'Contains a spam URL listed in the Spamhaus DBL blocklist [URI: example.net]',
        },
        { name: 'NO_DESCRIPTION', points: 1.1, description: '' },
      ],
    });
  });

  it.each([
    ['SPAMD/1.0 79 EX_TIMEOUT\r\n\r\n', '79'],
    ['SPAMD/1.1 0 EX_OK\r\nContent-length: 0\r\n\r\n', 'score'],
    ['220 mail.example ESMTP\r\n', 'protocol'],
    ['', 'protocol'],
  ])('may be no verdict: %j', (text, detail) => {
    expect(parseReply(text)).toEqual({ kind: 'failed', detail: expect.stringContaining(detail) });
  });

  it('holds a bounded number of rules', () => {
    const rules = ' 0.1 SOME_RULE   words\n'.repeat(10_000);
    const reply = parseReply(`SPAMD/1.1 0 EX_OK\r\nSpam: True ; 9 / 5\r\n\r\n${rules}`);
    expect(reply.kind === 'judged' && reply.rules.length).toBe(200);
  });
});
