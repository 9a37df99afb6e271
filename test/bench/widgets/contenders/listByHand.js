/** A capped list by hand: a search in folded names and keywords, twelve rows, a count. No typing errors, no kin, no filters, no paths. */
const CAP = matchMedia('(min-width: 40em)').matches ? 12 : 6;
const fold = (text) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
const host = document.querySelector('[data-directory]');
const input = Object.assign(document.createElement('input'), { type: 'search' });
const count = document.createElement('p');
const list = Object.assign(document.createElement('ul'), { className: 'results' });
let entries = [];

function show() {
  const words = fold(input.value).split(/\s+/);
  const found = entries.filter(({ folded }) => words.every((word) => folded.includes(word)));
  count.textContent = `${found.length} layanan`;
  list.replaceChildren(...found.slice(0, CAP).map(({ name, home }) => {
    const row = document.createElement('li');
    const button = document.createElement('button');
    const way = document.createElement('span');
    way.textContent = home === 'none' ? 'Perlu datang ke kantor' : 'Bisa dari rumah';
    button.append(name, document.createElement('br'), way);
    row.append(button);
    return row;
  }));
}

const { data } = await (await fetch('/feed-large/services.json')).json();
entries = data.map(({ name, keywords, flags }) => ({ name, home: flags.home, folded: fold([name, ...keywords].join(' ')) }));
input.addEventListener('input', show);
host.replaceChildren(input, count, list);
show();
