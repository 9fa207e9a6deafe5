// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
import { createHttpClient } from './http.js';
import { ShipResource } from './resources/ship.js';
import { ShipsResource } from './resources/ships.js';
import type { ClientOptions } from './runtime/client-options.js';
import { statusName } from './runtime/errors/status-name.js';
import type { HttpClient } from './runtime/http-client.js';

/** Ships, and the signals that they send. */
export class Client {
  readonly #http: HttpClient;
  /** One ship. */
  readonly ship: ShipResource;
  /** The ships in the harbour. */
  readonly ships: ShipsResource;

  constructor(options: ClientOptions = {}) {
    this.#http = createHttpClient(options, statusName);
    this.ship = new ShipResource(this.#http);
    this.ships = new ShipsResource(this.#http);
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
