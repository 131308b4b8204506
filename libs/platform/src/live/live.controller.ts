import { Controller, Headers, type MessageEvent, Req, Res, Sse } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';
import { Config } from '../config/config.js';
import { Fault, notSignedIn } from '../fault.js';
import { Listeners } from './listeners.js';
import { type Holder, LiveStreams } from './live-streams.js';

/** Characters that may wait for somebody who does not read; then the connection is dropped, and may come again. */
const MOST_UNREAD = 256 * 1024;

/** `GET /live`: which records changed, as server-sent events; see docs/live.md. */
@Controller('live')
export class LiveController {
  constructor(
    private readonly config: Config,
    private readonly listeners: Listeners,
    private readonly streams: LiveStreams,
  ) {}

  @Sse('', { maxPendingDataLength: MOST_UNREAD })
  async live(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Promise<Observable<MessageEvent>> {
    const stream = await this.streams.open(await this.holderOf(request), lastEventId);
    // The connection served one stream; kept alive it would keep a closing process waiting.
    response.once('finish', () => request.socket.destroySoon());
    return stream;
  }

  /** @throws Fault NOT_SIGNED_IN; NOT_PERMITTED for a page of another site that borrows the cookie */
  private async holderOf(request: Request): Promise<Holder> {
    if (request.headers['sec-fetch-site'] === 'cross-site')
      throw new Fault('NOT_PERMITTED', 'Only pages of this installation may listen with its cookie.');
    const credential = this.listeners.credentialOf(request);
    const actor = credential && (await this.listeners.actors([credential])).get(credential);
    if (credential && actor) return { credential, actor };
    if (this.config.profile !== 'demo') throw notSignedIn();
    return { credential: null, address: request.ip ?? '' };
  }
}
