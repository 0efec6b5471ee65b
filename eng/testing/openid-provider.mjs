// A real OpenID Connect provider on loopback for the browser tests: anybody signs in there with any name, which becomes the subject.
// Usage: node openid-provider.mjs '{"port": 5999, "organisation": "GM0505", "client": {…}}'; it says when it listens.
import Provider from 'oidc-provider';

const { port, organisation, client } = JSON.parse(process.argv[2]);
const issuer = `http://localhost:${port}`;
const provider = new Provider(issuer, {
  clients: [client],
  claims: { openid: ['sub', 'acr'], profile: ['name', 'org'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['only for tests'] },
  features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
  // Its own way of asking refuses addresses of this machine, where the site of the tests is.
  fetch: (address, { dispatcher, ...options }) => fetch(address, options),
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: `Person ${id}`, email: `${id}@provider.test`, email_verified: true, org: [organisation] }),
  }),
  pkce: { required: () => true },
});
for (const event of ['backchannel.error', 'grant.error', 'server_error']) {
  provider.on(event, (_, failure) => console.error(`${event}: ${failure.message} ${failure.error_detail ?? failure.cause?.message ?? ''}`));
}
provider.listen(port, 'localhost', () => console.log(`listening at ${issuer}`));
