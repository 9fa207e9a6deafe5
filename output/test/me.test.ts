// Generated from input-docs/me.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  createClient,
  type Client,
  type GlobalParams,
  type MeAddRecentItemParams,
  type MeDeleteParams,
  type MeDisableTwoFactorAuthParams,
  type MeEnableTwoFactorAuthParams,
  type MeFetchRecentItemsParams,
  type MeGetParams,
  type MePatchParams,
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

describe('me.get', () => {
  const params: MeGetParams = {
    includeRecent: 'includeRecent /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    passwordLastUpdated: '2016-06-13T04:00:00.000Z',
    email: 'ada@example.com',
    emailVerified: true,
    firstName: 'firstName é例',
    lastName: 'lastName é例',
    companyName: 'companyName é例',
    phoneNumber: 'phoneNumber é例',
    location: 'location é例',
    url: 'url é例',
    twoFactorAuthEnabled: true,
    fullName: 'fullName é例',
    userId: '575ecf887ae143cd83dc4aa2',
    summary: {
      appCount: 0.5,
      dashCount: 0.5,
      orgCount: 0.5,
    },
  };

  test('sends GET /me', async () => {
    server.replyWith(200, result);
    const answer = await client.me.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/me',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['includeRecent', 'includeRecent /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.me.get();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/me',
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
    const outcome = await calledBack((callback) => client.me.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.me.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });
});

describe('me.patch', () => {
  const params: MePatchParams = {
    user: {
      email: 'ada@example.com',
      firstName: 'firstName é例',
      lastName: 'lastName é例',
      companyName: 'companyName é例',
      phoneNumber: 'phoneNumber é例',
      location: 'location é例',
      url: 'url é例',
      password: 'password é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: MePatchParams = {
    user: {
      email: 'ada@example.com',
      firstName: 'firstName é例',
      lastName: 'lastName é例',
      companyName: 'companyName é例',
      phoneNumber: 'phoneNumber é例',
      location: 'location é例',
      url: 'url é例',
      password: 'password é例',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    passwordLastUpdated: '2016-06-13T04:00:00.000Z',
    email: 'ada@example.com',
    emailVerified: true,
    firstName: 'firstName é例',
    lastName: 'lastName é例',
    companyName: 'companyName é例',
    phoneNumber: 'phoneNumber é例',
    location: 'location é例',
    url: 'url é例',
    twoFactorAuthEnabled: true,
    fullName: 'fullName é例',
    userId: '575ecf887ae143cd83dc4aa2',
    summary: {
      appCount: 0.5,
      dashCount: 0.5,
      orgCount: 0.5,
    },
  };

  test('sends PATCH /me', async () => {
    server.replyWith(200, result);
    const answer = await client.me.patch(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/me',
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
    expect(request?.body).toEqual(params.user);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.me.patch(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/me',
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
    expect(request?.body).toEqual(params.user);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.me.patch(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.me.patch(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.me.patch(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without user', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'user');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.me.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['user'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('me.delete', () => {
  const params: MeDeleteParams = {
    credentials: {
      email: 'ada@example.com',
      password: 'password é例',
      twoFactorCode: 'twoFactorCode é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: MeDeleteParams = {
    credentials: {
      email: 'ada@example.com',
      password: 'password é例',
      twoFactorCode: 'twoFactorCode é例',
    },
  };
  const result = {
    success: true,
  };

  test('sends POST /me/delete', async () => {
    server.replyWith(200, result);
    const answer = await client.me.delete(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/me/delete',
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
    expect(request?.body).toEqual(params.credentials);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.me.delete(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/me/delete',
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
    expect(request?.body).toEqual(params.credentials);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.me.delete(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.me.delete(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.me.delete(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without credentials', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'credentials');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.me.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['credentials'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('me.verifyEmail', () => {
  const params: GlobalParams = {
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const result = {
    success: true,
  };

  test('sends POST /me/verify-email', async () => {
    server.replyWith(200, result);
    const answer = await client.me.verifyEmail(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/me/verify-email',
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
    await client.me.verifyEmail();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/me/verify-email',
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
    const outcome = await calledBack((callback) => client.me.verifyEmail(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.me.verifyEmail(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.me.verifyEmail(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });
});

describe('me.enableTwoFactorAuth', () => {
  const params: MeEnableTwoFactorAuthParams = {
    data: {
      twoFactorAuthKey: 'twoFactorAuthKey é例.................................',
      password: 'password é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: MeEnableTwoFactorAuthParams = {
    data: {
      twoFactorAuthKey: 'twoFactorAuthKey é例.................................',
      password: 'password é例',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    passwordLastUpdated: '2016-06-13T04:00:00.000Z',
    email: 'ada@example.com',
    emailVerified: true,
    firstName: 'firstName é例',
    lastName: 'lastName é例',
    companyName: 'companyName é例',
    phoneNumber: 'phoneNumber é例',
    location: 'location é例',
    url: 'url é例',
    twoFactorAuthEnabled: true,
    fullName: 'fullName é例',
    userId: '575ecf887ae143cd83dc4aa2',
    summary: {
      appCount: 0.5,
      dashCount: 0.5,
      orgCount: 0.5,
    },
  };

  test('sends PATCH /me/enableTwoFactorAuth', async () => {
    server.replyWith(200, result);
    const answer = await client.me.enableTwoFactorAuth(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/me/enableTwoFactorAuth',
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
    expect(request?.body).toEqual(params.data);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.me.enableTwoFactorAuth(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/me/enableTwoFactorAuth',
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
    expect(request?.body).toEqual(params.data);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.me.enableTwoFactorAuth(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.me.enableTwoFactorAuth(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.me.enableTwoFactorAuth(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without data', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'data');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.me.enableTwoFactorAuth(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['data'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('me.disableTwoFactorAuth', () => {
  const params: MeDisableTwoFactorAuthParams = {
    data: {
      twoFactorCode: 'twoFactorCode é例',
      password: 'password é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: MeDisableTwoFactorAuthParams = {
    data: {
      twoFactorCode: 'twoFactorCode é例',
      password: 'password é例',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    passwordLastUpdated: '2016-06-13T04:00:00.000Z',
    email: 'ada@example.com',
    emailVerified: true,
    firstName: 'firstName é例',
    lastName: 'lastName é例',
    companyName: 'companyName é例',
    phoneNumber: 'phoneNumber é例',
    location: 'location é例',
    url: 'url é例',
    twoFactorAuthEnabled: true,
    fullName: 'fullName é例',
    userId: '575ecf887ae143cd83dc4aa2',
    summary: {
      appCount: 0.5,
      dashCount: 0.5,
      orgCount: 0.5,
    },
  };

  test('sends PATCH /me/disableTwoFactorAuth', async () => {
    server.replyWith(200, result);
    const answer = await client.me.disableTwoFactorAuth(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/me/disableTwoFactorAuth',
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
    expect(request?.body).toEqual(params.data);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.me.disableTwoFactorAuth(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/me/disableTwoFactorAuth',
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
    expect(request?.body).toEqual(params.data);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) =>
      client.me.disableTwoFactorAuth(params, callback),
    );
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) =>
      client.me.disableTwoFactorAuth(params, callback),
    );
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.me.disableTwoFactorAuth(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without data', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'data');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.me.disableTwoFactorAuth(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['data'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('me.disconnectTwitter', () => {
  const params: GlobalParams = {
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    passwordLastUpdated: '2016-06-13T04:00:00.000Z',
    email: 'ada@example.com',
    emailVerified: true,
    firstName: 'firstName é例',
    lastName: 'lastName é例',
    companyName: 'companyName é例',
    phoneNumber: 'phoneNumber é例',
    location: 'location é例',
    url: 'url é例',
    twoFactorAuthEnabled: true,
    fullName: 'fullName é例',
    userId: '575ecf887ae143cd83dc4aa2',
    summary: {
      appCount: 0.5,
      dashCount: 0.5,
      orgCount: 0.5,
    },
  };

  test('sends PATCH /me/disconnectTwitter', async () => {
    server.replyWith(200, result);
    const answer = await client.me.disconnectTwitter(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/me/disconnectTwitter',
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
    await client.me.disconnectTwitter();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path: '/me/disconnectTwitter',
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
    const outcome = await calledBack((callback) => client.me.disconnectTwitter(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.me.disconnectTwitter(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.me.disconnectTwitter(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });
});

describe('me.addRecentItem', () => {
  const params: MeAddRecentItemParams = {
    data: {
      itemType: 'application',
      parentId: '575ecf887ae143cd83dc4aa2',
      itemId: '575ecf887ae143cd83dc4aa2',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: MeAddRecentItemParams = {
    data: {
      itemType: 'application',
      parentId: '575ecf887ae143cd83dc4aa2',
      itemId: '575ecf887ae143cd83dc4aa2',
    },
  };
  const result = {
    itemType: 'application',
    parentId: '575ecf887ae143cd83dc4aa2',
    items: [
      {
        id: '575ecf887ae143cd83dc4aa2',
        name: 'name é例',
      },
    ],
  };

  test('sends POST /me/recentItems', async () => {
    server.replyWith(200, result);
    const answer = await client.me.addRecentItem(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/me/recentItems',
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
    expect(request?.body).toEqual(params.data);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.me.addRecentItem(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path: '/me/recentItems',
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
    expect(request?.body).toEqual(params.data);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.me.addRecentItem(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.me.addRecentItem(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.me.addRecentItem(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without data', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'data');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.me.addRecentItem(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['data'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('me.fetchRecentItems', () => {
  const params: MeFetchRecentItemsParams = {
    parentId: 'parentId /?#%+&=é例',
    itemType: 'itemType /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const result = {
    itemType: 'application',
    parentId: '575ecf887ae143cd83dc4aa2',
    items: [
      {
        id: '575ecf887ae143cd83dc4aa2',
        name: 'name é例',
      },
    ],
  };

  test('sends GET /me/recentItems', async () => {
    server.replyWith(200, result);
    const answer = await client.me.fetchRecentItems(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/me/recentItems',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer user:secret',
      },
    });
    expect(request?.query).toEqual([
      ['parentId', 'parentId /?#%+&=é例'],
      ['itemType', 'itemType /?#%+&=é例'],
      ['_actions', 'true'],
      ['_links', 'false'],
      ['_embedded', 'false'],
    ]);
    expect(request?.body).toEqual(null);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.me.fetchRecentItems();

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path: '/me/recentItems',
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
    const outcome = await calledBack((callback) => client.me.fetchRecentItems(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.me.fetchRecentItems(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.me.fetchRecentItems(params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      statusCode: 400,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });
});
