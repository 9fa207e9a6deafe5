// Generated from input-docs/org.md by sdkdown. Edit the document, not this file.
import type { GlobalParams } from '../global-params.js';
import type { Callback } from '../runtime/callback.js';
import type { RequestOptions } from '../runtime/client-options.js';
import type { HttpClient } from '../runtime/http-client.js';
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

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Reads one organization with its members and their roles.
   *
   * `GET /orgs/{orgId}`
   *
   * @returns The organization.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  get(params: OrgGetParams, options?: RequestOptions): Promise<Org>;
  get(params: OrgGetParams, callback: Callback<Org>): void;
  get(params: OrgGetParams, last?: RequestOptions | Callback<Org>): Promise<Org> | void {
    return this.#http.send(
      {
        action: 'org.get',
        method: 'GET',
        path: '/orgs/{orgId}',
        required: ['orgId'],
      },
      params,
      last,
    );
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
  patch(params: OrgPatchParams, options?: RequestOptions): Promise<Org>;
  patch(params: OrgPatchParams, callback: Callback<Org>): void;
  patch(params: OrgPatchParams, last?: RequestOptions | Callback<Org>): Promise<Org> | void {
    return this.#http.send(
      {
        action: 'org.patch',
        method: 'PATCH',
        path: '/orgs/{orgId}',
        required: ['orgId', 'organization'],
        body: 'organization',
      },
      params,
      last,
    );
  }

  /**
   * Removes an organization and all that it owns. This cannot be undone.
   *
   * `DELETE /orgs/{orgId}`
   *
   * @returns The organization is gone.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  delete(params: OrgDeleteParams, options?: RequestOptions): Promise<Success>;
  delete(params: OrgDeleteParams, callback: Callback<Success>): void;
  delete(
    params: OrgDeleteParams,
    last?: RequestOptions | Callback<Success>,
  ): Promise<Success> | void {
    return this.#http.send(
      {
        action: 'org.delete',
        method: 'DELETE',
        path: '/orgs/{orgId}',
        required: ['orgId'],
      },
      params,
      last,
    );
  }

  /**
   * Lists the invitations to an organization that nobody has answered yet.
   *
   * `GET /orgs/{orgId}/invites`
   *
   * @returns The open invitations.
   * @throws {NotFoundError} No such organization, or the user is not a member of it.
   */
  pendingInvites(params: OrgPendingInvitesParams, options?: RequestOptions): Promise<OrgInvites>;
  pendingInvites(params: OrgPendingInvitesParams, callback: Callback<OrgInvites>): void;
  pendingInvites(
    params: OrgPendingInvitesParams,
    last?: RequestOptions | Callback<OrgInvites>,
  ): Promise<OrgInvites> | void {
    return this.#http.send(
      {
        action: 'org.pendingInvites',
        method: 'GET',
        path: '/orgs/{orgId}/invites',
        required: ['orgId'],
      },
      params,
      last,
    );
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
  inviteMember(params: OrgInviteMemberParams, options?: RequestOptions): Promise<OrgInvites>;
  inviteMember(params: OrgInviteMemberParams, callback: Callback<OrgInvites>): void;
  inviteMember(
    params: OrgInviteMemberParams,
    last?: RequestOptions | Callback<OrgInvites>,
  ): Promise<OrgInvites> | void {
    return this.#http.send(
      {
        action: 'org.inviteMember',
        method: 'POST',
        path: '/orgs/{orgId}/invites',
        required: ['orgId', 'invite'],
        body: 'invite',
      },
      params,
      last,
    );
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
  revokeInvite(params: OrgRevokeInviteParams, options?: RequestOptions): Promise<OrgInvites>;
  revokeInvite(params: OrgRevokeInviteParams, callback: Callback<OrgInvites>): void;
  revokeInvite(
    params: OrgRevokeInviteParams,
    last?: RequestOptions | Callback<OrgInvites>,
  ): Promise<OrgInvites> | void {
    return this.#http.send(
      {
        action: 'org.revokeInvite',
        method: 'DELETE',
        path: '/orgs/{orgId}/invites',
        required: ['orgId', 'inviteId'],
        query: ['inviteId'],
      },
      params,
      last,
    );
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
  modifyMember(params: OrgModifyMemberParams, options?: RequestOptions): Promise<Org>;
  modifyMember(params: OrgModifyMemberParams, callback: Callback<Org>): void;
  modifyMember(
    params: OrgModifyMemberParams,
    last?: RequestOptions | Callback<Org>,
  ): Promise<Org> | void {
    return this.#http.send(
      {
        action: 'org.modifyMember',
        method: 'PATCH',
        path: '/orgs/{orgId}/member',
        required: ['orgId', 'member'],
        body: 'member',
      },
      params,
      last,
    );
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
  removeMember(params: OrgRemoveMemberParams, options?: RequestOptions): Promise<Org>;
  removeMember(params: OrgRemoveMemberParams, callback: Callback<Org>): void;
  removeMember(
    params: OrgRemoveMemberParams,
    last?: RequestOptions | Callback<Org>,
  ): Promise<Org> | void {
    return this.#http.send(
      {
        action: 'org.removeMember',
        method: 'DELETE',
        path: '/orgs/{orgId}/member',
        required: ['orgId', 'userId'],
        query: ['userId'],
      },
      params,
      last,
    );
  }
}

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
