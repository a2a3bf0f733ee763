// The page around GraphiQL: who is signed in, what went wrong, and the examples to start from.

import { abmelden, anmelden, ausweis, heimkehren, vergessen, weg } from './anmeldung.js';

const element = id => document.getElementById(id);
const BEISPIELE = fetch('/graphiql/beispiele.json').then(antwort => antwort.json());
const WEBSOCKET = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
const ABGELAUFEN = 'Die Anmeldung ist abgelaufen. Bitte neu anmelden; die Abfrage bleibt stehen.';

let editor;
let ablaufuhr;

function melden(text) {
  element('meldung').textContent = text ?? '';
  element('meldung').hidden = !text;
}

function abgemeldet(grund) {
  clearTimeout(ablaufuhr);
  vergessen();
  element('wer').textContent = 'Nicht angemeldet';
  element('anmelden').hidden = false;
  element('abmelden').hidden = true;
  melden(grund);
}

async function senden(url, options) {
  const antwort = await fetch(url, options);
  if (antwort.status === 401) {
    abgemeldet(ABGELAUFEN);
  }
  return antwort;
}

/** Queries go by POST, subscriptions by WebSocket with the token in connection_init. */
function abfragen(params, zusatz) {
  const gueltig = ausweis();
  if (!gueltig) {
    abgemeldet(ABGELAUFEN);
    throw new Error(ABGELAUFEN);
  }
  const kopf = { Authorization: `Bearer ${gueltig.token}` };
  return GraphiQL.createFetcher({
    url: '/graphql', subscriptionUrl: WEBSOCKET, headers: { 'Accept-Language': 'de', ...kopf },
    wsConnectionParams: kopf, fetch: senden,
  })(params, zusatz);
}

function zeichnen(beispiel) {
  editor ??= ReactDOM.createRoot(element('graphiql'));
  const logo = React.createElement(GraphiQL.Logo, null, 'GraphiQL');
  editor.render(React.createElement(GraphiQL, {
    fetcher: abfragen, storage: sessionStorage, defaultEditorToolsVisibility: true, isHeadersEditorEnabled: false,
    ...beispiel,
  }, logo));
}

async function beispieleAnbieten() {
  const beispiele = await BEISPIELE;
  const auswahl = element('beispiel');
  beispiele.forEach(({ name }, nummer) => auswahl.append(new Option(name, nummer)));
  auswahl.addEventListener('change', () => {
    const { query, variables } = beispiele[auswahl.value] ?? {};
    if (query) {
      zeichnen({ query, variables });
    }
    auswahl.value = '';
  });
  return beispiele;
}

async function vorstellen(gueltig) {
  const antwort = await senden('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${gueltig.token}` },
    body: JSON.stringify({ query: '{ ich { kennung name rollen geschaeftsstellen } }' }),
  });
  const ich = (await antwort.json()).data?.ich;
  if (!antwort.ok || !ich) {
    throw new Error(`Wer angemeldet ist, ließ sich nicht abfragen (Status ${antwort.status}).`);
  }
  const rolle = [ich.rollen.join(', '), ich.geschaeftsstellen.join(', ')].filter(Boolean).join(' · ');
  element('wer').textContent = `${ich.name ?? ich.kennung} (${rolle})`;
}

async function angemeldet(gueltig) {
  ablaufuhr = setTimeout(() => abgemeldet(ABGELAUFEN), Math.min(gueltig.ablauf - Date.now(), 2 ** 31 - 1));
  await vorstellen(gueltig);
  element('anmelden').hidden = true;
  element('abmelden').hidden = false;
  element('begruessung').hidden = true;
  element('graphiql').hidden = false;
  document.querySelector('.beispiele').hidden = false;
  const beispiele = await beispieleAnbieten();
  zeichnen({ defaultQuery: beispiele.find(({ name }) => name === 'ich')?.query });
}

// The editors would take the tab key for themselves; whoever works without a mouse needs it to get on.
document.addEventListener('keydown', taste => {
  if (taste.key === 'Tab' && taste.target.closest?.('.CodeMirror')) {
    taste.stopImmediatePropagation();
  }
}, true);

const EDITOREN = {
  'graphiql-query-editor': 'Abfrage',
  'graphiql-editor-tool': 'Variablen und Kopfzeilen',
  'result-window': 'Antwort',
};

// The editors draw their text fields without names; screen readers need them.
new MutationObserver(() => {
  for (const feld of document.querySelectorAll('#graphiql .CodeMirror textarea:not([aria-label])')) {
    const ort = Object.keys(EDITOREN).find(klasse => feld.closest(`.${klasse}`));
    feld.setAttribute('aria-label', EDITOREN[ort] ?? 'Editor');
  }
}).observe(element('graphiql'), { childList: true, subtree: true });

const scheitern = fehler => abgemeldet(`Die Anmeldung ist nicht gelungen. ${fehler.message}`);

element('anmelden').addEventListener('click', () => anmelden().catch(scheitern));
element('abmelden').addEventListener('click', async () => {
  await abmelden();
  location.assign('/graphiql');
});

weg.then(({ issuer }) => { element('demo-hinweis').hidden = Boolean(issuer); });
abgemeldet();
heimkehren().then(() => {
  const gueltig = ausweis();
  return gueltig ? angemeldet(gueltig) : undefined;
}).catch(scheitern);
