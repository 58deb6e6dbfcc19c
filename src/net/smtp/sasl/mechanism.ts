/** A SASL mechanism (RFC 4422) as the client sees it: a name, and a dialogue of challenges and responses. */

/** `server`: as the client knows it, for the mechanisms that say whom they mean to talk to. */
export interface Credentials {
  readonly username: string;
  /** A password, or an access token. */
  readonly secret: string;
  readonly server: { readonly host: string; readonly port: number };
  /** Nobody can guess it; printable ASCII without a comma. */
  readonly nonce: string;
}

export interface Mechanism {
  readonly name: string;
  readonly needs: 'password' | 'token';
  begin(credentials: Credentials): Dialogue;
}

export interface Dialogue {
  /** What the client says before it is asked, in a mechanism where it speaks first. */
  readonly initial?: string;
  /** The response to a challenge, both decoded; or the end of a sentence on what is wrong with the challenge. */
  respond(challenge: string): Promise<Response> | Response;
  /** Whether the server has shown that it knows the secret; absent where the mechanism does not ask for it. */
  isProven?(): boolean;
  /** What the server said of a failure, instead of a challenge; JSON. */
  failure?(): string | undefined;
}

export type Response = { readonly response: string } | { readonly wrong: string };
