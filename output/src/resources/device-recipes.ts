// Generated from input-docs/deviceRecipes.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { sendPaged, type PagedCall } from '../runtime/call/paged-call.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation, PagedOperation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { DeviceRecipePost } from '../schemas/device-recipe-post.js';
import type { DeviceRecipe } from '../schemas/device-recipe.js';
import type { DeviceRecipes } from '../schemas/device-recipes.js';

/**
 * The recipes of an application.
 * A single one is read and used on the page of deviceRecipe.
 */
export class DeviceRecipesResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Lists the recipes of an application, a page at a time.
   *
   * `GET /applications/{applicationId}/device-recipes`
   *
   * @returns One page of recipes, and how many there are in all.
   * @throws {NotFoundError} No such application, or the user may not see it.
   */
  get(
    params: DeviceRecipesGetParams,
    options?: RequestOptions,
  ): PagedCall<DeviceRecipes, DeviceRecipe>;
  get(params: DeviceRecipesGetParams, callback: Callback<DeviceRecipes>): void;
  get(
    params: DeviceRecipesGetParams,
    last?: RequestOptions | Callback<DeviceRecipes>,
  ): PagedCall<DeviceRecipes, DeviceRecipe> | void {
    return sendPaged(this.#http, deviceRecipesGet, params, last);
  }

  /**
   * Creates a recipe. It makes no device yet.
   *
   * `POST /applications/{applicationId}/device-recipes`
   *
   * @returns The new recipe.
   * @throws {BadRequestError} The name is missing, or a value is not allowed.
   * @throws {NotFoundError} No such application, or the user may not change it.
   */
  post(params: DeviceRecipesPostParams, options?: RequestOptions): Call<DeviceRecipe>;
  post(params: DeviceRecipesPostParams, callback: Callback<DeviceRecipe>): void;
  post(
    params: DeviceRecipesPostParams,
    last?: RequestOptions | Callback<DeviceRecipe>,
  ): Call<DeviceRecipe> | void {
    return send(this.#http, deviceRecipesPost, params, last);
  }
}

export const deviceRecipesGet: PagedOperation<DeviceRecipesGetParams, DeviceRecipes, DeviceRecipe> =
  {
    action: 'deviceRecipes.get',
    method: 'GET',
    path: '/applications/{applicationId}/device-recipes',
    query: ['sortField', 'sortDirection', 'page', 'perPage', 'filterField', 'filter'],
    paging: {
      by: 'page',
      position: 'page',
      first: null,
      size: 'perPage',
      defaultSize: null,
      items: 'items',
      total: 'totalCount',
    },
  };

export const deviceRecipesPost: Operation<DeviceRecipesPostParams, DeviceRecipe> = {
  action: 'deviceRecipes.post',
  method: 'POST',
  path: '/applications/{applicationId}/device-recipes',
  required: ['deviceRecipe'],
  body: 'deviceRecipe',
  encodeBody: encodeJson,
};

export interface DeviceRecipesGetParams extends GlobalParams {
  /** Application whose recipes to list. */
  applicationId: string;
  /** Name of the property to sort by. */
  sortField?: string | undefined;
  /** `asc` for ascending order, `desc` for descending. */
  sortDirection?: string | undefined;
  /** Number of the page to return, counted from 0. */
  page?: string | undefined;
  /** How many items a page holds. */
  perPage?: string | undefined;
  /** Name of the property that `filter` is held against. */
  filterField?: string | undefined;
  /** Only items whose property matches this text; `*` stands for any characters. */
  filter?: string | undefined;
}

export interface DeviceRecipesPostParams extends GlobalParams {
  /** Application that gets the recipe. */
  applicationId: string;
  /** The recipe to create; a `name` is enough. */
  deviceRecipe: DeviceRecipePost;
}
