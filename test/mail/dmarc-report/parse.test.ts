import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/mail/dmarc-report/index.ts';

const record = (inner = '') => `<record>
<row><source_ip>192.0.2.1</source_ip><count>12</count>
<policy_evaluated><disposition>none</disposition><dkim>pass</dkim><spf>fail</spf></policy_evaluated></row>
<identifiers><header_from>example.com</header_from></identifiers>
<auth_results><dkim><domain>Example.COM.</domain><selector>s1</selector><result>Pass</result></dkim>
<spf><domain>example.net</domain><scope>mfrom</scope><result>softfail</result></spf></auth_results>${inner}
</record>
`;
const metadata = `<report_metadata><org_name>Example &amp; Sons</org_name><email>dmarc@example.net</email>
<report_id> 17 </report_id><date_range><begin>1767139200</begin><end>1767225599</end></date_range></report_metadata>
`;
const policy = '<policy_published><domain>example.com</domain><p>none</p></policy_published>\n';
const feedback = (inner: string) => `<?xml version="1.0"?>\n<feedback>\n${inner}</feedback>\n`;
const whole = feedback(metadata + policy + record());

const read = async (text: string) => parse(Buffer.from(text));
const codes = async (text: string) =>
  (await read(text)).problems.map(({ code, line, text: said }) => [code, line ?? said].join(' ').trim());

describe('a report', () => {
  it('is read as RFC 9990 has it', async () => {
    const { report, problems } = await read(whole);
    expect(problems).toEqual([]);
    expect(report).toEqual({
      orgName: 'Example & Sons',
      email: 'dmarc@example.net',
      reportId: '17',
      begin: 1767139200,
      end: 1767225599,
      errors: [],
      policy: { domain: 'example.com', p: 'none' },
      records: [
        {
          sourceIp: '192.0.2.1',
          count: 12,
          disposition: 'none',
          dkim: 'pass',
          spf: 'fail',
          reasons: [],
          headerFrom: 'example.com',
          authDkim: [{ domain: 'example.com', selector: 's1', result: 'pass' }],
          authSpf: [{ domain: 'example.net', scope: 'mfrom', result: 'softfail' }],
        },
      ],
    });
  });

  it('tells what is new in RFC 9990', async () => {
    const tags =
      '<np>reject</np><testing>y</testing><discovery_method>treewalk</discovery_method></policy_published>';
    const { report } = await read(whole.replace('</policy_published>', tags));
    expect(report?.policy).toMatchObject({ np: 'reject', testing: 'y', discoveryMethod: 'treewalk' });
  });

  it('tells why something else was done than the policy asks for', async () => {
    const reason =
      '<reason><type>mailing_list</type><comment>list &lt;a&gt;</comment></reason></policy_evaluated>';
    const { report } = await read(whole.replace('</policy_evaluated>', reason));
    expect(report?.records[0]?.reasons).toEqual([{ type: 'mailing_list', comment: 'list <a>' }]);
  });

  it('is the same under any prefix, with comments, CDATA and attributes', async () => {
    const dressed = whole
      .replace('<feedback>', '<d:feedback xmlns:d="urn:ietf:params:xml:ns:dmarc-2.0">')
      .replace('</feedback>', '</d:feedback>')
      .replace('<record>', '<!-- <record> -->\n<record a="b">')
      .replace('none</p>', '<![CDATA[none]]></p>');
    expect(await read(dressed)).toEqual(await read(whole));
  });

  it('has addresses in one form', async () => {
    const { report } = await read(whole.replace('192.0.2.1', '2001:DB8:0:0::0001'));
    expect(report?.records[0]?.sourceIp).toBe('2001:db8::1');
  });

  it('is about a name in A-labels, however it is written', async () => {
    const { report } = await read(whole.replace('>example.com</domain><p>', '>BÜCHER.example</domain><p>'));
    expect(report?.policy.domain).toBe('xn--bcher-kva.example');
  });
});

