// Generated from input-docs/deviceRecipe.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
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

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Reads one recipe: its own name, and what devices made from it will be like.
   *
   * `GET /applications/{applicationId}/device-recipes/{deviceRecipeId}`
   *
   * @returns The recipe.
   * @throws {NotFoundError} The application has no recipe with this ID.
   */
  get(params: DeviceRecipeGetParams, options?: RequestOptions): Promise<DeviceRecipe>;
  get(params: DeviceRecipeGetParams, callback: Callback<DeviceRecipe>): void;
  get(
    params: DeviceRecipeGetParams,
    last?: RequestOptions | Callback<DeviceRecipe>,
  ): Promise<DeviceRecipe> | void {
    return this.#http.send(
      {
        action: 'deviceRecipe.get',
        method: 'GET',
        path: '/applications/{applicationId}/device-recipes/{deviceRecipeId}',
        required: ['applicationId', 'deviceRecipeId'],
      },
      params,
      last,
    );
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
  patch(params: DeviceRecipePatchParams, options?: RequestOptions): Promise<DeviceRecipe>;
  patch(params: DeviceRecipePatchParams, callback: Callback<DeviceRecipe>): void;
  patch(
    params: DeviceRecipePatchParams,
    last?: RequestOptions | Callback<DeviceRecipe>,
  ): Promise<DeviceRecipe> | void {
    return this.#http.send(
      {
        action: 'deviceRecipe.patch',
        method: 'PATCH',
        path: '/applications/{applicationId}/device-recipes/{deviceRecipeId}',
        required: ['applicationId', 'deviceRecipeId', 'deviceRecipe'],
        body: 'deviceRecipe',
      },
      params,
      last,
    );
  }

  /**
   * Removes a recipe. Devices that were made from it remain.
   *
   * `DELETE /applications/{applicationId}/device-recipes/{deviceRecipeId}`
   *
   * @returns The recipe is gone.
   * @throws {NotFoundError} The application has no recipe with this ID.
   */
  delete(params: DeviceRecipeDeleteParams, options?: RequestOptions): Promise<Success>;
  delete(params: DeviceRecipeDeleteParams, callback: Callback<Success>): void;
  delete(
    params: DeviceRecipeDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Promise<Success> | void {
    return this.#http.send(
      {
        action: 'deviceRecipe.delete',
        method: 'DELETE',
        path: '/applications/{applicationId}/device-recipes/{deviceRecipeId}',
        required: ['applicationId', 'deviceRecipeId'],
      },
      params,
      last,
    );
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
  ): Promise<DeviceRecipeBulkCreate>;
  bulkCreate(
    params: DeviceRecipeBulkCreateParams,
    callback: Callback<DeviceRecipeBulkCreate>,
  ): void;
  bulkCreate(
    params: DeviceRecipeBulkCreateParams,
    last?: RequestOptions | Callback<DeviceRecipeBulkCreate>,
  ): Promise<DeviceRecipeBulkCreate> | void {
    return this.#http.send(
      {
        action: 'deviceRecipe.bulkCreate',
        method: 'POST',
        path: '/applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate',
        required: ['applicationId', 'deviceRecipeId', 'bulkInfo'],
        body: 'bulkInfo',
      },
      params,
      last,
    );
  }
}

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
