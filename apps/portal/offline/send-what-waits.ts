import { computed, effect, inject, Injector, type Type } from '@angular/core';
import { Viewer } from '@rekindle/identity/portal';
import { whatWaits as fromJournal } from '@rekindle/journal/portal';
import { whatWaits as fromMeasures } from '@rekindle/measures/portal';
import { whatWaits as fromOutcomes } from '@rekindle/outcomes/portal';
import { whatWaits as fromPrograms } from '@rekindle/programs/portal';
import { DeviceDrafts } from '@rekindle/shared/ui';

/** An area that sends what waits of it, fetched only where something does. */
type Sender = () => Promise<Type<{ sendWhatWaits(): void }>>;

const senders: Readonly<Record<string, Sender>> = { ...fromJournal, ...fromMeasures, ...fromOutcomes, ...fromPrograms };

/** Sends what somebody wrote without a network, whatever page they come back to. Needs an injection context. */
export function sendWhatWaits(): void {
  const [drafts, viewer, injector] = [inject(DeviceDrafts), inject(Viewer), inject(Injector)];
  const areas = computed(() => [...new Set(drafts.waiting().map(({ place }) => place.split('/')[0] ?? ''))].sort().join(' '));
  effect(() => {
    // Somebody else may have signed in: what waits is theirs now.
    viewer.latest();
    for (const area of areas().split(' ')) {
      // Without a network there is nothing to send it with.
      senders[area]?.().then(
        (sender) => injector.get(sender).sendWhatWaits(),
        () => undefined,
      );
    }
  });
}
