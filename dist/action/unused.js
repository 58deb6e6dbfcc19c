/** Stands in for what @actions/core needs for OIDC tokens and platform details only: this action asks for neither. */
class Unused {
  constructor() {
    throw new Error('this action is bundled without OIDC tokens and platform details');
  }
}
export { Unused as BearerCredentialHandler, Unused as HttpClient, Unused as getExecOutput };
