import { transform } from 'esbuild';

/** Options of ky that the one call of ours (`packages/sdk/src/transports/kyTransport.ts`) does not give; our elements take no others from a page. */
const NOT_GIVEN = 'json|parseJson|stringifyJson|searchParams|prefix|baseUrl|totalTimeout|onDownloadProgress|onUploadProgress';

/** What stands in the libraries as they are published, and what comes to the same for us: `[file, text, instead]`. */
const replaced = [
  ['Ky', new RegExp(`\\b(?:this|ky)\\.#options\\.(?:${NOT_GIVEN})\\b`, 'g'), 'undefined'],
  ['Ky', /\bthis\.#getRemainingTotalTimeout\(\)/g, 'undefined'],
  ['Ky', /\b(?:this|ky)\.#options\.throwHttpErrors\b/g, 'true'],
  ['Ky', /\bObject\.hasOwn\(options, 'prefixUrl'\)/, 'false'],
  ['Ky', /\bhasSearchParameters\(this\.#options\.searchParams\)|\bhasSearchParameters\(undefined\)/, 'false'],
  // An address, and no body.
  ['Ky', /\bthis\.#input instanceof (?:URL|globalThis\.Request)/g, 'false'],
  ['Ky', /\bif \(supportsRequestStreams\)/, 'if (false)'],
  ['constants', /(?<=supportsRequestStreams = )/, '/* @__PURE__ */ '],
  // No hooks, so no retry that one of them forced, and no request or answer in the place of another.
  ['Ky', /(?=for \(const hook of )/g, 'if (false) '],
  ['Ky', /\binitHooks\.length > 0/, 'false'],
  ['Ky', /\bmergeHooks\(\{\}, options\.hooks\)/, 'undefined'],
  ['Ky', /\b(?:error|errorObject) instanceof ForceRetryError/g, 'false'],
  ['Ky', /\bawait ky\.#runAfterResponseHooks\(response\)/, 'response'],
  ['Ky', /\bawait ky\.#runBeforeRequestHooks\(\)/, 'undefined'],
  ['Ky', /\bawait (?:ky|this)\.#throwProcessedError\(error\)/g, 'throw error'],
  ['Ky', /\bky\.#consumeReturnedResponseFromBeforeRetryHook\(\)/g, 'false'],
  ['Ky', /\bthis\.#returnedResponseFromBeforeRetryHook = false;/g, ''],
  ['merge', /\bisObject\(source\.hooks\)/, 'false'],
  ['merge', /\bkey === '(?:context|searchParams)'/g, 'false'],
  ['merge', /\bgetReplaceState\(([\w.]+)\)/g, '{ isReplace: false, value: $1 }'],
  ['normalize', /\bnormalizedRetry\.(?:methods|statusCodes|afterStatusCodes) !== undefined/g, 'false'],
  ['normalize', /\btypeof retry === 'number'/, 'false'],
  // The answer is taken as it is, and the body of one that is an error is empty (`fetchWithoutErrorBody`).
  ['Ky', /(?=for \(const \[type, mimeType\] of )/, 'if (false) '],
  ['Ky', /\bky\.#decorateResponse\(response\);/, ''],
  ['Ky', /\bawait ky\.#getResponseData\(currentResponse\)/, 'undefined'],
  ['index', /(?=for \(const method of requestMethods\))/, 'if (false) '],
  ['index', /\bky\.(?:stop|retry) = \w+;/g, ''],
  // Of a stream only its events are asked for (`openStream`).
  ['parse', /(?<=const \{ maxBufferSize, )onComment, onError, onEvent, onId, onRetry \} = config;/, 'onEvent } = config; const onComment = undefined, onError = undefined, onId = undefined, onRetry = undefined;'],
  ['parse', /(?<=return \{ feed), reset(?= \})/, ''],
  // Lit as it is published, minified. No directives, and nothing bound to an element itself or in a comment.
  ['lit-html', /(?<=function M\(t,i),s=t,e\)\{if\(i===E\).+?\}(?=class R)/, '){return i}'],
  ['lit-html', /\bt\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, '0'],
  ['lit-html', /:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
  ['lit-html', /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/, ''],
  // Attributes are text, none is written by a property, and no decorator is at work.
  ['reactive-element', /\bh="function"==typeof t\.converter\?.+?:u;(?=this)/, 'h=0;'],
  ['reactive-element', /\bh\.fromAttribute\(s,t\.type\)/, 's'],
  ['reactive-element', /_\$ET\(t,s\)\{.+?\}(?=_\$AK)/, ''],
  ['reactive-element', /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
  ['reactive-element', /,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
  ['reactive-element', /\|\|i\.useDefault&&i\.reflect&&h===this\._\$Ej\?\.get\(t\)&&!this\.hasAttribute\(r\._\$Eu\(t,i\)\)/, ''],
  ['reactive-element', /\bi&&!\(this\._\$Ej\?\?=new Map\)\.has\(t\)&&\(this\._\$Ej\.set\(t,r\?\?s\?\?this\[t\]\),!0!==h\|\|void 0!==r\)\|\|/, ''],
  ['reactive-element', /\br\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
  ['reactive-element', /static addInitializer\(t\)\{.+?\}(?=static)/, ''],
  ['reactive-element', /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
  ['reactive-element', /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
];

/** Private members by short names that are public: old phones know no `#`, and would have a map for each. */
function withShortNames(code, names) {
  return code.replace(/#\w+/g, (name) => (names.has(name) ? `_${[...names].indexOf(name).toString(36)}` : name));
}

/** Without the members of a class that have such a name and that nothing speaks of, one after the other. */
function withoutUnused(code, parse) {
  const members = parse(code).body.flatMap((statement) => (statement.declaration ?? statement).body?.body ?? []);
  const unused = members.filter(({ key }) => /^_\w{1,2}$/.test(key?.name) && code.match(new RegExp(`\\b${key.name}\\b`, 'g')).length === 1);
  return unused.length === 0 ? code : withoutUnused(unused.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code), parse);
}

/** Fields are set, not defined, which comes to the same where nothing inherits a setter; what the values above leave unreachable is left out. */
const SETTINGS = { loader: 'ts', format: 'esm', minifySyntax: true, minifyWhitespace: true, tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } } };

/** ky and the parser of event streams as our elements use them: what they can do for others stays out of the files. */
export const lean = {
  name: 'lean',
  async transform(code, id) {
    const [, file] = /[\\/](?:ky[\\/]distribution[\\/](?:\w+[\\/])?|eventsource-parser[\\/]dist[\\/](?=parse)|(?=lit-html\.js)|(?=reactive-element\.js))([\w-]+)\.js$/.exec(id) ?? [];
    if (!file) return null;
    const asked = replaced.filter(([name]) => name === file).reduce((text, [, pattern, instead]) => {
      if (text.search(pattern) < 0) this.error(`${id} says nothing like ${pattern} any more: look at it and correct this plugin.`);
      return text.replace(pattern, instead);
    }, code);
    const { code: reachable } = await transform(withShortNames(asked, new Set(code.match(/(?<=\.)#\w+/g))), SETTINGS);
    return { code: withoutUnused(reachable, (text) => this.parse(text)), map: { mappings: '' } };
  },
};
