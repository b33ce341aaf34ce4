import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { CareService, currentClientId } from '@rekindle/clients/api';
import { flawInPlan, type ResponsePlan } from '@rekindle/measures/domain';
import { measuresProblem } from '../measures.problems';
import { type PlanRow, ResponsePlanRepository } from './response-plan.repository';
import type { Responder, SetResponsePlanInput } from './response-plan.type';

const none: PlanRow = { responderId: null, responderName: null, hours: '', steps: '', referral: '', isOn: false, version: 0 };

/** Whether items about self-harm are asked, and what has to stand before they are. */
@Injectable()
export class ResponsePlanService {
  constructor(
    private readonly plans: ResponsePlanRepository,
    private readonly care: CareService,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** The plan as it stands; empty and off where none was written. A client finds one only while it is on. */
  async get(): Promise<PlanRow> {
    return (await this.plans.find()) ?? none;
  }

  async responders(): Promise<Responder[]> {
    return this.care.coaches();
  }

  async set({ responderId = null, hours, steps, referral, isOn }: SetResponsePlanInput): Promise<PlanRow> {
    const plan: ResponsePlan = { responderId, hours: hours.trim(), steps: steps.trim(), referral: referral.trim() };
    const flaw = flawInPlan(plan, isOn);
    if (flaw) throw measuresProblem(`plan-${flaw}`);
    return this.database.transaction(async () => {
      const responders = await this.responders();
      if (responderId !== null && !responders.some(({ memberId }) => memberId === responderId))
        throw measuresProblem('plan-responder-missing');
      await this.plans.keep(plan, isOn);
      await this.audit.note({
        action: `measures.self-harm-items-${isOn ? 'on' : 'off'}`,
        object: { kind: 'response-plan', id: currentPracticeId() },
      });
      return this.get();
    });
  }

  /** The client at work agrees to the plan as they read it. Said twice it is said once. */
  async agree(version: number): Promise<boolean> {
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      const plan = await this.get();
      if (!plan.isOn || plan.version !== version) throw measuresProblem('plan-changed');
      await this.plans.agree(clientId, version);
      await this.audit.note({ action: 'measures.plan-agreed', object: { kind: 'client', id: clientId }, clientId });
      return true;
    });
  }

  /** Whether a client has agreed to the plan as it stands, which is on. */
  async hasAgreed(clientId: string, { isOn, version }: Pick<PlanRow, 'isOn' | 'version'>): Promise<boolean> {
    return isOn && this.plans.hasAgreed(clientId, version);
  }
}
