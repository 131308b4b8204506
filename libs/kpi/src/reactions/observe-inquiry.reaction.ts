import type { Id } from '@samprova/kernel';
import {
  AnswerGiven,
  ClarificationAnswered,
  ClarificationAsked,
  ClockResumed,
  ClockStopped,
  DueTimeMoved,
  FirstContactMade,
  InquiryDeclined,
  InquiryReceived,
  InquiryRouted,
  InquiryWithdrawn,
  OutcomeRecorded,
  ResponseAmended,
  ResponseReleased,
  SitesInvited,
} from '@samprova/feasibility/events';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { Observations } from '../use-cases/observations.js';

type About = DeliveredEvent<{ inquiryId: Id }>;

/** Whatever happened to an inquiry, its facts are read anew: how often and in what order it is told does not matter. */
@Injectable()
export class ObserveInquiry {
  constructor(private readonly observations: Observations) {}

  @Subscribe(InquiryReceived, 'kpi.observe-received')
  async whenReceived(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(ClarificationAsked, 'kpi.observe-clarification')
  async whenClarificationAsked(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(ClarificationAnswered, 'kpi.observe-clarified')
  async whenClarified(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(ClockStopped, 'kpi.observe-stopped')
  async whenStopped(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(ClockResumed, 'kpi.observe-resumed')
  async whenResumed(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(DueTimeMoved, 'kpi.observe-due-moved')
  async whenMoved(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(InquiryRouted, 'kpi.observe-routed')
  async whenRouted(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(SitesInvited, 'kpi.observe-invited')
  async whenInvited(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(AnswerGiven, 'kpi.observe-answer')
  async whenAnswered(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(ResponseReleased, 'kpi.observe-released')
  async whenReleased(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(ResponseAmended, 'kpi.observe-amended')
  async whenAmended(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(FirstContactMade, 'kpi.observe-contacted')
  async whenContacted(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(InquiryDeclined, 'kpi.observe-declined')
  async whenDeclined(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(InquiryWithdrawn, 'kpi.observe-withdrawn')
  async whenWithdrawn(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }

  @Subscribe(OutcomeRecorded, 'kpi.observe-outcome')
  async whenOutcomeRecorded(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeInquiry(tx, payload.inquiryId);
  }
}
