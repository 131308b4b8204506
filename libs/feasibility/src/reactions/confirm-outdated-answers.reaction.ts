import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { MaterialOverruled, RequestRevised } from '../events.js';
import { OutdatedAnswers } from '../use-cases/outdated-answers.js';

/** A material change asks the sites that answered to confirm their answers (AT-PR-05). */
@Injectable()
export class ConfirmOutdatedAnswers {
  constructor(private readonly outdated: OutdatedAnswers) {}

  @Subscribe(RequestRevised, 'feasibility.confirm-outdated-answers')
  async whenRequestRevised(
    tx: Tx,
    { payload }: DeliveredEvent<{ inquiryId: Id; version: number; material: boolean }>,
  ): Promise<void> {
    if (payload.material) await this.outdated.ask(tx, payload.inquiryId, payload.version);
  }

  @Subscribe(MaterialOverruled, 'feasibility.follow-overrule')
  async whenOverruled(
    tx: Tx,
    { payload }: DeliveredEvent<{ inquiryId: Id; version: number; material: boolean }>,
  ): Promise<void> {
    const { inquiryId, version, material } = payload;
    await (material ? this.outdated.ask(tx, inquiryId, version) : this.outdated.letStand(tx, inquiryId, version));
  }
}
