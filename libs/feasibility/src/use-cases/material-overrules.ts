import { Calendars } from '@samprova/calendar';
import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Inquiry } from '../domain/inquiry.js';
import type { NotNow } from '../domain/not-now.js';
import {
  type MaterialOverrule,
  overruleMaterial,
  type Overruled,
  type OverruleRefusal,
} from '../domain/overrule-material.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { MaterialOverruleRepository } from '../persistence/material-overrule.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';
import { passInquiry } from './gate.js';

/** Whether a change was material is the form's list to say, and the coordinator's to overrule (ADR 0020). */
@Injectable()
export class MaterialOverrules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inquiries: InquiryRepository,
    private readonly requests: RequestRepository,
    private readonly overrules: MaterialOverruleRepository,
    private readonly partnerships: Partnerships,
    private readonly calendars: Calendars,
  ) {}

  of(actor: Actor, inquiryIds: readonly Id[]): Promise<MaterialOverrule[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const all = await this.overrules.of(tx, inquiryIds);
      return inquiryIds.map((id) => all.filter(({ inquiryId }) => inquiryId === id));
    });
  }

  overrule(
    actor: Actor,
    inquiryId: Id,
    asked: { readonly material: boolean; readonly reason: string },
  ): Promise<Result<Inquiry, OverruleRefusal | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const changed = await this.inquiries.change<Overruled, OverruleRefusal | NotNow>(
        tx,
        inquiryId,
        'inquiry:overrule-material',
        async (file) => {
          const { inquiry, clock } = file;
          const refused = passInquiry('inquiry:overrule-material', inquiry, actor);
          if (refused) return refused;
          const version = await this.requests.version(tx, inquiry.requestId, inquiry.requestVersion);
          const said = await this.overrules.of(tx, [inquiryId]);
          const before = said.find(({ requestVersion }) => requestVersion === version.version) ?? null;
          const partnership = await this.partnerships.of(tx, inquiry.partnershipId);
          const terms = await this.calendars.termsOf(tx, partnership, inquiry.clockPolicy, clock.terms.workingDays);
          return overruleMaterial(
            file,
            version,
            { ...asked, id: newId(), before, terms },
            { now: tx.now, by: actor.personId },
          );
        },
      );
      if (!changed.ok) return changed;
      await this.overrules.insert(tx, changed.value.overrule);
      return ok(changed.value.inquiry);
    });
  }
}
