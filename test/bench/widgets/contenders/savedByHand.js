import { answer } from './answer.js';
import { readOffice } from './read.js';

/**
 * The least that a second visit can cost: no element, no library, no check. What the last visit showed is on the device as words, and is set into the page
 * where the script stands, in the manner of `byHand.js`. Nobody should publish it: it says "open" whatever the time.
 */
const styles = `
  .box { padding: 1.25em; border: 1px solid #ccd5dd; border-radius: .75em; font: 18px/1.5 system-ui, sans-serif; }
  .headline { font-size: 1.375em; font-weight: 700; line-height: 1.25; }
  .call { display: block; padding: .75em 1em; border-radius: .5em; background: #0b57a4; color: #fff; font-weight: 600; }
`;
const card = document.querySelector('.badge');
const root = card.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
root.adoptedStyleSheets = [sheet];

function show(said) {
  const box = document.createElement('div');
  box.className = 'box';
  for (const name of ['name', 'headline', 'detail', 'hours', 'call', 'updated']) {
    const line = document.createElement(name === 'call' ? 'a' : 'p');
    line.className = name;
    line.textContent = name === 'call' ? `Telepon ${said.phone}` : said[name];
    if (name === 'call') line.href = `tel:${said.phone}`;
    box.append(line);
  }
  root.replaceChildren(box);
}

const kept = localStorage.getItem('saved');
if (kept) show(JSON.parse(kept));
readOffice('/feed/', card.getAttribute('office')).then((documents) => {
  const said = answer(...documents, Date.now());
  show(said);
  localStorage.setItem('saved', JSON.stringify(said));
});
