/** Why a DKIM signature does not hold, and what to do about it, in words. */
import { listed, quoted } from '../core/quote.ts';
import type { SignatureProblem, SignatureReason, SignatureVerdict } from '../mail/dkim/index.ts';

type Fault = Pick<
  SignatureVerdict,
  'domain' | 'selector' | 'keyBits' | 'identity' | 'algorithm' | 'expiry' | 'changedHeaders' | 'problems'
>;

interface Wording {
  /** After "the DKIM signature of example.com". */
  readonly text: (fault: Fault) => string;
  /** A whole sentence. */
  readonly remedy: (fault: Fault) => string;
}

export const keyNameOf = ({ domain, selector }: Fault): string =>
  `${selector ?? '?'}._domainkey.${domain ?? '?'}`;

const publish = (fault: Fault): string =>
  `Publish the key that signs at ${keyNameOf(fault)}, or sign with a selector that has its key.`;
const replaceKey = (fault: Fault): string => `Correct the key record at ${keyNameOf(fault)}.`;
const lastHands =
  'sign as the last step before the message leaves, after every footer, rewriting and re-encoding, and see that the file was saved as it was sent';

const wordings: Readonly<Record<SignatureReason, Wording>> = {
  invalid: {
    text: ({ problems = [] }) => `cannot be used: ${problemInWords(problems[0])}`,
    remedy: () => 'Correct the settings of the software that signs.',
  },
  expired: {
    text: ({ expiry = 0 }) => `had expired ("x=${expiry}") when the message was received`,
    remedy: () => 'Let signatures last a week or longer, or leave "x=" out.',
  },
  'historic-algorithm': {
    text: ({ algorithm }) => `is made with ${algorithm}, which receivers must not accept any more`,
    remedy: () => 'Sign with rsa-sha256.',
  },
  'weak-key': {
    text: (fault) =>
      `is made with the RSA key at ${keyNameOf(fault)}, which has ${fault.keyBits} bits, and receivers refuse keys under 1024`,
    remedy: () => 'Sign with a new key of 2048 bits under a new selector.',
  },
  'too-many-signatures': {
    text: () => 'comes after so many others that receivers do not look at it',
    remedy: () => 'Sign a message once or twice.',
  },
  'header-too-long': {
    text: () => 'covers a header that is too long to be read',
    remedy: () => 'Send a header of less than 64 KiB.',
  },
  'key-unanswered': { text: (fault) => `needs the key at ${keyNameOf(fault)}`, remedy: () => 'Try again.' },
  'key-missing': {
    text: (fault) => `needs the key at ${keyNameOf(fault)}, and there is none`,
    remedy: publish,
  },
  'key-syntax': {
    text: (fault) => `needs the key at ${keyNameOf(fault)}, whose record cannot be used`,
    remedy: replaceKey,
  },
  'key-revoked': {
    text: (fault) => `needs the key at ${keyNameOf(fault)}, which is revoked ("p=" is empty)`,
    remedy: publish,
  },
  'key-type': {
    text: (fault) => `is made with ${fault.algorithm}, and the key at ${keyNameOf(fault)} is of another type`,
    remedy: publish,
  },
  'key-hash': {
    text: (fault) =>
      `is made with ${fault.algorithm}, and "h=" of the key at ${keyNameOf(fault)} does not allow it`,
    remedy: (fault) => `Take "h=" out of the key record at ${keyNameOf(fault)}.`,
  },
  'key-service': {
    text: (fault) => `needs the key at ${keyNameOf(fault)}, which "s=" says is not for mail`,
    remedy: (fault) => `Take "s=" out of the key record at ${keyNameOf(fault)}.`,
  },
  'key-strict': {
    text: (fault) =>
      `is for ${quoted(fault.identity ?? '')}, and "t=s" of the key at ${keyNameOf(fault)} allows no subdomains in "i="`,
    remedy: (fault) =>
      `Sign with "d=" and "i=" of the same domain, or take "s" out of "t=" at ${keyNameOf(fault)}.`,
  },
  'body-too-short': {
    text: () => 'covers more of the body than there is: the body was cut after it was signed',
    remedy: () => `Find out what cuts it: ${lastHands}.`,
  },
  'body-changed': {
    text: () => 'does not fit the body: it was changed after it was signed',
    remedy: () => `Find out what changes it: ${lastHands}.`,
  },
  'header-changed': {
    text: ({ changedHeaders = [] }) =>
      changedHeaders.length === 0
        ? 'does not fit the header: a signed field was changed, added or removed after it was signed'
        : `does not fit the header: ${listed(changedHeaders)} changed after it was signed`,
    remedy: () => `Find out what changes it: ${lastHands}.`,
  },
  'wrong-key': {
    text: (fault) => `was made with another key than the one at ${keyNameOf(fault)}`,
    remedy: (fault) =>
      `Publish the public half of the key that signs at ${keyNameOf(fault)}, or give the signer the private half of the one that stands there.`,
  },
  'signature-mismatch': {
    text: (fault) =>
      `does not fit the header, or was made with another key than the one at ${keyNameOf(fault)}`,
    remedy: (fault) =>
      `Compare the key that signs with the one at ${keyNameOf(fault)}; if they fit, ${lastHands}.`,
  },
};

/** Of a signature that does not pass. */
export const faultInWords = (reason: SignatureReason, fault: Fault): string => wordings[reason].text(fault);
export const faultRemedy = (reason: SignatureReason, fault: Fault): string => wordings[reason].remedy(fault);

function problemInWords(problem: SignatureProblem | undefined): string {
  const { code = 'empty-tag', text = '' } = problem ?? {};
  switch (code) {
    case 'missing-tag':
      return `it lacks the tag "${text}="`;
    case 'from-unsigned':
      return `"h=" does not name From, but ${quoted(text)}`;
    case 'foreign-identity':
      return `${quoted(text)} in "i=" is not within the domain of "d="`;
    case 'expires-before-signed':
      return '"x=" is not after "t="';
    case 'unknown-version':
      return `its version is ${quoted(text)} and not "1"`;
    case 'unknown-algorithm':
    case 'unknown-canonicalization':
    case 'unknown-query-method':
      return `receivers do not know ${quoted(text)}`;
    case 'duplicate-tag':
      return `the tag "${text}=" stands twice`;
    case 'missing-equals':
      return `${quoted(text)} is no tag with a value`;
    case 'empty-tag':
      return 'nothing stands between two semicolons';
    default:
      return `${quoted(text)} cannot be read (${code})`;
  }
}
