/** The little internet of the lab: everything ends in `.example` (RFC 2606), and addresses are never connected to. */
import type { Zones } from './servers/nsd.ts';

const strongKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1Waa+B34tGTbUrPD4uyD91+Y2iHmJq1i1mFeQwSeWJT+zTyqri2JLK+lCNgrTD70gw0Svtf57m8Rp/HLf6/LcKcpB2NagYdw9X/HGKurBF6ypLq/4TX3pO/L5USeUa0Ve6v6jUanOpRSLnoy7ZOMiS4Hyp924sKQFGcbhw+L/e2LWEWxgeLgTmTg+ZXE0kNceyUjBJ9r7uiBZ4hf7V3eyImrKrKeIxr9Q3E2lXdiup5eb5XlnoXYlSGP/cvIeaMXP9m2rFKlxF5CNKPxrPOMXHRi3+y0AqZuH6qsSexql6jBxznUaJRdlWnvi+PNjOOQIzZyxHt28RdRQjX9EGZM5QIDAQAB';

const strings = (text: string): string =>
  (text.match(/.{1,255}/gs) ?? []).map((part) => JSON.stringify(part)).join(' ');

/** Every zone has a SOA, two name servers below itself, and these records; `@` is the origin. */
const zone = (records: string): string => `$TTL 300
@    SOA ns1 hostmaster 2026010101 7200 3600 1209600 300
@    NS  ns1
@    NS  ns2
ns1  A   127.0.0.1
ns2  A   127.0.0.2
${records}`;

const healthy = zone(`
@                    MX   10 mx1
@                    MX   20 mx2
@                    TXT  "v=spf1 ip4:45.79.10.0/28 ip6:2600:3c00::f03c:91ff:fe10:2 -all"
mx1                  A    45.79.10.2
mx1                  AAAA 2600:3c00::f03c:91ff:fe10:2
mx1                  TXT  "v=spf1 a -all"
mx2                  A    45.79.10.3
mail2026._domainkey  TXT  ${strings(`v=DKIM1; k=rsa; p=${strongKey}`)}
_dmarc               TXT  "v=DMARC1; p=reject; rua=mailto:dmarc@healthy.example"
`);

const broken = zone(`
@                    MX   10 mail
@                    MX   20 gone
@                    TXT  "v=spf1 include:_spf.missing.example ip4:45.79.20.300 ?all"
mail                 CNAME relay
relay                A    10.0.0.5
old                  TXT  "left to annotate ::error::not a command"
s1._domainkey        TXT  "v=DKIM1; k=rsa; p="
_dmarc               TXT  "v=DMARC1; p=quarantine; sp=nonsense; pct=20"
`);

const parked = zone(`
@                    MX   0 .
@                    TXT  "v=spf1 -all"
_dmarc               TXT  "v=DMARC1; p=reject"
`);

/** Records that try to be something else where they are shown. */
const hostile = zone(`
@       MX   10 mail
@       TXT  "v=spf1 include:%{l}\\010::error::pwned ip4:<script>alert(1)</script> -all"
@       TXT  "v=spf1 ::stop-commands::x \\010::add-mask::a\\010::set-output name=result::pass -all"
mail    A    45.79.70.2
_dmarc  TXT  "v=DMARC1; p=<img src=x onerror=alert(1)>; rua=mailto:@everyone\\010::error::pwned"
`);

/** Names for the questions that compare the resolver with dig. */
const odd = zone(`
@                    MX   10 mail
mail                 A    45.79.50.2
mail                 AAAA 2600:3c00::50:2
one                  CNAME two
two                  CNAME three.odd.example.
three                A    45.79.50.3
dangling             CNAME nowhere
circle               CNAME round
round                CNAME circle
*.wild               TXT  "from the wildcard"
deep.empty           A    45.79.50.4
quotes               TXT  "a \\"quoted\\" word; and a \\\\ backslash" "second \\000\\255 string"
big                  TXT  ${strings('0123456789abcdef'.repeat(250))}
many                 A    ${Array.from({ length: 120 }, (_, i) => `45.79.51.${i + 1}`).join('\nmany A ')}
_25._tcp.mail        TLSA 3 1 1 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
_submission._tcp     SRV  0 1 587 mail
`);

const secure = zone(`
@                    MX   10 mail
@                    TXT  "v=spf1 mx -all"
mail                 A    45.79.60.2
_dmarc               TXT  "v=DMARC1; p=reject"
`);

/** The reverse zones of the networks that send here; a /28 of the second is delegated to its holder (RFC 2317). */
const reverse = zone(`
2.10  PTR  mx1.healthy.example.
3.10  PTR  mx2.healthy.example.
18.80 CNAME 18.16/28.80.79.45.in-addr.arpa.
19.80 CNAME 19.16/28.80.79.45.in-addr.arpa.
20.80 CNAME 20.16/28.80.79.45.in-addr.arpa.
21.80 PTR  host-45-79-80-21.dyn.senders.example.
16/28.80 NS ns1
`);
const holder = zone(`
18  PTR  out.senders.example.
19  PTR  gone.senders.example.
19  PTR  other.senders.example.
`);
const reverse6 = zone(`
2.0.0.0.0.1.e.f.f.f.1.9.c.3.0.f.0.0.0.0.0.0.0.0  PTR  mx1.healthy.example.
8.1.0.0.0.8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0  PTR  out.senders.example.
`);

/** A domain whose senders have every kind of reverse DNS. */
const senders = zone(`
@      MX   10 out
@      TXT  "v=spf1 ip4:45.79.80.16/28 ip6:2600:3c00::80:18 -all"
out    A    45.79.80.18
out    AAAA 2600:3c00::80:18
out    TXT  "v=spf1 a -all"
other  A    45.79.80.99
host-45-79-80-21.dyn A 45.79.80.21
null   MX   0 .
_dmarc TXT  "v=DMARC1; p=reject; rua=mailto:dmarc@senders.example"
`);

/** For NSD. The root comes first: it is what the harness asks for. */
export const plainZones: Zones = {
  '.': zone(''),
  'example.': zone(''),
  'healthy.example.': healthy,
  'broken.example.': broken,
  'parked.example.': parked,
  'hostile.example.': hostile,
  'odd.example.': odd,
  'senders.example.': senders,
  '79.45.in-addr.arpa.': reverse,
  '16/28.80.79.45.in-addr.arpa.': holder,
  '0.0.c.3.0.0.6.2.ip6.arpa.': reverse6,
};

/** For Knot, which signs them; nobody can verify the second one, because the resolver trusts another key for it. */
export const signedZones: Zones = { 'signed.example.': secure, 'bogus.example.': secure };

/** A zone that was delegated to a server which refuses to speak of it: Knot, which does not hold it. */
export const lameOrigin = 'lame.example.';
