/** What may be told of a request, and what may not. */

const redacted = '[redacted]';

/** How names of secrets end: `access_token`, `X-Api-Key`, `user[password]`, `keys[0]`. */
const secretName = new RegExp(
  '(?:token|secret|passw(?:or)?d|passphrase|key|credentials?|sig(?:nature)?|jwt|cookie' +
    '|auth(?:orization)?|session(?:id)?|sid|otp|pin)s?$',
  'i',
);

export function isSecretName(name: string): boolean {
  return secretName.test(name.replace(/[\][\s\d]+$/, ''));
}

/** A text without the secrets, also where they are percent-encoded. Short ones may be any word. */
export function redactText(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, converted(encodeURIComponent, secret)])
    .reduce((rest, secret) => rest.replaceAll(secret, redacted), text);
}

/** A URL without those, without a user, and without values whose names are those of secrets. */
export function redactUrl(url: string, secrets: readonly string[]): string {
  const [start = '', query] = url.split(/\?(.*)/s);
  const shown = redactText(start.replace(/\/\/[^/]*@/, `//${redacted}@`), secrets);
  if (query === undefined) return shown;
  const pairs = query.split('&').map((pair) => {
    const [name = ''] = pair.split('=');
    return isSecretName(converted(decodeURIComponent, name))
      ? `${name}=${redacted}`
      : redactText(pair, secrets);
  });
  return `${shown}?${pairs.join('&')}`;
}

/** As it is, where it cannot be. */
function converted(convert: (text: string) => string, text: string): string {
  try {
    return convert(text);
  } catch {
    return text;
  }
}
