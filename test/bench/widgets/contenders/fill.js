import { answer } from './answer.js';
import { readOffice } from './read.js';

/** Reads the office of the page's card and gives its words to `draw`, which marks them up with a library. */
export async function fill(draw) {
  const card = document.querySelector('.badge');
  const [document_, live] = await readOffice('/feed/', card.dataset.office);
  draw(card, answer(document_, live, Date.now()));
}

/** An element with attributes, and text or elements inside. */
export function make(tag, attributes, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}
