/** What this demonstration adds to the page: another language, another time, an app that fails. The widgets need none of it. */
const page = document.documentElement;
const find = (selector, root = document) => root.querySelector(selector);
const findAll = (selector, root = document) => [...root.querySelectorAll(selector)];

const languages = find('.languages');
const dock = find('.dock');
const toggle = find('.dock-toggle');
const panel = find('.dock-panel');
const reset = find('.dock-reset');
const times = findAll('input[name="waktu"]');
const apps = find('.apps');

const widgets = findAll('[feed]').map((element) => ({ element, feed: element.getAttribute('feed'), office: element.getAttribute('office') }));
const indonesian = new Map(findAll('[data-en]').map((element) => [element, element.textContent]));
const indonesianLabels = new Map(findAll('[data-en-label]').map((element) => [element, element.getAttribute('aria-label')]));

const sentences = {
  id: { now: 'Sekarang', preview: 'Pratinjau', down: 'ditandai gangguan. Kartu layanan berubah dalam beberapa detik.', ok: 'ditandai pulih. Kartu layanan berubah dalam beberapa detik.', failed: 'Tidak berhasil. Coba lagi.' },
  en: { now: 'Now', preview: 'Preview', down: 'is marked as failing. The services change within seconds.', ok: 'is marked as working. The services change within seconds.', failed: 'That did not work. Try again.' },
};
const say = (key) => sentences[page.lang][key];

function set(element, name, value) {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

function showTime() {
  const { value, dataset, parentElement } = times.find((input) => input.checked);
  const live = value === 'now';
  for (const { element, feed, office } of widgets) {
    // A feed of another region has other offices: only the main card can show one of them.
    const apart = dataset.office && element.id !== 'utama';
    set(element, 'at', apart ? undefined : dataset.at);
    set(element, 'office', apart ? office : dataset.office ?? office);
    set(element, 'feed', apart ? feed : dataset.feed ?? feed);
  }
  dock.classList.toggle('previewing', !live);
  reset.hidden = live;
  find('.dock-time').value = live ? say('now') : `${say('preview')}: ${find('b', parentElement).textContent}`;
  history.replaceState(null, '', live ? location.pathname + location.hash : `?waktu=${value}${location.hash}`);
}

function choose(value) {
  const input = times.find((each) => each.value === value);
  if (input) input.checked = true;
  showTime();
}

function speak(language) {
  page.lang = language;
  for (const [element, text] of indonesian) element.textContent = language === 'en' ? element.dataset.en : text;
  for (const [element, label] of indonesianLabels) element.setAttribute('aria-label', language === 'en' ? element.dataset.enLabel : label);
  for (const button of findAll('button', languages)) button.setAttribute('aria-pressed', String(button.value === language));
  find('output', apps).value = '';
  showTime();
}

function open(expanded) {
  toggle.setAttribute('aria-expanded', String(expanded));
  panel.hidden = !expanded;
}

async function listApps() {
  const { data } = await (await fetch('/feed/apps.json')).json();
  find('select', apps).append(...data.map(({ id, name }) => new Option(name, id)));
}

async function flip(event) {
  event.preventDefault();
  const { value: state } = event.submitter;
  const { value: id, selectedOptions: [{ text }] } = find('select', apps);
  const answer = await fetch(apps.action + id, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ state }) }).catch(() => undefined);
  find('output', apps).value = answer?.ok ? `${text} ${say(state)}` : say('failed');
}

languages.hidden = dock.hidden = false;
languages.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button) speak(button.value);
});
toggle.addEventListener('click', () => { open(panel.hidden); });
dock.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || panel.hidden) return;
  open(false);
  toggle.focus();
});
reset.addEventListener('click', () => {
  choose('now');
  toggle.focus();
});
for (const input of times) input.addEventListener('change', showTime);
apps.addEventListener('submit', flip);
choose(new URLSearchParams(location.search).get('waktu'));
listApps().catch(() => { apps.hidden = true; });
