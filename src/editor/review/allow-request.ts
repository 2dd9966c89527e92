/** What a request says of itself: the parts that tell who sent it. Names of headers are in lower case. */
export interface RequestFacts {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The address at the other end of the connection. */
  readonly remoteAddress: string | undefined;
}

/** A refusal: the status of the response, and why. */
export interface RefusedRequest {
  readonly status: 403 | 405 | 415;
  readonly reason: string;
}

const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
const localAddress = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/**
 * Whether a request to write files comes from the review page on this machine: null, or why not. Another site that
 * is open in the same browser can send requests here, but it cannot forge these headers or know the token.
 * @param token what the page was given when this server started
 */
export function refuseRequest({ method, headers, remoteAddress }: RequestFacts, token: string): RefusedRequest | null {
  const host = String(headers['host'] ?? '');
  if (method !== 'POST') return { status: 405, reason: 'Unexpected method, expected POST' };
  if (!localAddress.test(remoteAddress ?? '')) return forbidden('a connection from another machine');
  if (!localHost.test(host)) return forbidden('a host that is not this machine');
  if (headers['origin'] !== `http://${host}`) return forbidden('a request from another site');
  if (headers['sec-fetch-site'] !== undefined && headers['sec-fetch-site'] !== 'same-origin')
    return forbidden('a request from another site');
  if (headers['x-review-token'] !== token) return forbidden('a page of an earlier run; reload it');
  if (!/^application\/json\b/.test(String(headers['content-type'])))
    return { status: 415, reason: 'Unexpected content, expected JSON' };
  return null;
}

function forbidden(found: string): RefusedRequest {
  return { status: 403, reason: `Unexpected ${found}` };
}
