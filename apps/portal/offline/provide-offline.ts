import { effect, type EnvironmentProviders, inject, provideEnvironmentInitializer } from '@angular/core';
import { Viewer } from '@rekindle/identity/portal';
import { Api, OwnExercisesDocument } from '@rekindle/shared/graphql';
import { calmAfter, DeviceCopies } from '@rekindle/shared/ui';
import { keepPerson } from './keep-person';
import { placeOf } from './kept-questions';
import { NewerVersion } from './newer-version';
import { sendWhatWaits } from './send-what-waits';

const script = '/sw.js';

interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/** Keeps the help page and the app itself on the device, once the first page has stood for a moment: it waits for none of this. */
export function provideOffline(): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    const [api, viewer, copies, newer] = [inject(Api), inject(Viewer), inject(DeviceCopies), inject(NewerVersion)];
    effect(() => void keepPerson(copies, viewer.latest()));
    sendWhatWaits();
    setTimeout(() => {
      if (viewer.latest()) void keepList(copies, api);
      if (!('serviceWorker' in navigator)) return;
      // Without it everything works as before, only not without a connection.
      navigator.serviceWorker.register(trusted(script)).then(
        (registration) => newer.lookFor(registration),
        () => undefined,
      );
    }, calmAfter);
  });
}

// Whoever followed a link into one exercise finds the way to it from Today as well.
async function keepList(copies: DeviceCopies, api: Api): Promise<void> {
  if (!(await copies.find(placeOf(OwnExercisesDocument, {})))) await api.ask(OwnExercisesDocument, {}).catch(() => undefined);
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