describe('what is wrong is named, and the rest read', () => {
  it.each([
    ['no XML', 'hello', ['not-a-report']],
    ['another document', '<html><body/></html>', ['not-a-report']],
    ['no policy', feedback(metadata + record()), ['missing policy_published']],
    ['no metadata', feedback(policy + record()), ['missing report_metadata']],
    ['no domain', whole.replace('>example.com</domain><p>', '></domain><p>'), ['no-domain']],
    ['no name', whole.replace('Example &amp; Sons', ''), ['missing org_name']],
    ['a time in words', whole.replace('1767139200', '2025-12-31'), ['bad-date 2025-12-31']],
    ['a source that is no address', whole.replace('192.0.2.1', 'a host'), ['bad-address 6']],
    ['no count', whole.replace('<count>12</count>', ''), ['bad-count 6']],
    ['a count below nothing', whole.replace('12</count>', '-12</count>'), ['bad-count 6']],
    ['a count beyond all mail', whole.replace('12</count>', '9999999999</count>'), ['bad-count 6']],
    ['a record that is not well-formed', whole.replace('</row>', '</rows>'), ['not-well-formed 6']],
    [
      'a record that does not end',
      feedback(metadata + policy + record().replace('</record>', '') + record()),
      ['not-well-formed 6'],
    ],
    [
      'an end between records',
      feedback(metadata + policy + record()).replace('</feedback>', ''),
      ['truncated'],
    ],
    ['an end within a record', whole.slice(0, whole.indexOf('</identifiers>')), ['truncated 6']],
    ['an end within the metadata', whole.slice(0, whole.indexOf('</email>')), ['truncated 3']],
  ])('%s', async (_, text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });

  it('a broken record costs no other', async () => {
    const text = feedback(metadata + policy + record() + record('<b>').replace('12', '500') + record());
    const { report, problems } = await read(text);
    expect(report?.records.map(({ count }) => count)).toEqual([12, 12]);
    expect(problems).toEqual([{ code: 'not-well-formed', level: 'error', line: 13 }]);
  });

  it('octets that are not of the encoding are replaced', async () => {
    const octets = Buffer.from(whole.replace('Sons', 'S\xf6hne'), 'latin1');
    const { report, problems } = await parse(octets);
    expect(report?.orgName).toBe('Example & S\ufffdhne');
    expect(problems.map(({ code }) => code)).toEqual(['bad-encoding']);
  });

  it('no more problems are named than anybody reads', async () => {
    const text = feedback(metadata + policy + record().replace('12', 'x').repeat(200));
    expect((await read(text)).problems.length).toBe(50);
  });
});

describe('bombs are refused', () => {
  it.each([
    ['a document type', '<!DOCTYPE feedback SYSTEM "http://example.net/a.dtd">'],
    ['entities that grow', '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'],
  ])('%s', async (_, declared) => {
    expect(await read(whole.replace('<feedback>', `${declared}<feedback>`))).toEqual({
      problems: [{ code: 'document-type', level: 'error' }],
    });
  });

  it('a record that is larger than any', async () => {
    const long = record(`<comment>${'a'.repeat(300_000)}</comment>`);
    expect((await read(feedback(metadata + policy + long))).report?.records).toEqual([]);
  });

  it('a record that is nested without an end, and names that would harm an object', async () => {
    const deep = record(`${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`);
    const named = record('<__proto__><count>1</count></__proto__>');
    const { report } = await read(feedback(metadata + policy + deep + named + record()));
    expect(report?.records.length).toBeGreaterThanOrEqual(1);
    expect(({} as { count?: unknown }).count).toBeUndefined();
  });

  it('references are no more than they say', async () => {
    const { report } = await read(
      whole.replace('Example &amp; Sons', '&#72;&#x69; &lt;&bomb;&#0;&#1114112;'),
    );
    expect(report?.orgName).toBe('Hi <&bomb;&#0;&#1114112;');
  });
});
