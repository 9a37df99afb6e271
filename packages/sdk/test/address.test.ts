import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentPath, feedFolder } from '../src/address.js';
import { isFeedError } from '../src/feedError.js';

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isFeedError(error)) return error.code;
  }
  return 'nothing thrown';
}

describe('the address of a feed', () => {
  afterEach(() => { vi.unstubAllGlobals(); });

  it('is a folder with a trailing slash', () => {
    expect(feedFolder('https://example.go.id/layanan')).toBe('https://example.go.id/layanan/');
    expect(feedFolder('https://example.go.id/layanan/')).toBe('https://example.go.id/layanan/');
    expect(feedFolder('https://example.go.id')).toBe('https://example.go.id/');
  });

  it('may be plain http on a loopback host only', () => {
    for (const host of ['localhost:8080', '127.0.0.1', '127.9.9.9:1', '[::1]:80', 'demo.localhost']) expect(feedFolder(`http://${host}/f`)).toContain(host.split(':8')[0]);
    for (const host of ['example.go.id', '127.0.0.1.example.org', 'localhost.example.org', '10.0.0.1']) expect(codeOf(() => feedFolder(`http://${host}/f`))).toBe('config');
  });

  it('is relative to the page, which may be plain http for its own feed', () => {
    vi.stubGlobal('document', { baseURI: 'http://example.go.id/berita/1' });
    vi.stubGlobal('location', { origin: 'http://example.go.id' });
    expect(feedFolder('/feed')).toBe('http://example.go.id/feed/');
    expect(feedFolder('feed')).toBe('http://example.go.id/berita/feed/');
    expect(codeOf(() => feedFolder('http://other.example.go.id/feed'))).toBe('config');
  });

  it.each(['', 'feed', '//', 'javascript:alert(1)', 'data:application/json,{}', 'ftp://example.go.id/', 'https://user:secret@example.go.id/', 'https://example.go.id/f?x=1',
    'https://example.go.id/f#x', 'https://example.go.id/region.json'])('refuses %j', (feed) => {
    expect(codeOf(() => feedFolder(feed))).toBe('config');
  });
});

describe('the path of a document', () => {
  it('is made of an id', () => {
    expect(documentPath('offices', 'disdukcapil')).toBe('offices/disdukcapil.json');
  });

  it.each(['..', '../region', 'a/b', 'A', '', 'a?b', '%2e%2e', 'x'.repeat(65)])('refuses %j, which could lead elsewhere', (id) => {
    expect(codeOf(() => documentPath('services', id))).toBe('config');
  });
});
