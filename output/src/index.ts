// Generated from input-docs/_api.md by sdkdown. Edit the document, not this file.
export { Client, createClient } from './client.js';
export type { GlobalParams } from './global-params.js';
export { createHttpClient } from './http.js';

export { Call } from './runtime/call/call.js';
export type { ReadAnswer } from './runtime/call/call.js';
export type { Callback } from './runtime/call/callback.js';
export type { ClientOptions, RequestOptions } from './runtime/client-options.js';
export {
  AbortedError,
  CallError,
  ConnectionError,
  InvalidParameterError,
  MissingParameterError,
  ResponseFormatError,
  TimeoutError,
} from './runtime/errors/errors.js';
export type { RequestSummary } from './runtime/errors/errors.js';
export type { FileContent, FileSource, NamedFile } from './runtime/file-source.js';
export { Attempt } from './runtime/hooks/hooks.js';
export type { Hook } from './runtime/hooks/hooks.js';
export { reportProgress } from './runtime/hooks/progress.js';
export type { Progress } from './runtime/hooks/progress.js';
export type { HttpClient } from './runtime/http-client.js';
export { logCalls } from './runtime/hooks/logging.js';
export type { Logger, LogLevel } from './runtime/hooks/logging.js';
export { PagedCall } from './runtime/call/paged-call.js';
export { StatusError } from './runtime/errors/status-error.js';
export { statusName } from './runtime/errors/status-name.js';
export type { StatusName } from './runtime/operation.js';

export {
  ApiError,
  BadRequestError,
  UnauthorizedError,
  PaymentRequiredError,
  ForbiddenError,
  NotFoundError,
  MethodNotAllowedError,
  NotAcceptableError,
  RequestTimeoutError,
  ConflictError,
  GoneError,
  PreconditionFailedError,
  ContentTooLargeError,
  UnsupportedMediaTypeError,
  UnprocessableContentError,
  LockedError,
  TooManyRequestsError,
  InternalServerError,
  NotImplementedError,
  BadGatewayError,
  ServiceUnavailableError,
  GatewayTimeoutError,
} from './errors.js';
export type { OtherStatus, OtherStatusError } from './errors.js';

export type {
  AccessTokenResource,
  AccessTokenGetParams,
  AccessTokenPatchParams,
  AccessTokenDeleteParams,
} from './resources/access-token.js';
export type { AccessTokensResource, AccessTokensPostParams } from './resources/access-tokens.js';
export type {
  ApplicationResource,
  ApplicationGetParams,
  ApplicationPatchParams,
  ApplicationDeleteParams,
} from './resources/application.js';
export type {
  ApplicationKeyResource,
  ApplicationKeyGetParams,
  ApplicationKeyPatchParams,
  ApplicationKeyDeleteParams,
} from './resources/application-key.js';
export type {
  ApplicationKeysResource,
  ApplicationKeysGetParams,
  ApplicationKeysPostParams,
} from './resources/application-keys.js';
export type {
  ApplicationsResource,
  ApplicationsGetParams,
  ApplicationsPostParams,
} from './resources/applications.js';
export type {
  AuthResource,
  AuthAuthenticateUserParams,
  AuthAuthenticateDeviceParams,
} from './resources/auth.js';
export type {
  DashboardResource,
  DashboardGetParams,
  DashboardPatchParams,
  DashboardDeleteParams,
} from './resources/dashboard.js';
export type {
  DashboardsResource,
  DashboardsGetParams,
  DashboardsPostParams,
} from './resources/dashboards.js';
export type {
  DataResource,
  DataTimeSeriesQueryParams,
  DataLastValueQueryParams,
} from './resources/data.js';
export type {
  DeviceResource,
  DeviceGetParams,
  DevicePatchParams,
  DeviceDeleteParams,
  DeviceGetStateParams,
  DeviceSendStateParams,
  DeviceGetCommandParams,
  DeviceSendCommandParams,
  DeviceGetLogEntriesParams,
} from './resources/device.js';
export type {
  DeviceRecipeResource,
  DeviceRecipeGetParams,
  DeviceRecipePatchParams,
  DeviceRecipeDeleteParams,
  DeviceRecipeBulkCreateParams,
} from './resources/device-recipe.js';
export type {
  DeviceRecipesResource,
  DeviceRecipesGetParams,
  DeviceRecipesPostParams,
} from './resources/device-recipes.js';
export type { DevicesResource, DevicesGetParams, DevicesPostParams } from './resources/devices.js';
export type {
  EventResource,
  EventGetParams,
  EventPatchParams,
  EventDeleteParams,
} from './resources/event.js';
export type {
  EventsResource,
  EventsGetParams,
  EventsPostParams,
  EventsMostRecentBySeverityParams,
} from './resources/events.js';
export type {
  FlowResource,
  FlowGetParams,
  FlowPatchParams,
  FlowDeleteParams,
  FlowDebugParams,
  FlowGetLogEntriesParams,
  FlowPressVirtualButtonParams,
  FlowGetStorageEntriesParams,
  FlowSetStorageEntryParams,
} from './resources/flow.js';
export type { FlowsResource, FlowsGetParams, FlowsPostParams } from './resources/flows.js';
export type {
  MeResource,
  MeGetParams,
  MePatchParams,
  MeDeleteParams,
  MeEnableTwoFactorAuthParams,
  MeDisableTwoFactorAuthParams,
  MeAddRecentItemParams,
  MeFetchRecentItemsParams,
} from './resources/me.js';
export type {
  OrgResource,
  OrgGetParams,
  OrgPatchParams,
  OrgDeleteParams,
  OrgPendingInvitesParams,
  OrgInviteMemberParams,
  OrgRevokeInviteParams,
  OrgModifyMemberParams,
  OrgRemoveMemberParams,
} from './resources/org.js';
export type { OrgsResource, OrgsGetParams, OrgsPostParams } from './resources/orgs.js';
export type {
  WebhookResource,
  WebhookGetParams,
  WebhookPatchParams,
  WebhookDeleteParams,
} from './resources/webhook.js';
export type {
  WebhooksResource,
  WebhooksGetParams,
  WebhooksPostParams,
} from './resources/webhooks.js';

