// Generated from input-docs/org.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type OrgDeleteParams,
  type OrgGetParams,
  type OrgInviteMemberParams,
  type OrgModifyMemberParams,
  type OrgPatchParams,
  type OrgPendingInvitesParams,
  type OrgRemoveMemberParams,
  type OrgRevokeInviteParams,
} from '../src/index.js';
import { calledBack, failureOf, without } from './support/calls.js';
import { startServer, type TestServer } from './support/server.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startServer();
  client = createClient({ url: server.url, accessToken: 'user:secret', retries: 0 });
});

afterAll(() => server.close());

describe('org.get', () => {
  const params: OrgGetParams = {
    orgId: 'orgId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: OrgGetParams = {
    orgId: 'orgId /?#%+&=é例',
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    orgId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    description: 'description é例',
    members: [
      {
        userId: '575ecf887ae143cd83dc4aa2',
        firstName: 'firstName é例',
        lastName: 'lastName é例',
        email: 'ada@example.com',
        role: 'admin',
      },
    ],
    summary: {
      appCount: 0.5,
      dashCount: 0.5,
    },
  };

  test('sends GET /orgs/{orgId}', async () => {
    server.replyWith(200, result);
    const answer = await client.org.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.org.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'false'],
      ['_links', 'true'],
      ['_embedded', 'true'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.org.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.org.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.org.get(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without orgId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'orgId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['orgId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('org.patch', () => {
  const params: OrgPatchParams = {
    orgId: 'orgId /?#%+&=é例',
    organization: {
      name: 'name é例',
      description: 'description é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: OrgPatchParams = {
    orgId: 'orgId /?#%+&=é例',
    organization: {
      name: 'name é例',
      description: 'description é例',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    orgId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    description: 'description é例',
    members: [
      {
        userId: '575ecf887ae143cd83dc4aa2',
        firstName: 'firstName é例',
        lastName: 'lastName é例',
        email: 'ada@example.com',
        role: 'admin',
      },
    ],
    summary: {
      appCount: 0.5,
      dashCount: 0.5,
    },
  };

  test('sends PATCH /orgs/{orgId}', async () => {
    server.replyWith(200, result);
    const answer = await client.org.patch(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(params.organization);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.org.patch(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'false'],
      ['_links', 'true'],
      ['_embedded', 'true'],
    ]);
    expect(request?.body).toEqual(params.organization);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.org.patch(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.org.patch(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.org.patch(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.org.patch(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without orgId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'orgId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['orgId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without organization', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'organization');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['organization'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('org.delete', () => {
  const params: OrgDeleteParams = {
    orgId: 'orgId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: OrgDeleteParams = {
    orgId: 'orgId /?#%+&=é例',
  };
  const result = {
    success: true,
  };

  test('sends DELETE /orgs/{orgId}', async () => {
    server.replyWith(200, result);
    const answer = await client.org.delete(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.org.delete(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'false'],
      ['_links', 'true'],
      ['_embedded', 'true'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.org.delete(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.org.delete(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.org.delete(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without orgId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'orgId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['orgId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('org.pendingInvites', () => {
  const params: OrgPendingInvitesParams = {
    orgId: 'orgId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: OrgPendingInvitesParams = {
    orgId: 'orgId /?#%+&=é例',
  };
  const result = [
    {
      id: '575ecf887ae143cd83dc4aa2',
      email: 'ada@example.com',
      role: 'admin',
      inviteDate: '2016-06-13T04:00:00.000Z',
      ttl: 0.5,
      hasExpired: true,
    },
  ];

  test('sends GET /orgs/{orgId}/invites', async () => {
    server.replyWith(200, result);
    const answer = await client.org.pendingInvites(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/invites',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.org.pendingInvites(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/invites',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'false'],
      ['_links', 'true'],
      ['_embedded', 'true'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.org.pendingInvites(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.org.pendingInvites(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.org.pendingInvites(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without orgId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'orgId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.pendingInvites(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['orgId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('org.inviteMember', () => {
  const params: OrgInviteMemberParams = {
    orgId: 'orgId /?#%+&=é例',
    invite: {
      email: 'ada@example.com',
      role: 'admin',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: OrgInviteMemberParams = {
    orgId: 'orgId /?#%+&=é例',
    invite: {
      email: 'ada@example.com',
      role: 'admin',
    },
  };
  const result = [
    {
      id: '575ecf887ae143cd83dc4aa2',
      email: 'ada@example.com',
      role: 'admin',
      inviteDate: '2016-06-13T04:00:00.000Z',
      ttl: 0.5,
      hasExpired: true,
    },
  ];

  test('sends POST /orgs/{orgId}/invites', async () => {
    server.replyWith(200, result);
    const answer = await client.org.inviteMember(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/invites',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(params.invite);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.org.inviteMember(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/invites',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'false'],
      ['_links', 'true'],
      ['_embedded', 'true'],
    ]);
    expect(request?.body).toEqual(params.invite);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.org.inviteMember(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.org.inviteMember(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.org.inviteMember(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.org.inviteMember(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without orgId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'orgId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.inviteMember(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['orgId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without invite', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'invite');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.inviteMember(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['invite'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('org.revokeInvite', () => {
  const params: OrgRevokeInviteParams = {
    orgId: 'orgId /?#%+&=é例',
    inviteId: 'inviteId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: OrgRevokeInviteParams = {
    orgId: 'orgId /?#%+&=é例',
    inviteId: 'inviteId /?#%+&=é例',
  };
  const result = [
    {
      id: '575ecf887ae143cd83dc4aa2',
      email: 'ada@example.com',
      role: 'admin',
      inviteDate: '2016-06-13T04:00:00.000Z',
      ttl: 0.5,
      hasExpired: true,
    },
  ];

  test('sends DELETE /orgs/{orgId}/invites', async () => {
    server.replyWith(200, result);
    const answer = await client.org.revokeInvite(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/invites',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['inviteId', 'inviteId /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.org.revokeInvite(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/invites',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['inviteId', 'inviteId /?#%+&=é例'],
      ['_actions', 'false'],
      ['_links', 'true'],
      ['_embedded', 'true'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.org.revokeInvite(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.org.revokeInvite(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.org.revokeInvite(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.org.revokeInvite(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without orgId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'orgId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.revokeInvite(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['orgId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without inviteId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'inviteId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.revokeInvite(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['inviteId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('org.modifyMember', () => {
  const params: OrgModifyMemberParams = {
    orgId: 'orgId /?#%+&=é例',
    member: {
      userId: '575ecf887ae143cd83dc4aa2',
      role: 'admin',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: OrgModifyMemberParams = {
    orgId: 'orgId /?#%+&=é例',
    member: {
      userId: '575ecf887ae143cd83dc4aa2',
      role: 'admin',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    orgId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    description: 'description é例',
    members: [
      {
        userId: '575ecf887ae143cd83dc4aa2',
        firstName: 'firstName é例',
        lastName: 'lastName é例',
        email: 'ada@example.com',
        role: 'admin',
      },
    ],
    summary: {
      appCount: 0.5,
      dashCount: 0.5,
    },
  };

  test('sends PATCH /orgs/{orgId}/member', async () => {
    server.replyWith(200, result);
    const answer = await client.org.modifyMember(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/member',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(params.member);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.org.modifyMember(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/member',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['_actions', 'false'],
      ['_links', 'true'],
      ['_embedded', 'true'],
    ]);
    expect(request?.body).toEqual(params.member);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.org.modifyMember(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.org.modifyMember(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.org.modifyMember(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.org.modifyMember(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without orgId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'orgId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.modifyMember(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['orgId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without member', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'member');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.modifyMember(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['member'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('org.removeMember', () => {
  const params: OrgRemoveMemberParams = {
    orgId: 'orgId /?#%+&=é例',
    userId: 'userId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: OrgRemoveMemberParams = {
    orgId: 'orgId /?#%+&=é例',
    userId: 'userId /?#%+&=é例',
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    orgId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    description: 'description é例',
    members: [
      {
        userId: '575ecf887ae143cd83dc4aa2',
        firstName: 'firstName é例',
        lastName: 'lastName é例',
        email: 'ada@example.com',
        role: 'admin',
      },
    ],
    summary: {
      appCount: 0.5,
      dashCount: 0.5,
    },
  };

  test('sends DELETE /orgs/{orgId}/member', async () => {
    server.replyWith(200, result);
    const answer = await client.org.removeMember(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/member',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['userId', 'userId /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.org.removeMember(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path: '/orgs/orgId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/member',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['userId', 'userId /?#%+&=é例'],
      ['_actions', 'false'],
      ['_links', 'true'],
      ['_embedded', 'true'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.org.removeMember(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.org.removeMember(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.org.removeMember(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.org.removeMember(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without orgId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'orgId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.removeMember(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['orgId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without userId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'userId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.org.removeMember(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['userId'] });
    expect(server.requests()).toEqual([]);
  });
});
