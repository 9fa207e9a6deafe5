// Generated from input-docs/deviceRecipe.md by sdkdown. Edit the document, not this file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ApiError,
  BadRequestError,
  MissingParameterError,
  NotFoundError,
  createClient,
  type Client,
  type DeviceRecipeBulkCreateParams,
  type DeviceRecipeDeleteParams,
  type DeviceRecipeGetParams,
  type DeviceRecipePatchParams,
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

describe('deviceRecipe.get', () => {
  const params: DeviceRecipeGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceRecipeId: 'deviceRecipeId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceRecipeGetParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceRecipeId: 'deviceRecipeId /?#%+&=é例',
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    deviceRecipeId: '575ecf887ae143cd83dc4aa2',
    applicationId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    deviceName: 'deviceName é例',
    description: 'description é例',
    deviceDescription: 'deviceDescription é例',
    tags: [
      {
        key: 'key',
        value: 'value é例',
      },
    ],
    attributes: [
      {
        name: 'name',
        dataType: 'string',
      },
    ],
    deviceClass: 'standalone',
    masterId: '575ecf887ae143cd83dc4aa2',
  };

  test('sends GET /applications/{applicationId}/device-recipes/{deviceRecipeId}', async () => {
    server.replyWith(200, result);
    const answer = await client.deviceRecipe.get(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/device-recipes/device' +
        'RecipeId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.deviceRecipe.get(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'GET',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/device-recipes/device' +
        'RecipeId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.deviceRecipe.get(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.deviceRecipe.get(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.deviceRecipe.get(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.deviceRecipe.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceRecipeId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceRecipeId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.deviceRecipe.get(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceRecipeId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('deviceRecipe.patch', () => {
  const params: DeviceRecipePatchParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceRecipeId: 'deviceRecipeId /?#%+&=é例',
    deviceRecipe: {
      name: 'name é例',
      deviceName: 'deviceName é例',
      description: 'description é例',
      deviceDescription: 'deviceDescription é例',
      tags: [
        {
          key: 'key',
          value: 'value é例',
        },
      ],
      attributes: [
        {
          name: 'name',
          dataType: 'string',
        },
      ],
      deviceClass: 'standalone',
      masterId: '575ecf887ae143cd83dc4aa2',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceRecipePatchParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceRecipeId: 'deviceRecipeId /?#%+&=é例',
    deviceRecipe: {
      name: 'name é例',
      deviceName: 'deviceName é例',
      description: 'description é例',
      deviceDescription: 'deviceDescription é例',
      tags: [
        {
          key: 'key',
          value: 'value é例',
        },
      ],
      attributes: [
        {
          name: 'name',
          dataType: 'string',
        },
      ],
      deviceClass: 'standalone',
      masterId: '575ecf887ae143cd83dc4aa2',
    },
  };
  const result = {
    id: '575ecf887ae143cd83dc4aa2',
    deviceRecipeId: '575ecf887ae143cd83dc4aa2',
    applicationId: '575ecf887ae143cd83dc4aa2',
    creationDate: '2016-06-13T04:00:00.000Z',
    lastUpdated: '2016-06-13T04:00:00.000Z',
    name: 'name é例',
    deviceName: 'deviceName é例',
    description: 'description é例',
    deviceDescription: 'deviceDescription é例',
    tags: [
      {
        key: 'key',
        value: 'value é例',
      },
    ],
    attributes: [
      {
        name: 'name',
        dataType: 'string',
      },
    ],
    deviceClass: 'standalone',
    masterId: '575ecf887ae143cd83dc4aa2',
  };

  test('sends PATCH /applications/{applicationId}/device-recipes/{deviceRecipeId}', async () => {
    server.replyWith(200, result);
    const answer = await client.deviceRecipe.patch(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/device-recipes/device' +
        'RecipeId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    expect(request?.body).toEqual(params.deviceRecipe);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(200, result);
    await client.deviceRecipe.patch(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'PATCH',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/device-recipes/device' +
        'RecipeId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    expect(request?.body).toEqual(params.deviceRecipe);
  });

  test('calls back', async () => {
    server.replyWith(200, result);
    const outcome = await calledBack((callback) => client.deviceRecipe.patch(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.deviceRecipe.patch(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with BadRequestError on 400', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(400, body);
    const error = await failureOf(client.deviceRecipe.patch(params));
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
    const error = await failureOf(client.deviceRecipe.patch(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.deviceRecipe.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceRecipeId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceRecipeId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.deviceRecipe.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceRecipeId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceRecipe', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceRecipe');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.deviceRecipe.patch(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceRecipe'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('deviceRecipe.delete', () => {
  const params: DeviceRecipeDeleteParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceRecipeId: 'deviceRecipeId /?#%+&=é例',
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceRecipeDeleteParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceRecipeId: 'deviceRecipeId /?#%+&=é例',
  };
  const result = {
    success: true,
  };

  test('sends DELETE /applications/{applicationId}/device-recipes/{deviceRecipeId}', async () => {
    server.replyWith(200, result);
    const answer = await client.deviceRecipe.delete(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/device-recipes/device' +
        'RecipeId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    await client.deviceRecipe.delete(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'DELETE',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/device-recipes/device' +
        'RecipeId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B',
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
    const outcome = await calledBack((callback) => client.deviceRecipe.delete(params, callback));
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) => client.deviceRecipe.delete(params, callback));
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.deviceRecipe.delete(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.deviceRecipe.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceRecipeId', async () => {
    server.replyWith(200, result);
    const incomplete = without(params, 'deviceRecipeId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.deviceRecipe.delete(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceRecipeId'] });
    expect(server.requests()).toEqual([]);
  });
});

describe('deviceRecipe.bulkCreate', () => {
  const params: DeviceRecipeBulkCreateParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceRecipeId: 'deviceRecipeId /?#%+&=é例',
    bulkInfo: {
      nameColumn: 'nameColumn é例',
      descriptionColumn: 'descriptionColumn é例',
      csv: 'csv é例',
    },
    _actions: true,
    _links: false,
    _embedded: false,
  };
  const required: DeviceRecipeBulkCreateParams = {
    applicationId: 'applicationId /?#%+&=é例',
    deviceRecipeId: 'deviceRecipeId /?#%+&=é例',
    bulkInfo: {
      nameColumn: 'nameColumn é例',
      descriptionColumn: 'descriptionColumn é例',
      csv: 'csv é例',
    },
  };
  const result = {
    created: 0.5,
    failed: 0.5,
    csvResult: 'csvResult é例',
  };

  test('sends POST /applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate', async () => {
    server.replyWith(201, result);
    const answer = await client.deviceRecipe.bulkCreate(params);
    expect(answer).toEqual(result);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/device-recipes/device' +
        'RecipeId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/bulkCreate',
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
    expect(request?.body).toEqual(params.bulkInfo);
  });

  test('sends no more than it was given, and the defaults', async () => {
    server.replyWith(201, result);
    await client.deviceRecipe.bulkCreate(required);

    const [request] = server.requests();
    expect(request).toMatchObject({
      method: 'POST',
      path:
        '/applications/applicationId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/device-recipes/device' +
        'RecipeId%20%2F%3F%23%25%2B%26%3D%C3%A9%E4%BE%8B/bulkCreate',
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
    expect(request?.body).toEqual(params.bulkInfo);
  });

  test('calls back', async () => {
    server.replyWith(201, result);
    const outcome = await calledBack((callback) =>
      client.deviceRecipe.bulkCreate(params, callback),
    );
    expect(outcome).toEqual([null, result]);

    server.replyWith(500);
    const failure = await calledBack((callback) =>
      client.deviceRecipe.bulkCreate(params, callback),
    );
    expect(failure[0]).toBeInstanceOf(ApiError);
    expect(failure[1]).toBeUndefined();
  });

  test('fails with NotFoundError on 404', async () => {
    const body = {
      type: 'type é例',
      message: 'message é例',
    };
    server.replyWith(404, body);
    const error = await failureOf(client.deviceRecipe.bulkCreate(params));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      statusCode: 404,
      type: 'type é例',
      message: 'message é例',
      body,
    });
  });

  test('is refused without applicationId', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'applicationId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.deviceRecipe.bulkCreate(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['applicationId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without deviceRecipeId', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'deviceRecipeId');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.deviceRecipe.bulkCreate(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['deviceRecipeId'] });
    expect(server.requests()).toEqual([]);
  });

  test('is refused without bulkInfo', async () => {
    server.replyWith(201, result);
    const incomplete = without(params, 'bulkInfo');
    // @ts-expect-error: the type refuses it, too.
    const error = await failureOf(client.deviceRecipe.bulkCreate(incomplete));
    expect(error).toBeInstanceOf(MissingParameterError);
    expect(error).toMatchObject({ parameters: ['bulkInfo'] });
    expect(server.requests()).toEqual([]);
  });
});
