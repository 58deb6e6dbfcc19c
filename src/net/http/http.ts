/** What the rest of the program knows of HTTP: one function that never rejects. */

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** Sent as JSON. */
  readonly json?: unknown;
}

export type Response =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: Uint8Array;
    }
  | {
      readonly kind: 'failed';
      readonly failure: 'timeout' | 'network' | 'too-large' | 'unusable';
      /** Ends a sentence that begins with the server: `did not answer in time`. */
      readonly detail: string;
    };

export type Http = (request: Request) => Promise<Response>;
