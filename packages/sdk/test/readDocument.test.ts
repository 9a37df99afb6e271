import { officeDocument, readFeedDocument, servicesDocument } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import type { FeedError } from '../src/feedError.js';
import { readDocument } from '../src/keeping/readDocument.js';
import { exampleServices } from '../src/testing/documents.js';
import { office } from './documents.js';

const PATH = 'offices/disdukcapil.json';
const ADDRESS = `https://feed.example/${PATH}`;
const json = (body: unknown, init?: ResponseInit): Response => new Response(typeof body === 'string' ? body : JSON.stringify(body), init);
const errorOf = async (response: Response, limit = 100_000): Promise<FeedError> =>
  readDocument(response, { path: PATH, schema: officeDocument, limit }, ADDRESS).then(() => { throw new Error('was read'); }, (error: unknown) => error as FeedError);

describe('reading a document from a response', () => {
  it('gives the value, and what was odd about it', async () => {
    const odd = { ...office(), data: { ...office().data, contacts: ['call us'] } };
    const { value, issues } = await readDocument(json(odd), { path: PATH, schema: officeDocument, limit: 100_000 }, ADDRESS);
    expect(value.data.id).toBe('disdukcapil');
    expect(issues).toMatchObject([{ document: PATH, path: 'data.contacts[0]' }]);
  });

  it('takes any content type that is not a web page, and a byte order mark', async () => {
    const response = json(`\ufeff${JSON.stringify(office())}`, { headers: { 'content-type': 'application/octet-stream' } });
    expect((await readDocument(response, { path: PATH, schema: officeDocument, limit: 100_000 }, ADDRESS)).value.data.id).toBe('disdukcapil');
  });

  it.each<[string, Response, string]>([
    ['404', json('x', { status: 404 }), 'not-found'],
    ['410', json('x', { status: 410 }), 'not-found'],
    ['500', json('x', { status: 500 }), 'http'],
    ['403', json('x', { status: 403 }), 'http'],
    ['a login page that says so', json('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }), 'type'],
    ['a login page that says it is JSON', json('\n <html>', { headers: { 'content-type': 'application/json' } }), 'type'],
    ['half a document', json(JSON.stringify(office()).slice(0, 300)), 'parse'],
    ['nothing', json(''), 'parse'],
    ['no body at all', new Response(null), 'parse'],
    ['null', json('null'), 'schema'],
    ['a list', json([]), 'schema'],
    ['another document', json({ ...office(), data: [] }), 'schema'],
    ['a later major version', json({ ...office(), version: '2.0' }), 'version'],
  ])('refuses %s', async (_, response, code) => {
    const error = await errorOf(response);
    expect(error).toMatchObject({ name: 'FeedError', code, url: ADDRESS, retryable: code === 'http' && response.status === 500 });
    expect(error.message).toContain(PATH);
    expect(error.advice).toMatch(/^[A-Z].*\.$/);
  });

  describe('a long index, which is checked in slices', () => {
    const SERVICES = { path: 'services.json', schema: servicesDocument, limit: 10_000_000 };
    const long = (count: number): ReturnType<typeof exampleServices> => exampleServices(Array.from({ length: count }, (_, index) => ({ id: `layanan-${index}` })));

    it('reads as in one go, oddities with their places', async () => {
      const document = long(1203);
      const odd = { ...document, ttl: 'soon', data: document.data.map((one, index) => index % 400 === 399 ? { ...one, category: 'baru', app: 'Bukan Id' } : one) };
      const whole = readFeedDocument(servicesDocument, odd, SERVICES.path);
      const { value, issues } = await readDocument(json(odd), SERVICES, ADDRESS);
      expect(value).toEqual(whole.document);
      expect(issues).toEqual(whole.issues);
      expect(issues.length).toBeGreaterThan(3);
    });

    it('leaves the page its turns', async () => {
      let turns = 0;
      const timer = setInterval(() => { turns++; }, 0);
      await readDocument(json(long(5000)), SERVICES, ADDRESS);
      clearInterval(timer);
      expect(turns).toBeGreaterThan(3);
    });

    it('refuses too many, and one that is none', async () => {
      await expect(readDocument(json(long(10_001)), SERVICES, ADDRESS)).rejects.toMatchObject({ code: 'schema' });
      await expect(readDocument(json({ ...long(1203), generated: 'today' }), SERVICES, ADDRESS)).rejects.toMatchObject({ code: 'schema' });
    });
  });

  it('stops reading at the limit', async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1000;
        controller.enqueue(new Uint8Array(1000).fill(32));
      },
      cancel() { cancelled = true; },
    });
    expect((await errorOf(new Response(endless), 10_000)).code).toBe('too-large');
    expect(sent).toBeLessThan(20_000);
    expect(cancelled).toBe(true);
  });

  it('does not even begin where the length is announced', async () => {
    let cancelled = false;
    const body = new ReadableStream({ cancel() { cancelled = true; } });
    expect((await errorOf(new Response(body, { headers: { 'content-length': '10001' } }), 10_000)).code).toBe('too-large');
    expect(cancelled).toBe(true);
  });

  it('joins letters that the network cut in two', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...office(), data: [{ id: 'a', name: 'Layanan ✓ é', keywords: [], category: 'lainnya', flags: { home: 'all', helped: false }, offices: [] }] }));
    const drip = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await readDocument(new Response(drip), { path: 'services.json', schema: servicesDocument, limit: 100_000 }, ADDRESS)).value.data[0]?.name).toBe('Layanan ✓ é');
  });
});
