import type { Config } from '@samprova/platform';
import { Fault } from '@samprova/platform';
import { faultAnswer } from '@samprova/platform/graphql';
import type { Request, RequestHandler, Response } from 'express';

/**
 * Whether a page in a browser sent this. Scripts can neither send nor leave out these headers; `Sec-Fetch-Site` comes over
 * https and from localhost only, `Origin` with every POST.
 */
export function isByPage({ headers }: Pick<Request, 'headers'>): boolean {
  return headers['sec-fetch-site'] !== undefined || headers.origin !== undefined;
}

/**
 * A page of another site may change nothing here, whatever cookie its reader has: `SameSite=Lax` and JSON bodies hinder
 * it already, this says it. Reading is hindered by the browser.
 */
export function refuseOtherSites(config: Config): RequestHandler {
  const own = new URL(config.publicUrl).host;
  return (request, response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || !isByOtherSite(request, own)) return next();
    sendFault(
      response,
      new Fault('CROSS_SITE', 'A page of another site sent this; open the portal itself. Programs send a token.'),
    );
  };
}

/** @param own the host by which people know this installation; a proxy may speak to us by another */
function isByOtherSite({ headers }: Request, own: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'cross-site' || site === 'same-site';
  if (headers.origin === undefined) return false;
  const host = URL.canParse(headers.origin) ? new URL(headers.origin).host : '';
  return host !== headers.host && host !== own;
}

export function sendFault(response: Response, fault: Fault): void {
  const { status, body } = faultAnswer(fault);
  response.status(status).json(body);
}
