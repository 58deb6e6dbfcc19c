/** The kinds of failure that TLS reports know (RFC 8460 §4.3), what they mean and what mends them. */

export interface TypeOfFailure {
  readonly meaning: string;
  remedy(where: string): string;
}

export const tlsFailureTypes: Readonly<Record<string, TypeOfFailure>> = {
  'starttls-not-supported': {
    meaning: 'STARTTLS is not offered',
    remedy: (where) =>
      `Turn on STARTTLS at ${where}, and look for a firewall that takes it out of the EHLO reply (see exchanger/*).`,
  },
  'certificate-host-mismatch': {
    meaning: 'the certificate does not name the host',
    remedy: (where) => `Install a certificate at ${where} whose subjectAltName is the name in the MX record.`,
  },
  'certificate-expired': {
    meaning: 'the certificate has expired',
    remedy: (where) =>
      `Renew the certificate of ${where}, let the mail server load it again, and see why the renewal did not.`,
  },
  'certificate-not-trusted': {
    meaning: 'the certificate is not trusted',
    remedy: (where) =>
      `Install at ${where} a certificate of a public authority, with its intermediate certificates.`,
  },
  'validation-failure': {
    meaning: 'the sender could not validate the host, and does not say why',
    remedy: (where) =>
      `Check the certificate of ${where}, with its chain, and the MTA-STS policy or TLSA records that it is held against.`,
  },
  'tlsa-invalid': {
    meaning: 'no TLSA record fits the certificate',
    remedy: (where) =>
      `Publish TLSA records for ${where} that match the certificate in use, before it is changed the next time.`,
  },
  'dnssec-invalid': {
    meaning: 'the DNSSEC signatures of the names do not validate',
    remedy: (where) =>
      `Repair DNSSEC of the zones of ${where}: expired signatures, or a DS record that fits no key.`,
  },
  'dane-required': {
    meaning: 'the sender requires DANE and finds no usable TLSA record',
    remedy: (where) =>
      `Publish TLSA records for ${where} in a signed zone, or agree on something else with that sender.`,
  },
  'sts-policy-fetch-error': {
    meaning: 'the MTA-STS policy could not be fetched',
    remedy: () =>
      'Serve the policy at /.well-known/mta-sts.txt of the host mta-sts under the domain, by HTTPS and without a redirect, or take the _mta-sts record away.',
  },
  'sts-policy-invalid': {
    meaning: 'the MTA-STS policy is not valid',
    remedy: () => 'Correct the policy: version, mode, mx and max_age, each on a line of its own.',
  },
  'sts-webpki-invalid': {
    meaning: 'the certificate of the policy’s web server is not valid',
    remedy: () => 'Install a certificate of a public authority for the host mta-sts under the domain.',
  },
};
