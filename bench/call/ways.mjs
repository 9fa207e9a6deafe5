// The same call in several ways. Each takes nothing and gives the device.

export const ids = {
  applicationId: '575ec8687ae143cd83dc4a97',
  deviceId: '575ecf887ae143cd83dc4aa2',
};
const token = 'a.token.of.sixty.characters.or.so.which.is.what.tokens.are.like';

/** What a careful caller writes by hand around `fetch`; none of what the client adds to it. */
export function bareWay(fetch, base, more = () => ({})) {
  return async () => {
    const { applicationId, deviceId } = ids;
    const path = `/applications/${encodeURIComponent(applicationId)}/devices/${encodeURIComponent(deviceId)}`;
    const response = await fetch(`${base}${path}?_actions=false&_links=true&_embedded=true`, {
      method: 'GET',
      headers: {
        Accept: 'application/json',
        'Accept-Version': '^1.20.1',
        Authorization: `Bearer ${token}`,
      },
      ...more(),
    });
    if (!response.ok) throw new Error(`answered with ${response.status}`);
    return response.json();
  };
}

export function clientWay({ createClient }, fetch, url) {
  const client = createClient({ url, fetch, accessToken: token });
  return () => client.device.get(ids);
}
