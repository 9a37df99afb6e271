import { resolve } from 'node:path';

const policy = resolve('packages/widgets/dist/shared/policy.js');
/** How lit-html 3.3 makes its policy, minified as it is published. */
const litPolicy = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/;

/**
 * Lit makes a Trusted Types policy named `lit-html`, and a second Lit on the page then fails to load where the page does
 * not allow duplicates. In our files it takes our policy instead, whose making never throws.
 */
export const ownPolicy = {
  name: 'own-policy',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
    if (!litPolicy.test(code)) this.error('lit-html makes its policy in another way now: look at its createPolicy and correct this plugin.');
    return { code: `${code.replace(litPolicy, 'tetapPolicy')}\nimport { policy as tetapPolicy } from ${JSON.stringify(policy)};`, map: null };
  },
};
