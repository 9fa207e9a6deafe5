// Generated from input-docs/org.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import { httpClientOf } from '../http.js';
import type { Call } from '../runtime/call/call.js';
import type { Callback } from '../runtime/call/callback.js';
import { send } from '../runtime/call/send.js';
import type { ClientOptions, RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
import type { Operation } from '../runtime/operation.js';
import { encodeJson } from '../runtime/request/body.js';
import type { OrgInvitePost } from '../schemas/org-invite-post.js';
import type { OrgInvites } from '../schemas/org-invites.js';
import type { OrgMemberPatch } from '../schemas/org-member-patch.js';
import type { OrgPatch } from '../schemas/org-patch.js';
import type { Org } from '../schemas/org.js';
import type { Success } from '../schemas/success.js';

/**
 * An organization lets several people share applications and dashboards, each with a role.
 * This page is about one organization; orgs lists and creates them.
 */
export class OrgResource {
  readonly #http: HttpClient;

  /** Without a whole `Client`: with its options, or what `createHttpClient` gives. */
  constructor(http: HttpClient | ClientOptions = {}) {
    this.#http = httpClientOf(http);
  }

  /**
   * Reads one organization with its members and their roles.
   *
   * `GET /orgs/{orgId}`
   *
   * @returns The organization.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  get(params: OrgGetParams, options?: RequestOptions): Call<Org>;
  get(params: OrgGetParams, callback: Callback<Org>): void;
  get(params: OrgGetParams, last?: RequestOptions | Callback<Org>): Call<Org> | void {
    return send(this.#http, orgGet, params, last);
  }

  /**
   * Changes the name or the description of an organization.
   * Properties that are left out keep their value.
   *
   * `PATCH /orgs/{orgId}`
   *
   * @returns The organization as it is now.
   * @throws {BadRequestError} A property is unknown, or its value is not allowed.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  patch(params: OrgPatchParams, options?: RequestOptions): Call<Org>;
  patch(params: OrgPatchParams, callback: Callback<Org>): void;
  patch(params: OrgPatchParams, last?: RequestOptions | Callback<Org>): Call<Org> | void {
    return send(this.#http, orgPatch, params, last);
  }

  /**
   * Removes an organization and all that it owns. This cannot be undone.
   *
   * `DELETE /orgs/{orgId}`
   *
   * @returns The organization is gone.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  delete(params: OrgDeleteParams, options?: RequestOptions): Call<Success>;
  delete(params: OrgDeleteParams, callback: Callback<Success>): void;
  delete(params: OrgDeleteParams, last?: RequestOptions | Callback<Success>): Call<Success> | void {
    return send(this.#http, orgDelete, params, last);
  }

  /**
   * Lists the invitations to an organization that nobody has answered yet.
   *
   * `GET /orgs/{orgId}/invites`
   *
   * @returns The open invitations.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  pendingInvites(params: OrgPendingInvitesParams, options?: RequestOptions): Call<OrgInvites>;
  pendingInvites(params: OrgPendingInvitesParams, callback: Callback<OrgInvites>): void;
  pendingInvites(
    params: OrgPendingInvitesParams,
    last?: RequestOptions | Callback<OrgInvites>,
  ): Call<OrgInvites> | void {
    return send(this.#http, orgPendingInvites, params, last);
  }

  /**
   * Sends a person an e-mail that invites them into the organization.
   * They become a member when they accept.
   *
   * `POST /orgs/{orgId}/invites`
   *
   * @returns The open invitations, the new one among them.
   * @throws {BadRequestError} The address or the role is missing, or not valid.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  inviteMember(params: OrgInviteMemberParams, options?: RequestOptions): Call<OrgInvites>;
  inviteMember(params: OrgInviteMemberParams, callback: Callback<OrgInvites>): void;
  inviteMember(
    params: OrgInviteMemberParams,
    last?: RequestOptions | Callback<OrgInvites>,
  ): Call<OrgInvites> | void {
    return send(this.#http, orgInviteMember, params, last);
  }

  /**
   * Takes an open invitation back. Its link stops working.
   *
   * `DELETE /orgs/{orgId}/invites`
   *
   * @returns The invitations that remain open.
   * @throws {BadRequestError} The ID of the invitation is malformed.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  revokeInvite(params: OrgRevokeInviteParams, options?: RequestOptions): Call<OrgInvites>;
  revokeInvite(params: OrgRevokeInviteParams, callback: Callback<OrgInvites>): void;
  revokeInvite(
    params: OrgRevokeInviteParams,
    last?: RequestOptions | Callback<OrgInvites>,
  ): Call<OrgInvites> | void {
    return send(this.#http, orgRevokeInvite, params, last);
  }

  /**
   * Gives a member another role.
   *
   * `PATCH /orgs/{orgId}/member`
   *
   * @returns The organization as it is now.
   * @throws {BadRequestError} The role is not `admin`, `edit` or
   * `view`, or the user is not a member.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  modifyMember(params: OrgModifyMemberParams, options?: RequestOptions): Call<Org>;
  modifyMember(params: OrgModifyMemberParams, callback: Callback<Org>): void;
  modifyMember(
    params: OrgModifyMemberParams,
    last?: RequestOptions | Callback<Org>,
  ): Call<Org> | void {
    return send(this.#http, orgModifyMember, params, last);
  }

  /**
   * Takes a member out of an organization, who loses all access that came with it.
   *
   * `DELETE /orgs/{orgId}/member`
   *
   * @returns The organization as it is now.
   * @throws {BadRequestError} The user is not a member, or cannot be taken out.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  removeMember(params: OrgRemoveMemberParams, options?: RequestOptions): Call<Org>;
  removeMember(params: OrgRemoveMemberParams, callback: Callback<Org>): void;
  removeMember(
    params: OrgRemoveMemberParams,
    last?: RequestOptions | Callback<Org>,
  ): Call<Org> | void {
    return send(this.#http, orgRemoveMember, params, last);
  }
}

export const orgGet: Operation<OrgGetParams, Org> = {
  action: 'org.get',
  method: 'GET',
  path: '/orgs/{orgId}',
};

export const orgPatch: Operation<OrgPatchParams, Org> = {
  action: 'org.patch',
  method: 'PATCH',
  path: '/orgs/{orgId}',
  required: ['organization'],
  body: 'organization',
  encodeBody: encodeJson,
};

export const orgDelete: Operation<OrgDeleteParams, Success> = {
  action: 'org.delete',
  method: 'DELETE',
  path: '/orgs/{orgId}',
};

export const orgPendingInvites: Operation<OrgPendingInvitesParams, OrgInvites> = {
  action: 'org.pendingInvites',
  method: 'GET',
  path: '/orgs/{orgId}/invites',
};

export const orgInviteMember: Operation<OrgInviteMemberParams, OrgInvites> = {
  action: 'org.inviteMember',
  method: 'POST',
  path: '/orgs/{orgId}/invites',
  required: ['invite'],
  body: 'invite',
  encodeBody: encodeJson,
};

export const orgRevokeInvite: Operation<OrgRevokeInviteParams, OrgInvites> = {
  action: 'org.revokeInvite',
  method: 'DELETE',
  path: '/orgs/{orgId}/invites',
  required: ['inviteId'],
  query: ['inviteId'],
};

export const orgModifyMember: Operation<OrgModifyMemberParams, Org> = {
  action: 'org.modifyMember',
  method: 'PATCH',
  path: '/orgs/{orgId}/member',
  required: ['member'],
  body: 'member',
  encodeBody: encodeJson,
};

export const orgRemoveMember: Operation<OrgRemoveMemberParams, Org> = {
  action: 'org.removeMember',
  method: 'DELETE',
  path: '/orgs/{orgId}/member',
  required: ['userId'],
  query: ['userId'],
};

export interface OrgGetParams extends GlobalParams {
  /** The organization to read. */
  orgId: string;
}

export interface OrgPatchParams extends GlobalParams {
  /** The organization to change. */
  orgId: string;
  /** The properties to change. */
  organization: OrgPatch;
}

export interface OrgDeleteParams extends GlobalParams {
  /** The organization to remove. */
  orgId: string;
}

export interface OrgPendingInvitesParams extends GlobalParams {
  /** The organization whose invitations to list. */
  orgId: string;
}

export interface OrgInviteMemberParams extends GlobalParams {
  /** The organization to invite to. */
  orgId: string;
  /** E-mail address of the person, and the role that they shall have. */
  invite: OrgInvitePost;
}

export interface OrgRevokeInviteParams extends GlobalParams {
  /** The organization that sent the invitation. */
  orgId: string;
  /** The invitation to take back. */
  inviteId: string;
}

export interface OrgModifyMemberParams extends GlobalParams {
  /** The organization of the member. */
  orgId: string;
  /** ID of the user, and the role that they shall have. */
  member: OrgMemberPatch;
}

export interface OrgRemoveMemberParams extends GlobalParams {
  /** The organization to take the member out of. */
  orgId: string;
  /** The user to take out. */
  userId: string;
}
