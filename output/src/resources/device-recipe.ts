// Generated from input-docs/deviceRecipe.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { DeviceRecipeBulkCreatePost } from '../schemas/device-recipe-bulk-create-post.js';
import type { DeviceRecipeBulkCreate } from '../schemas/device-recipe-bulk-create.js';
import type { DeviceRecipePatch } from '../schemas/device-recipe-patch.js';
import type { DeviceRecipe } from '../schemas/device-recipe.js';
import type { Success } from '../schemas/success.js';

/**
 * A device recipe is a pattern to make devices
 * from, one at a time or by the hundred.
 * This page is about one recipe; deviceRecipes lists and creates them.
 */
export class DeviceRecipeResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one recipe: its own name, and what devices made from it will be like.
   *
   * `GET /applications/{applicationId}/device-recipes/{deviceRecipeId}`
   *
   * @returns The recipe.
   * @throws {NotFoundError} The application has no recipe with this ID.
   */
  get(params: DeviceRecipeGetParams, options?: RequestOptions): Call<DeviceRecipe>;
  get(params: DeviceRecipeGetParams, callback: Callback<DeviceRecipe>): void;
  get(
    params: DeviceRecipeGetParams,
    last?: RequestOptions | Callback<DeviceRecipe>,
  ): Call<DeviceRecipe> | void {
    return send(this.#http, deviceRecipeGet, params, last);
  }

  /**
   * Changes a recipe.
   * Devices that were made from it before stay as they are.
   *
   * `PATCH /applications/{applicationId}/device-recipes/{deviceRecipeId}`
   *
   * @returns The recipe as it is now.
   * @throws {BadRequestError} An attribute or tag is malformed, or a value is not allowed.
   * @throws {NotFoundError} The application has no recipe with this ID.
   */
  patch(params: DeviceRecipePatchParams, options?: RequestOptions): Call<DeviceRecipe>;
  patch(params: DeviceRecipePatchParams, callback: Callback<DeviceRecipe>): void;
  patch(
    params: DeviceRecipePatchParams,
    last?: RequestOptions | Callback<DeviceRecipe>,
  ): Call<DeviceRecipe> | void {
    return send(this.#http, deviceRecipePatch, params, last);
  }

  /**
   * Removes a recipe. Devices that were made from it remain.
   *
   * `DELETE /applications/{applicationId}/device-recipes/{deviceRecipeId}`
   *
   * @returns The recipe is gone.
   * @throws {NotFoundError} The application has no recipe with this ID.
   */
  delete(params: DeviceRecipeDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: DeviceRecipeDeleteParams, callback: Callback<Success>): void;
  delete(
    params: DeviceRecipeDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Call<Success> | void {
    return send(this.#http, deviceRecipeDelete, params, last);
  }

  /**
   * Makes a device for each line of a CSV text, after the pattern of the recipe.
   * Name and description can come from columns of the text.
   *
   * `POST /applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate`
   *
   * @returns How many devices were made and how many were
   * not, and the text with a column for their IDs.
   * @throws {NotFoundError} The application has no recipe with this ID.
   */
  bulkCreate(
    params: DeviceRecipeBulkCreateParams,
    options?: RequestOptions,
  ): Call<DeviceRecipeBulkCreate>;
  bulkCreate(
    params: DeviceRecipeBulkCreateParams,
    callback: Callback<DeviceRecipeBulkCreate>,
  ): void;
  bulkCreate(
    params: DeviceRecipeBulkCreateParams,
    last?: RequestOptions | Callback<DeviceRecipeBulkCreate>,
  ): Call<DeviceRecipeBulkCreate> | void {
    return send(this.#http, deviceRecipeBulkCreate, params, last);
  }
}

export const deviceRecipeGet: Operation<DeviceRecipeGetParams, DeviceRecipe> = {
  action: 'deviceRecipe.get',
  method: 'GET',
  path: '/applications/{applicationId}/device-recipes/{deviceRecipeId}',
};

export const deviceRecipePatch: Operation<DeviceRecipePatchParams, DeviceRecipe> = {
  action: 'deviceRecipe.patch',
  method: 'PATCH',
  path: '/applications/{applicationId}/device-recipes/{deviceRecipeId}',
  required: ['deviceRecipe'],
  body: 'deviceRecipe',
  encodeBody: encodeJson,
};

export const deviceRecipeDelete: Operation<DeviceRecipeDeleteParams, Success> = {
  action: 'deviceRecipe.delete',
  method: 'DELETE',
  path: '/applications/{applicationId}/device-recipes/{deviceRecipeId}',
};

export const deviceRecipeBulkCreate: Operation<
  DeviceRecipeBulkCreateParams,
  DeviceRecipeBulkCreate
> = {
  action: 'deviceRecipe.bulkCreate',
  method: 'POST',
  path: '/applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate',
  required: ['bulkInfo'],
  body: 'bulkInfo',
  encodeBody: encodeJson,
};

export interface DeviceRecipeGetParams extends GlobalParams {
  /** Application that the recipe belongs to. */
  applicationId: string;
  /** The recipe to read. */
  deviceRecipeId: string;
}

export interface DeviceRecipePatchParams extends GlobalParams {
  /** Application that the recipe belongs to. */
  applicationId: string;
  /** The recipe to change. */
  deviceRecipeId: string;
  /** The properties to change. */
  deviceRecipe: DeviceRecipePatch;
}

export interface DeviceRecipeDeleteParams extends GlobalParams {
  /** Application that the recipe belongs to. */
  applicationId: string;
  /** The recipe to remove. */
  deviceRecipeId: string;
}

export interface DeviceRecipeBulkCreateParams extends GlobalParams {
  /** Application that the recipe belongs to. */
  applicationId: string;
  /** The recipe to make devices from. */
  deviceRecipeId: string;
  /** The CSV text, and which of its columns hold names and descriptions. */
  bulkInfo: DeviceRecipeBulkCreatePost;
}
