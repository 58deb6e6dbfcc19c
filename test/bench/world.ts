/** The domains that are measured: one with all that a mail domain can have, and as many plain ones as wanted. */

/**
 * The rich domain: its name servers are on loopback, so that nobody is asked but the bench. No SPF term depends on the
 * client (`%{i}`): which addresses stand for a declared network is only known with the whole tree, and no answer shows it.
 */
export const richZones: readonly string[] = [
  `
rich.example.  SOA ns1.rich.example. hostmaster.rich.example. 1 7200 3600 1209600 300
rich.example.  NS ns1.rich.example.
rich.example.  NS ns2.rich.example.
ns1.rich.example.  A 127.0.0.1
ns2.rich.example.  A 127.0.0.1
rich.example.  MX 10 mx1.rich.example.
rich.example.  MX 10 mx2.rich.example.
rich.example.  MX 20 mx.backup.example.
mx1.rich.example.  A 45.79.10.2
mx1.rich.example.  AAAA 2600:3c00::2
mx1.rich.example.  TXT "v=spf1 a ip4:45.79.0.0/16 -all"
mx2.rich.example.  A 45.79.10.3
mx2.rich.example.  AAAA 2600:3c00::3
rich.example.  TXT "v=spf1 include:_spf.shop.example include:_spf.rich.example ip4:45.79.10.0/28 -all"
_spf.rich.example.  TXT "v=spf1 include:_a.rich.example a:out.rich.example -all"
_a.rich.example.  TXT "v=spf1 include:_b.rich.example ip6:2600:3c00::/64 -all"
_b.rich.example.  TXT "v=spf1 mx:relay.example -all"
out.rich.example.  A 45.79.10.4
one._domainkey.rich.example.  CNAME one.dkim.shop.example.
_dmarc.rich.example.  TXT "v=DMARC1; p=reject; rua=mailto:dmarc@reports.example"
`,
  `
mx.backup.example.  A 45.79.11.2
relay.example.  MX 10 mx.relay.example.
mx.relay.example.  A 45.79.12.2
_spf.shop.example.  TXT "v=spf1 ip4:45.79.13.0/24 a:out.shop.example -all"
out.shop.example.  A 45.79.13.200
one.dkim.shop.example.  TXT "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
rich.example._report._dmarc.reports.example.  TXT "v=DMARC1"
reports.example.  MX 10 mx.reports.example.
mx.reports.example.  A 45.79.15.2
2.10.79.45.in-addr.arpa.  PTR mx1.rich.example.
7.13.79.45.in-addr.arpa.  PTR news.shop.example.
2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.c.3.0.0.6.2.ip6.arpa.  PTR mx1.rich.example.
news.shop.example.  A 45.79.13.7
`,
];

export const richSettings = {
  domains: 'rich.example',
  'dkim-selectors': 'one',
  'sending-ips': '45.79.10.0/28, 45.79.13.7, 2600:3c00::2',
  helo: 'mx1.rich.example',
};

export const manyDomains = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `d${i}.example`);

/** Each has two exchangers of its own, an SPF record with one include of its own, and a policy. */
export const manyZones = (count: number): readonly string[] => [
  manyDomains(count)
    .map(
      (name, i) => `${name}. MX 10 mx1.${name}.
${name}. MX 20 mx2.${name}.
mx1.${name}. A 45.${80 + (i >> 8)}.${i & 255}.2
mx2.${name}. A 45.${80 + (i >> 8)}.${i & 255}.3
${name}. TXT "v=spf1 include:_spf.${name} mx -all"
_spf.${name}. TXT "v=spf1 ip4:45.${80 + (i >> 8)}.${i & 255}.0/28 -all"
_dmarc.${name}. TXT "v=DMARC1; p=reject; rua=mailto:dmarc@${name}"
`,
    )
    .join(''),
];
