import { CaseloadOrder, Need } from '@rekindle/clients/domain';

/** What somebody may be waiting for, as a filter names it. */
export const needWords: Record<Need, string> = {
  [Need.ALERT]: $localize`:@@need.alert:Something to read first`,
  [Need.QUIET]: $localize`:@@need.quiet:Gone quiet`,
  [Need.INVITED]: $localize`:@@need.invited:Has not answered the invitation`,
  [Need.BEGINNING]: $localize`:@@need.beginning:Still at the beginning`,
};

export const orderWords: Record<CaseloadOrder, string> = {
  [CaseloadOrder.NEED]: $localize`:@@order.need:What needs you first`,
  [CaseloadOrder.NAME]: $localize`:@@order.name:Name`,
  [CaseloadOrder.NEWEST]: $localize`:@@order.newest:Newest first`,
};
