import { Config } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import type { Instant } from '@samprova/kernel';

/**
 * The browser's half of a session. Over https it is a `__Host-` cookie, which no other host of the domain can set;
 * `SameSite=Lax` and the API's demand for a JSON body keep other sites from using it.
 */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly options: CookieOptions;

  constructor(config: Config) {
    const secure = config.publicUrl.startsWith('https:');
    this.name = secure ? '__Host-samprova_session' : 'samprova_session';
    this.options = { httpOnly: true, sameSite: 'lax', path: '/', secure };
  }

  read(request: Request): string | null {
    for (const part of (request.headers.cookie ?? '').split(';')) {
      const [name, value] = part.trim().split('=', 2);
      if (name === this.name && value) return value;
    }
    return null;
  }

  set(response: Response, secret: string, expiresAt: Instant): void {
    response.cookie(this.name, secret, { ...this.options, expires: new Date(expiresAt.epochMilliseconds) });
  }

  clear(response: Response): void {
    response.clearCookie(this.name, this.options);
  }
}
