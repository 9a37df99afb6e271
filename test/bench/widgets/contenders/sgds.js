import '@govtechsg/sgds-web-component/components/Badge/index.js';
import '@govtechsg/sgds-web-component/components/Card/index.js';
import '@govtechsg/sgds-web-component/components/Button/index.js';
import { fill, make } from './fill.js';

fill((card, said) => {
  card.replaceChildren(make('sgds-card', {},
    make('span', { slot: 'title' }, said.name),
    make('div', { slot: 'description' },
      make('sgds-badge', { class: 'headline', variant: said.tone === 'open' ? 'success' : 'neutral' }, said.headline),
      make('p', {}, said.detail), make('p', {}, said.hours), make('small', {}, said.updated)),
    make('sgds-button', { slot: 'footer', href: `tel:${said.phone?.replaceAll(' ', '')}` }, `Telepon ${said.phone}`)));
});
