import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@rekindle/identity/domain';
import { Permissions } from '@rekindle/platform/graphql';
import type { TestApi } from '@rekindle/platform/testing';
import { everybodyOf, freshSignIn } from './browsers.builder';
import { handlers, markOf } from './handlers.builder';
import { rootFields, type RootField } from './root-fields.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

const roles = Object.values(Role);

/** What stands before each query and mutation. */
const marks = new Map([...handlers()].map(([name, handler]) => [name, markOf(handler)]));

let api: TestApi;
let practice: StaffedPractice;
let fields: RootField[];
beforeAll(async () => {
  api = await startProduct();
  practice = await aStaffedPractice(api);
  fields = await rootFields();
});
afterAll(() => api.stop());

const mayCall = (role: string, access: string | undefined) =>
  access === 'public' || (access !== undefined && api.get(Permissions).has(role, access));

describe('every query and mutation', () => {
  it('says who may call it', () => {
    expect(fields.filter(({ name }) => marks.get(name) === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('names a permission that some area declares', () => {
    const declared = Object.keys(api.get(Permissions).matrix());
    expect([...marks].filter(([, access]) => access !== 'public' && !declared.includes(String(access)))).toEqual([]);
  });

  it('is open to visitors only if it stands here', () => {
    const open = [
      'acceptInvitation',
      'beginPasskey',
      'beginPasskeyProof',
      'beginPasskeySignIn',
      'beginTotp',
      'confirmPasskey',
      'confirmSignUp',
      'confirmTotp',
      'crisisLines',
      'declineInvitation',
      'enterEnrolled',
      'followSignInLink',
      'invitation',
      'passwordReset',
      'proveWithCode',
      'proveWithPasskey',
      'requestPasswordReset',
      'requestSignInLink',
      'resetPassword',
      'signIn',
      'signUp',
      'signUpPreview',
      'viewer',
    ];
    expect(
      [...marks]
        .filter(([, access]) => access === 'public')
        .map(([name]) => name)
        .sort(),
    ).toEqual(open);
  });

  it('does for each role what the matrix says, and never fails by itself', async () => {
    const wrong: string[] = [];
    for (const field of fields) {
      for (const [who, browser] of everybodyOf(api, practice)) {
        const { status, errors } = await (await freshSignIn(api, browser)).ask(field.document, field.honest(practice));
        const [problem, code] = [errors[0]?.extensions.problem, errors[0]?.extensions.code];
        const isPublic = marks.get(field.name) === 'public';
        const wanted = mayCall(who, marks.get(field.name)) ? undefined : who === 'visitor' ? 'signed-out' : 'not-allowed';
        const heard = problem === 'signed-out' || problem === 'not-allowed' ? problem : undefined;
        if (heard !== wanted) wrong.push(`${field.name} tells ${who} ${problem ?? 'yes'} instead of ${wanted ?? 'yes'}`);
        if (who === 'visitor' && !isPublic && code !== 'UNAUTHENTICATED') wrong.push(`${field.name} answers a visitor ${code}`);
        if (status >= 500 || code === 'UNEXPECTED') wrong.push(`${field.name} breaks for ${who}: ${JSON.stringify(errors)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});

describe('the permissions', () => {
  it('are held by these roles; whoever changes that changes this picture', () => {
    const picture = Object.entries(api.get(Permissions).matrix()).map(([name, holders]) =>
      [name.padEnd(18), ...roles.map((role) => (holders.includes(role) ? role : '-').padEnd(9))].join(' ').trim(),
    );
    expect(picture.join('\n')).toMatchInlineSnapshot(`
      "absence:set        owner     coach     -         -
      alert:pin          owner     coach     -         -
      audit:see          owner     -         -         -
      check-in:answer    -         -         -         client
      check-in:deliver   owner     coach     -         -
      check-in:plan      owner     coach     -         -
      check-in:read      owner     coach     -         -
      client:assign      owner     -         -         -
      client:change      owner     coach     -         -
      client:erase       owner     -         -         -
      client:export      owner     coach     -         -
      client:import      owner     coach     -         -
      client:invite      owner     coach     assistant -
      client:list        owner     coach     assistant -
      client:merge       owner     coach     -         -
      client:read        owner     coach     -         -
      client:tag         owner     coach     assistant -
      consent:decide     -         -         -         client
      crisis-line:keep   owner     coach     assistant -
      exercise:assign    owner     coach     -         -
      exercise:do        -         -         -         client
      exercise:make      owner     coach     -         -
      exercise:review    owner     coach     -         -
      factor:manage      owner     coach     assistant client
      field:change       owner     coach     -         -
      file:open          owner     coach     assistant client
      flag:raise         owner     coach     -         -
      flag:read          owner     coach     -         -
      gate:ask           -         -         -         client
      intake:answer      -         -         -         client
      journal:read       owner     coach     -         -
      journal:write      -         -         -         client
      keys:renew         owner     -         -         -
      live:listen        owner     coach     assistant -
      measure:answer     -         -         -         client
      measure:read       owner     coach     -         -
      note:write         owner     coach     -         -
      outcome:publish    owner     -         -         -
      outcome:read       owner     coach     -         -
      outcome:record     owner     coach     -         -
      outcome:tell       -         -         -         client
      portal:today       -         -         -         client
      practice:update    owner     -         -         -
      profile:update     owner     coach     assistant client
      program:run        owner     coach     -         -
      promise:see        -         -         -         client
      response-plan:read owner     coach     -         client
      response-plan:write owner     -         -         -
      review:read        owner     coach     -         -
      review:settle      owner     coach     -         -
      session:end        owner     coach     assistant client
      session:prove      owner     coach     assistant client
      support:ask        -         -         -         client
      tag:change         owner     coach     assistant -
      team:invite        owner     coach     assistant -
      team:remove        owner     -         -         -
      team:rules         owner     -         -         -
      team:see           owner     coach     assistant -"
    `);
  });

  it('are held by roles that exist', () => {
    const holders = new Set(Object.values(api.get(Permissions).matrix()).flat());
    expect([...holders].filter((holder) => !roles.includes(holder as Role))).toEqual([]);
  });
});