export type { AccessTokenPatch } from './schemas/access-token-patch.js';
export type { AccessTokenPost } from './schemas/access-token-post.js';
export type { AccessToken } from './schemas/access-token.js';
export type { AccessTokens } from './schemas/access-tokens.js';
export type { ApplicationKeyPatch } from './schemas/application-key-patch.js';
export type {
  ApplicationKeyPost,
  ApplicationKeyPostDeviceTag,
} from './schemas/application-key-post.js';
export type { ApplicationKey } from './schemas/application-key.js';
export type { ApplicationKeys } from './schemas/application-keys.js';
export type { ApplicationPatch } from './schemas/application-patch.js';
export type { ApplicationPost } from './schemas/application-post.js';
export type { Application, ApplicationSummary } from './schemas/application.js';
export type { Applications } from './schemas/applications.js';
export type { AuthedDevice } from './schemas/authed-device.js';
export type { AuthedUser } from './schemas/authed-user.js';
export type { DashboardPatch, DashboardPatchBlock } from './schemas/dashboard-patch.js';
export type { DashboardPost } from './schemas/dashboard-post.js';
export type { Dashboard } from './schemas/dashboard.js';
export type { Dashboards } from './schemas/dashboards.js';
export type { DeviceCommand } from './schemas/device-command.js';
export type { DeviceCommands } from './schemas/device-commands.js';
export type { DeviceCredentials } from './schemas/device-credentials.js';
export type { DevicePatch, DevicePatchTag, DevicePatchAttribute } from './schemas/device-patch.js';
export type { DevicePost } from './schemas/device-post.js';
export type { DeviceState } from './schemas/device-state.js';
export type { DeviceStates } from './schemas/device-states.js';
export type { Device, DeviceConnectionInfo } from './schemas/device.js';
export type { Devices } from './schemas/devices.js';
export type { DeviceRecipePost } from './schemas/device-recipe-post.js';
export type { DeviceRecipePatch } from './schemas/device-recipe-patch.js';
export type { DeviceRecipe } from './schemas/device-recipe.js';
export type { DeviceRecipes } from './schemas/device-recipes.js';
export type { DeviceRecipeBulkCreate } from './schemas/device-recipe-bulk-create.js';
export type { DeviceRecipeBulkCreatePost } from './schemas/device-recipe-bulk-create-post.js';
export type { DisableTwoFactorAuth } from './schemas/disable-two-factor-auth.js';
export type { EmailVerificationVerify } from './schemas/email-verification-verify.js';
export type { EnableTwoFactorAuth } from './schemas/enable-two-factor-auth.js';
export type { ErrorSchema } from './schemas/error.js';
export type { EventPatch } from './schemas/event-patch.js';
export type { EventPost } from './schemas/event-post.js';
export type { Event, EventUpdate, EventUpdateStateChange } from './schemas/event.js';
export type { Events } from './schemas/events.js';
export type {
  FlowPatch,
  FlowPatchTrigger,
  FlowPatchNode,
  FlowPatchGlobal,
} from './schemas/flow-patch.js';
export type { FlowPost } from './schemas/flow-post.js';
export type { FlowStorageEntry } from './schemas/flow-storage-entry.js';
export type { Flow } from './schemas/flow.js';
export type { DataAggregateState, DataAggregateStateBase } from './schemas/data-aggregate-state.js';
export type { DataGetValue } from './schemas/data-get-value.js';
export type {
  DataHttp,
  DataHttpVariant1,
  DataHttpVariant2,
  DataHttpHeaderInfo,
} from './schemas/data-http.js';
export type { DataLastState, DataLastStateBase } from './schemas/data-last-state.js';
export type { DataStoreValue } from './schemas/data-store-value.js';
export type { LogicConditional } from './schemas/logic-conditional.js';
export type { LogicDelay } from './schemas/logic-delay.js';
export type { LogicFunction } from './schemas/logic-function.js';
export type {
  LogicGeofence,
  LogicGeofenceVariant1,
  LogicGeofenceVariant2,
  LogicGeofenceVariant3,
  LogicGeofenceVariant4,
} from './schemas/logic-geofence.js';
export type { LogicJsonDecode } from './schemas/logic-json-decode.js';
export type { LogicJsonEncode } from './schemas/logic-json-encode.js';
export type { LogicMath, LogicMathStatement } from './schemas/logic-math.js';
export type {
  LogicMutate,
  LogicMutateRuleVariant1,
  LogicMutateRuleVariant2,
  LogicMutateRuleVariant3,
  LogicMutateRuleVariant4,
} from './schemas/logic-mutate.js';
export type {
  LogicOnchange,
  LogicOnchangeVariant1,
  LogicOnchangeVariant2,
} from './schemas/logic-onchange.js';
export type { LogicThrottle } from './schemas/logic-throttle.js';
export type { LogicValidatePayload } from './schemas/logic-validate-payload.js';
export type { OutputDebug } from './schemas/output-debug.js';
export type {
  OutputDeviceCommand,
  OutputDeviceCommandBase,
} from './schemas/output-device-command.js';
export type { OutputEvent } from './schemas/output-event.js';
export type { OutputHttp } from './schemas/output-http.js';
export type { OutputMqtt } from './schemas/output-mqtt.js';
export type { OutputSendgrid, OutputSendgridBase } from './schemas/output-sendgrid.js';
export type { OutputSlack } from './schemas/output-slack.js';
export type {
  OutputTwilio,
  OutputTwilioVariant1Base,
  OutputTwilioVariant2Base,
} from './schemas/output-twilio.js';
export type {
  OutputVirtualDeviceState,
  OutputVirtualDeviceStateAttrInfo,
} from './schemas/output-virtual-device-state.js';
export type { TriggerDeviceId } from './schemas/trigger-device-id.js';
export type { TriggerDeviceTag } from './schemas/trigger-device-tag.js';
export type { TriggerEvent } from './schemas/trigger-event.js';
export type { TriggerMqtt } from './schemas/trigger-mqtt.js';
export type { TriggerTimer, TriggerTimerConfig } from './schemas/trigger-timer.js';
export type { TriggerVirtualButton } from './schemas/trigger-virtual-button.js';
export type { TriggerWebhook } from './schemas/trigger-webhook.js';
export type { Flows } from './schemas/flows.js';
export type { LastValueData, LastValueDataValue } from './schemas/last-value-data.js';
export type { LastValueQuery, LastValueQueryDeviceTag } from './schemas/last-value-query.js';
export type { MePatch } from './schemas/me-patch.js';
export type { Me, MeSummary } from './schemas/me.js';
export type { OrgInvites, OrgInvitesItem } from './schemas/org-invites.js';
export type { OrgInviteInfo } from './schemas/org-invite-info.js';
export type { OrgInviteAction } from './schemas/org-invite-action.js';
export type { OrgInviteResult } from './schemas/org-invite-result.js';
export type { OrgInvitePost } from './schemas/org-invite-post.js';
export type { OrgMemberPatch } from './schemas/org-member-patch.js';
export type { OrgPatch } from './schemas/org-patch.js';
export type { OrgPost } from './schemas/org-post.js';
export type { Org, OrgMember, OrgSummary } from './schemas/org.js';
export type { Orgs } from './schemas/orgs.js';
export type { PasswordResetFinish } from './schemas/password-reset-finish.js';
export type { PasswordResetInput } from './schemas/password-reset-input.js';
export type { RecentItem } from './schemas/recent-item.js';
export type { RecentItemList, RecentItemListItem } from './schemas/recent-item-list.js';
export type { Success } from './schemas/success.js';
export type { TimeSeriesData, TimeSeriesDataDevice } from './schemas/time-series-data.js';
export type { TimeSeriesQuery } from './schemas/time-series-query.js';
export type { UserCredentials } from './schemas/user-credentials.js';
export type { UserPost } from './schemas/user-post.js';
export type { VirtualButtonPress } from './schemas/virtual-button-press.js';
export type { WebhookPatch } from './schemas/webhook-patch.js';
export type { WebhookPost } from './schemas/webhook-post.js';
export type { Webhook } from './schemas/webhook.js';
export type { Webhooks } from './schemas/webhooks.js';
