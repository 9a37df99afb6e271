import { appsDocument, checkDocument, kindOf, liveDocument, officeDocument, officesDocument, readFeedDocument, regionDocument, serviceDocument, servicesDocument } from '@tetap/feed';
import type { Schema } from '@tetap/feed';
import { NO_OVERLAY, officeStatus } from '@tetap/schedule';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NOW, exampleApps, exampleFeed, exampleLive, exampleOffice, exampleOffices, exampleRegion, exampleService, exampleServices } from '../../src/testing/index.js';

describe('example documents', () => {
  it.each<[string, Schema, object]>([
    ['region.json', regionDocument, exampleRegion()], ['offices.json', officesDocument, exampleOffices()], ['offices/disdukcapil.json', officeDocument, exampleOffice()],
    ['services.json', servicesDocument, exampleServices()], ['services/ktp-hilang.json', serviceDocument, exampleService()], ['apps.json', appsDocument, exampleApps()],
    ['live.json', liveDocument, exampleLive()],
  ])('are valid: %s', (path, schema, document) => {
    const raw: unknown = JSON.parse(JSON.stringify(document));
    expect(checkDocument(kindOf(path)!.kind, raw, path)).toEqual([]);
    const { document: read, issues } = readFeedDocument(schema, raw, path);
    expect(issues).toEqual([]);
    expect(read).toEqual(document);
    expect(document).toMatchObject({ example: true });
  });

  it('make a feed whose documents name each other', () => {
    const feed = exampleFeed();
    for (const [path, document] of Object.entries(feed)) expect(checkDocument(kindOf(path)!.kind, JSON.parse(JSON.stringify(document)), path), path).toEqual([]);
    expect(Object.keys(feed)).toEqual(['region.json', 'offices.json', 'offices/disdukcapil.json', 'services.json', 'services/ktp-hilang.json', 'apps.json', 'live.json']);
    expect(exampleService().data.offices).toEqual([exampleOffice().data.id]);
    expect(exampleService().data.app).toBe(exampleApps().data[0]?.id);
  });

  it('are of a moment when the office is open', () => {
    expect(officeStatus(exampleOffice(), NO_OVERLAY, EXAMPLE_NOW)).toMatchObject({ headline: 'open', freshness: { state: 'fresh' } });
  });

  it('differ in what is asked for, and in nothing else', () => {
    const office = exampleOffice({ name: 'Dinas Sosial', region: { zone: 'Asia/Jayapura' } }, { ttl: 60, example: false });
    expect(office).toMatchObject({ ttl: 60, example: false, data: { name: 'Dinas Sosial', region: { zone: 'Asia/Jayapura', code: '12.18' } } });
    expect(exampleOffice()).toMatchObject({ ttl: 3600, example: true, data: { name: 'Disdukcapil', region: { zone: 'Asia/Jakarta' } } });
    expect(exampleServices([{ id: 'a' }, { id: 'b', name: 'B' }]).data).toMatchObject([{ id: 'a', name: 'Ganti KTP hilang' }, { id: 'b', name: 'B' }]);
    expect(exampleOffices([{ id: 'a' }, {}]).data.map(({ id }) => id)).toEqual(['a', 'disdukcapil']);
    expect(exampleApps([{ name: 'Lain' }]).data[0]?.name).toBe('Lain');
    expect(exampleLive({ incidents: [{ id: 'i', app: 'x', state: 'down', from: '2026-11-23T09:00:00+07:00' }] }).data).toMatchObject({ overrides: [], incidents: [{ id: 'i' }] });
  });
});
