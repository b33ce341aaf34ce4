import { inject, Service } from '@angular/core';
import { Api, type PersonFragment, PortalSignOutDocument, PortalViewerDocument, Session } from '@rekindle/shared/graphql';

/** Who looks at the portal: a client, and the practice that coaches them. */
@Service()
export class Viewer extends Session<PersonFragment> {
  private readonly api = inject(Api);

  protected override async ask(): Promise<PersonFragment | null> {
    return (await this.api.ask(PortalViewerDocument, {})).viewer;
  }

  protected override close(): Promise<unknown> {
    return this.api.mutate(PortalSignOutDocument, {});
  }
}
