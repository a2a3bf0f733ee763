// Signs a person in by authorization code with PKCE, and keeps the access token for as long as this tab lives.

const TOKEN = 'passgenau.token';
const UNTERWEGS = 'passgenau.anmeldung';
const ZURUECK = `${location.origin}/graphiql`;

const base64url = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const zufall = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

async function json(url, options) {
  const antwort = await fetch(url, options);
  const inhalt = await antwort.json().catch(() => ({}));
  if (!antwort.ok) {
    throw new Error(inhalt.error_description || inhalt.error || `${url} antwortet mit ${antwort.status}`);
  }
  return inhalt;
}

async function endpunkte(weg) {
  if (!weg.issuer) {
    return { authorization: weg.authorizationEndpoint, token: weg.tokenEndpoint };
  }
  const fund = await json(`${weg.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  return { authorization: fund.authorization_endpoint, token: fund.token_endpoint, ende: fund.end_session_endpoint };
}

export const weg = json('/graphiql/anmeldung.json');

/** The token and when it expires (in milliseconds), or null once it has. */
export function ausweis() {
  const gespeichert = JSON.parse(sessionStorage.getItem(TOKEN) ?? 'null');
  return gespeichert && gespeichert.ablauf > Date.now() ? gespeichert : null;
}

export function vergessen() {
  sessionStorage.removeItem(TOKEN);
}

export async function anmelden() {
  const { clientId, scope, ...ziel } = await weg;
  if (!clientId) {
    throw new Error('Für die Anmeldung fehlt die Einstellung passgenau.graphiql.client-id.');
  }
  const { authorization } = await endpunkte(ziel);
  const unterwegs = { state: zufall(), verifier: zufall() };
  sessionStorage.setItem(UNTERWEGS, JSON.stringify(unterwegs));
  const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(unterwegs.verifier));
  const anfrage = new URLSearchParams({
    response_type: 'code', client_id: clientId, redirect_uri: ZURUECK, state: unterwegs.state,
    code_challenge: base64url(challenge), code_challenge_method: 'S256', ...(scope ? { scope } : {}),
  });
  location.assign(`${authorization}?${anfrage}`);
}

/** Leaves the token and, where the identity provider has a session of its own, that one too. */
export async function abmelden() {
  vergessen();
  const { issuer, clientId } = await weg;
  const { ende } = issuer ? await endpunkte({ issuer }).catch(() => ({})) : {};
  if (ende) {
    location.assign(`${ende}?${new URLSearchParams({ client_id: clientId, post_logout_redirect_uri: ZURUECK })}`);
  }
}

/** Completes a sign-in if the identity provider has just sent the person back here. */
export async function heimkehren() {
  const antwort = new URLSearchParams(location.search);
  if (!antwort.has('code') && !antwort.has('error')) {
    return;
  }
  const unterwegs = JSON.parse(sessionStorage.getItem(UNTERWEGS) ?? 'null');
  sessionStorage.removeItem(UNTERWEGS);
  history.replaceState(null, '', '/graphiql');
  if (antwort.has('error')) {
    throw new Error(antwort.get('error_description') || antwort.get('error'));
  }
  if (!unterwegs || unterwegs.state !== antwort.get('state')) {
    throw new Error('Die Antwort gehört nicht zu dieser Anmeldung.');
  }
  const { clientId, ...ziel } = await weg;
  const { token } = await endpunkte(ziel);
  const erhalten = await json(token, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code', code: antwort.get('code'), redirect_uri: ZURUECK,
      client_id: clientId, code_verifier: unterwegs.verifier,
    }),
  });
  const ablauf = Date.now() + (erhalten.expires_in ?? 300) * 1000;
  sessionStorage.setItem(TOKEN, JSON.stringify({ token: erhalten.access_token, ablauf }));
}
