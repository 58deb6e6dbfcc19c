/** Two mail domains for the demo: one as it should be, and one that breaks most of what can be broken. */

const strong =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1Waa+B34tGTbUrPD4uyD91+Y2iHmJq1i1mFeQwSeWJT+zTyqri2JLK+lCNgrTD70gw0Svtf57m8Rp/HLf6/LcKcpB2NagYdw9X/HGKurBF6ypLq/4TX3pO/L5USeUa0Ve6v6jUanOpRSLnoy7ZOMiS4Hyp924sKQFGcbhw+L/e2LWEWxgeLgTmTg+ZXE0kNceyUjBJ9r7uiBZ4hf7V3eyImrKrKeIxr9Q3E2lXdiup5eb5XlnoXYlSGP/cvIeaMXP9m2rFKlxF5CNKPxrPOMXHRi3+y0AqZuH6qsSexql6jBxznUaJRdlWnvi+PNjOOQIzZyxHt28RdRQjX9EGZM5QIDAQAB';
const weak =
  'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCYR9N29/7aMIkgciC2Jb0NfvaYueXxrBTT83oTaVNCXtkuPCOtL25x0+MoSAZEUqBD9+24aNwH367VF+NG5r3FR1F9bpaolRSSfXZR1aCJzqrMkLy7d2ZpsT8u/xwhh91gHTWUfjHoj/UxWiGD4cl6O0dQD0b0HZqsuDR5suIryQIDAQAB';

/** The names end in `.example` (RFC 2606), so that the demo never asks about anybody's domain. */
export const zones = `
good.example.                       MX   10 mx1.good.example.
good.example.                       MX   20 mx2.good.example.
good.example.                       TXT  "v=spf1 ip4:45.79.10.0/28 ip6:2600:3c00::f03c:91ff:fe10:2 -all"
mx1.good.example.                   A    45.79.10.2
mx1.good.example.                   AAAA 2600:3c00::f03c:91ff:fe10:2
mx2.good.example.                   A    45.79.10.3
mx1.good.example.                   TXT  "v=spf1 a -all"
2.10.79.45.in-addr.arpa.            PTR  mx1.good.example.
2.0.0.0.0.1.e.f.f.f.1.9.c.3.0.f.0.0.0.0.0.0.0.0.0.0.c.3.0.0.6.2.ip6.arpa. PTR mx1.good.example.
mail2026._domainkey.good.example.   TXT  "v=DKIM1; k=rsa; p=${strong}"
_dmarc.good.example.                TXT  "v=DMARC1; p=reject; rua=mailto:dmarc@good.example"

broken.example.                     MX   10 mail.broken.example.
broken.example.                     MX   20 10.0.0.5.
broken.example.                     TXT  "v=spf1 include:_spf.crm.example include:_spf.shop.example include:_spf.gone.example a:old.broken.example ip4:45.79.20.300 ptr ?all"
_spf.crm.example.                   TXT  "v=spf1 include:a.crm.example include:b.crm.example include:c.crm.example mx ~all"
a.crm.example.                      TXT  "v=spf1 a mx include:d.crm.example -all"
b.crm.example.                      TXT  "v=spf1 ip4:45.79.30.0/24 -all"
c.crm.example.                      TXT  "v=spf1 ip4:45.79.31.0/24 -all"
d.crm.example.                      TXT  "v=spf1 ip4:45.79.32.0/24 -all"
_spf.crm.example.                   MX   10 out.crm.example.
a.crm.example.                      A    45.79.33.1
a.crm.example.                      MX   10 out.crm.example.
out.crm.example.                    A    45.79.33.2
_spf.shop.example.                  TXT  "v=spf1 a:out.shop.example mx:out.shop.example ~all"
out.shop.example.                   A    45.79.34.1
out.shop.example.                   MX   10 out.shop.example.
mail.broken.example.                CNAME relay.broken.example.
relay.broken.example.               A    45.79.20.2
2.20.79.45.in-addr.arpa.            PTR  host-45-79-20-2.hosting.example.
host-45-79-20-2.hosting.example.    A    45.79.20.2
s1._domainkey.broken.example.       TXT  "v=DKIM1; k=rsa; t=y; p=${weak}"
_dmarc.broken.example.              TXT  "v=DMARC1; p=quarantine; sp=none; pct=20; rau=mailto:dmarc@broken.example; ruf=mailto:reports@collector.example"
collector.example.                  MX   10 mx.collector.example.
mx.collector.example.               A    45.79.40.1
`;
