import { effect, type EnvironmentProviders, inject, provideEnvironmentInitializer } from '@angular/core';
import { Viewer } from '@rekindle/identity/portal';
import { calmAfter, DeviceCopies } from '@rekindle/shared/ui';
import { keepPerson } from './keep-person';
import { NewerVersion } from './newer-version';
import { sendWhatWaits } from './send-what-waits';

const script = '/sw.js';

interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/** Keeps the help page and the app itself on the device, once the first page has stood for a moment: it waits for none of this. */
export function provideOffline(): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    const [viewer, copies, newer] = [inject(Viewer), inject(DeviceCopies), inject(NewerVersion)];
    effect(() => void keepPerson(copies, viewer.latest()));
    sendWhatWaits();
    if (!('serviceWorker' in navigator)) return;
    setTimeout(() => {
      // Without it everything works as before, only not without a connection.
      navigator.serviceWorker.register(trusted(script)).then(
        (registration) => newer.lookFor(registration),
        () => undefined,
      );
    }, calmAfter);
  });
}

// The policy of the page lets no script run by its address alone: it must have come through here, and this is the only one that may.
function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: ScriptPolicies };
  const only = (asked: string) => {
    if (asked !== script) throw new Error('This is not the script of the portal.');
    return asked;
  };
  return trustedTypes?.createPolicy('rekindle', { createScriptURL: only }).createScriptURL(url) ?? url;
}
