/** AUTH (RFC 4954): a login with the strongest mechanism that both sides speak, never in clear text. */
import type { Login, LoginResult, NotAttempted, OAuthError, Reply } from './conversation.ts';
import { choose } from './sasl/choose.ts';
import type { Dialogue, Mechanism } from './sasl/mechanism.ts';
import { hidden } from './secrets.ts';
import { isPositive, type Talk } from './talk.ts';

/** One login, or the reason why nothing was sent. */
export async function logIn(talk: Talk, login: Login): Promise<LoginResult> {
  const { call, learned, random, transcript } = talk;
  const secret = 'secret' in login ? login.secret : login.token;
  const mechanism = choose(
    learned.ehloInTls?.auth ?? [],
    'secret' in login ? 'password' : 'token',
    login.mechanisms,
  );
  const reason = whyNot(talk, login, secret, mechanism);
  if (mechanism === undefined || reason !== undefined)
    return { outcome: 'not-attempted', reason: reason ?? 'no-shared-mechanism' };
  transcript.conceal(secret);
  transcript.hideChallenges(true);
  const nonce = Buffer.from(random(18)).toString('base64');
  const credentials = {
    username: login.username,
    secret,
    nonce,
    server: { host: call.host, port: call.port },
  };
  const result = await hold(talk, mechanism.name, mechanism.begin(credentials));
  transcript.hideChallenges(false);
  return result;
}

function whyNot(
  { learned: { tls, ehloInTls } }: Talk,
  login: Login,
  secret: string,
  mechanism: Mechanism | undefined,
): NotAttempted | undefined {
  if (tls === undefined || ehloInTls === undefined) return 'clear-text';
  if (!(tls.trusted && tls.nameMatches) && login.toUnverified !== true) return 'unverified';
  // NUL and the separator of OAuth would end a field before its time; an empty secret is one that was not set.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what ends a field
  if (login.username === '' || secret === '' || /[\x00\x01]/.test(login.username + secret))
    return 'unusable-credentials';
  if (ehloInTls.auth.length === 0) return 'not-offered';
  return mechanism === undefined ? 'no-shared-mechanism' : undefined;
}

/** Two responses are the most that any of the mechanisms has, and an acknowledgement. */
const mostTurns = 4;

async function hold(talk: Talk, mechanism: string, dialogue: Dialogue): Promise<LoginResult> {
  let reply = await start(talk, mechanism, dialogue);
  let isInitialDue = dialogue.initial !== undefined && !fits(mechanism, dialogue.initial);
  for (let turn = 0; reply?.code === 334 && turn < mostTurns; turn += 1) {
    const challenge = Buffer.from(reply.lines.at(-1) ?? '', 'base64').toString();
    const next = isInitialDue ? { response: dialogue.initial ?? '' } : await dialogue.respond(challenge);
    isInitialDue = false;
    if ('wrong' in next) return cancel(talk, mechanism, next.wrong);
    reply = await respond(talk, next.response);
  }
  if (reply === undefined) return { outcome: 'interrupted', mechanism };
  if (reply.code === 334) return cancel(talk, mechanism, 'asks without end');
  if (isPositive(reply)) {
    return { outcome: dialogue.isProven?.() === false ? 'unproven' : 'accepted', mechanism, reply };
  }
  const oauth = oauthError(talk.transcript.clean(dialogue.failure?.() ?? ''));
  return { outcome: 'rejected', mechanism, reply, ...(oauth === undefined ? {} : { oauth }) };
}

/** RFC 4954 §4: the command may not get longer than any other; else the server asks for the initial response. */
const fits = (mechanism: string, initial: string): boolean =>
  `AUTH ${mechanism} ${encoded(initial)}\r\n`.length <= 512;

const encoded = (text: string): string => Buffer.from(text).toString('base64');

function start({ line, patience, transcript }: Talk, mechanism: string, { initial }: Dialogue) {
  if (initial !== undefined && fits(mechanism, initial)) {
    const response = encoded(initial);
    transcript.conceal(response);
    line.send('login', `AUTH ${mechanism} ${response}`, `AUTH ${mechanism} ${hidden}`);
  } else line.send('login', `AUTH ${mechanism}`);
  return line.challenge(patience.reply);
}

function respond({ line, patience, transcript }: Talk, text: string): Promise<Reply | undefined> {
  const response = encoded(text);
  // What is short is no secret, and would be found anywhere.
  if (response.length >= 8) transcript.conceal(response);
  line.send('login', response, response === '' ? '' : hidden);
  return line.challenge(patience.reply);
}

/** RFC 4954 §4: an asterisk ends an exchange that leads nowhere. */
async function cancel({ line, patience }: Talk, mechanism: string, said: string): Promise<LoginResult> {
  line.send('login', '*');
  await line.reply('login', patience.reply);
  return { outcome: 'broken', mechanism, said };
}

/** RFC 7628 §3.2.2: a JSON object; anything else says nothing. */
function oauthError(text: string): OAuthError | undefined {
  const parsed = parsedJson(text);
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const known = ['status', 'schemes', 'scope'] as const;
  const fields = Object.entries(parsed).filter(
    ([name, value]) => known.some((field) => field === name) && ['string', 'number'].includes(typeof value),
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, String(value).slice(0, 300)]));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
