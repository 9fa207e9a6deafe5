// A device as the pages of losant-rest show it, about as large as real ones.
const tag = (key, value) => ({ key, value });
const attribute = (name, dataType) => ({ name, dataType, description: `What ${name} is` });

export const device = {
  id: '575ecf887ae143cd83dc4aa2',
  deviceId: '575ecf887ae143cd83dc4aa2',
  applicationId: '575ec8687ae143cd83dc4a97',
  creationDate: '2016-06-13T04:00:00.000Z',
  lastUpdated: '2016-06-13T04:00:00.000Z',
  name: 'My Device',
  description: 'The one in the corner',
  tags: [tag('floor', '2'), tag('room', 'north')],
  attributes: [attribute('voltage', 'number'), attribute('label', 'string')],
  deviceClass: 'standalone',
  connectionInfo: { time: '2016-06-13T04:00:00.000Z', connected: 1, disconnectReason: null },
};
