// Generated from input-docs/_api.md by sdkdown. Edit the document, not this file.
import { createHttpClient } from './http.js';
import { AccessTokenResource } from './resources/access-token.js';
import { AccessTokensResource } from './resources/access-tokens.js';
import { ApplicationResource } from './resources/application.js';
import { ApplicationKeyResource } from './resources/application-key.js';
import { ApplicationKeysResource } from './resources/application-keys.js';
import { ApplicationsResource } from './resources/applications.js';
import { AuthResource } from './resources/auth.js';
import { DashboardResource } from './resources/dashboard.js';
import { DashboardsResource } from './resources/dashboards.js';
import { DataResource } from './resources/data.js';
import { DeviceResource } from './resources/device.js';
import { DeviceRecipeResource } from './resources/device-recipe.js';
import { DeviceRecipesResource } from './resources/device-recipes.js';
import { DevicesResource } from './resources/devices.js';
import { EventResource } from './resources/event.js';
import { EventsResource } from './resources/events.js';
import { FlowResource } from './resources/flow.js';
import { FlowsResource } from './resources/flows.js';
import { MeResource } from './resources/me.js';
import { OrgResource } from './resources/org.js';
import { OrgsResource } from './resources/orgs.js';
import { WebhookResource } from './resources/webhook.js';
import { WebhooksResource } from './resources/webhooks.js';
import type { ClientOptions } from './runtime/client-options.js';
import { statusName } from './runtime/errors/status-name.js';
import type { HttpClient } from './runtime/http-client.js';

/**
 * Connects devices to applications: what they report, the commands that they get,
 * the flows that react to both, and the dashboards that people watch.
 * Every request but those of auth carries an access token.
 */
export class Client {
  readonly #http: HttpClient;
  /**
   * An access token lets a program act for the user who made it, without their password.
   * This page is about one token; accessTokens lists and creates them.
   */
  readonly accessToken: AccessTokenResource;
  /**
   * The access tokens of the signed-in user.
   * A single one is read and changed on the page of accessToken.
   */
  readonly accessTokens: AccessTokensResource;
  /**
   * An application holds the devices, workflows, events and webhooks of one project.
   * It belongs to a user or to an organization; applications lists and creates them.
   */
  readonly application: ApplicationResource;
  /**
   * An application key and its secret let devices connect to an application.
   * This page is about one key; applicationKeys lists and creates them.
   */
  readonly applicationKey: ApplicationKeyResource;
  /**
   * The keys that devices of an application connect with.
   * A single one is read and changed on the page of applicationKey.
   */
  readonly applicationKeys: ApplicationKeysResource;
  /**
   * The applications that the signed-in user can reach.
   * A single one is read and changed on the page of application.
   */
  readonly applications: ApplicationsResource;
  /**
   * Signing in.
   * Both actions take credentials and answer with a token for the requests
   * that follow; they are the only ones that need no token themselves.
   */
  readonly auth: AuthResource;
  /**
   * A dashboard shows data of applications in blocks: charts, gauges, maps and lists.
   * This page is about one dashboard; dashboards lists and creates them.
   */
  readonly dashboard: DashboardResource;
  /**
   * The dashboards that the signed-in user can reach.
   * A single one is read and changed on the page of dashboard.
   */
  readonly dashboards: DashboardsResource;
  /**
   * Questions about what devices reported: values over a stretch of time, or the latest one.
   * Both take the devices by ID, by tag, or by both together.
   */
  readonly data: DataResource;
  /**
   * A device reports its state to an application and takes commands from it.
   * This page is about one device; devices lists and creates them.
   */
  readonly device: DeviceResource;
  /**
   * A device recipe is a pattern to make devices
   * from, one at a time or by the hundred.
   * This page is about one recipe; deviceRecipes lists and creates them.
   */
  readonly deviceRecipe: DeviceRecipeResource;
  /**
   * The recipes of an application.
   * A single one is read and used on the page of deviceRecipe.
   */
  readonly deviceRecipes: DeviceRecipesResource;
  /**
   * The devices of an application.
   * A single one is read, changed and talked to on the page of device.
   */
  readonly devices: DevicesResource;
  /**
   * An event is something that people should know of or take care
   * of: it has a level, and a state from `new` to `resolved`.
   * This page is about one event; events lists and creates them.
   */
  readonly event: EventResource;
  /**
   * The events of an application.
   * A single one is read and moved on the page of event.
   */
  readonly events: EventsResource;
  /**
   * A flow is a workflow: triggers start it, and its
   * nodes read, change and send on what they get.
   * This page is about one flow; flows lists and creates them.
   */
  readonly flow: FlowResource;
  /**
   * The flows of an application.
   * A single one is read, changed and started on the page of flow.
   */
  readonly flows: FlowsResource;
  /** The signed-in user: who they are, how they sign in, and what they opened last. */
  readonly me: MeResource;
  /**
   * An organization lets several people share applications and dashboards, each with a role.
   * This page is about one organization; orgs lists and creates them.
   */
  readonly org: OrgResource;
  /**
   * The organizations that the signed-in user is a member of.
   * A single one is read and changed on the page of org.
   */
  readonly orgs: OrgsResource;
  /**
   * A webhook is a URL that other services call to start the flows of an application.
   * This page is about one webhook; webhooks lists and creates them.
   */
  readonly webhook: WebhookResource;
  /**
   * The webhooks of an application.
   * A single one is read and renamed on the page of webhook.
   */
  readonly webhooks: WebhooksResource;

  constructor(options: ClientOptions = {}) {
    this.#http = createHttpClient(options, statusName);
    this.accessToken = new AccessTokenResource(this.#http);
    this.accessTokens = new AccessTokensResource(this.#http);
    this.application = new ApplicationResource(this.#http);
    this.applicationKey = new ApplicationKeyResource(this.#http);
    this.applicationKeys = new ApplicationKeysResource(this.#http);
    this.applications = new ApplicationsResource(this.#http);
    this.auth = new AuthResource(this.#http);
    this.dashboard = new DashboardResource(this.#http);
    this.dashboards = new DashboardsResource(this.#http);
    this.data = new DataResource(this.#http);
    this.device = new DeviceResource(this.#http);
    this.deviceRecipe = new DeviceRecipeResource(this.#http);
    this.deviceRecipes = new DeviceRecipesResource(this.#http);
    this.devices = new DevicesResource(this.#http);
    this.event = new EventResource(this.#http);
    this.events = new EventsResource(this.#http);
    this.flow = new FlowResource(this.#http);
    this.flows = new FlowsResource(this.#http);
    this.me = new MeResource(this.#http);
    this.org = new OrgResource(this.#http);
    this.orgs = new OrgsResource(this.#http);
    this.webhook = new WebhookResource(this.#http);
    this.webhooks = new WebhooksResource(this.#http);
  }

  /** Changes an option for the calls to come; `undefined` brings its default back. */
  setOption<Name extends keyof ClientOptions>(name: Name, value: ClientOptions[Name]): void {
    this.#http.setOption(name, value);
  }

  /** An option as it was set, else its default. */
  getOption<Name extends keyof ClientOptions>(name: Name): ClientOptions[Name] {
    return this.#http.getOption(name);
  }
}

/** A client with options of its own. It sends nothing before the first call. */
export function createClient(options: ClientOptions = {}): Client {
  return new Client(options);
}
