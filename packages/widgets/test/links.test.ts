import { assert, expect } from '@open-wc/testing';
import type { Contact, PhoneNumber } from '@tetap/feed';
import { contactLink, digits, foreignHost, storeLinks, webLink } from '../src/shared/links.js';

const abroad: PhoneNumber = { kind: 'international', value: '+62 000 812 345' };
const short: PhoneNumber = { kind: 'short', value: '1708' };

describe('links', () => {
  const kinds: readonly (readonly [contact: Contact, href: string | undefined])[] = [
    [{ kind: 'phone', number: abroad }, 'tel:+62000812345'],
    [{ kind: 'phone', number: short }, 'tel:1708'],
    [{ kind: 'sms', number: short }, 'sms:1708?&body=Halo%20%26%20terima%20kasih'],
    [{ kind: 'whatsapp', number: abroad }, 'https://wa.me/62000812345?text=Halo%20%26%20terima%20kasih'],
    [{ kind: 'whatsapp', number: short }, undefined],
    [{ kind: 'email', address: 'piket@example.go.id' }, 'mailto:piket@example.go.id'],
    [{ kind: 'email', address: 'a?bcc=b&x@example.go.id' }, 'mailto:a%3Fbcc%3Db%26x@example.go.id'],
    [{ kind: 'web', url: 'https://example.go.id/' }, 'https://example.go.id/'],
    [{ kind: 'web', url: 'javascript:alert(1)' }, undefined],
    [{ kind: 'phone', number: { kind: 'international', value: '+62 000;ext=1' } }, undefined],
    [{ kind: 'phone', number: { kind: 'short', value: '*123#' } }, undefined],
  ];
  for (const [contact, href] of kinds) {
    it(`${contact.kind}: ${JSON.stringify('number' in contact ? contact.number.value : 'url' in contact ? contact.url : contact.address)}`, () => {
      assert.equal(contactLink(contact, 'Halo & terima kasih'), href);
    });
  }

  it('adds nothing to a message link without a message', () => {
    assert.equal(contactLink({ kind: 'whatsapp', number: abroad }), 'https://wa.me/62000812345');
    assert.equal(contactLink({ kind: 'sms', number: abroad }), 'sms:+62000812345');
    assert.equal(digits(abroad), '+62000812345');
  });

  it('opens only what is safe', () => {
    for (const url of ['http://example.go.id', 'https://example.go.id/a.apk', 'https://user@example.go.id', 'data:text/html,x', undefined]) expect(webLink(url)).to.be.undefined;
  });

  it('names stores by id alone, whatever an id holds', () => {
    const app = { id: 'a', name: 'a', owner: 'a', android: 'id.go.example&x=https://evil', ios: '123456789' };
    assert.deepEqual(storeLinks(app).map(({ href }) => href), ['https://play.google.com/store/apps/details?id=id.go.example%26x%3Dhttps%3A%2F%2Fevil', 'https://apps.apple.com/app/id123456789']);
    expect(storeLinks({ id: 'a', name: 'a', owner: 'a' })).to.be.empty;
  });

  it('knows official hosts and what lies below them, not what only looks like them', () => {
    const official = ['example.go.id'];
    expect(foreignHost('https://example.go.id/a', official)).to.be.undefined;
    expect(foreignHost('https://layanan.example.go.id/a', official)).to.be.undefined;
    expect(foreignHost('https://play.google.com/store', official)).to.be.undefined;
    assert.equal(foreignHost('https://notexample.go.id/', official), 'notexample.go.id');
    assert.equal(foreignHost('https://example.go.id.evil.example/', official), 'example.go.id.evil.example');
    assert.equal(foreignHost('https://example.go.id/'), 'example.go.id');
  });
});
