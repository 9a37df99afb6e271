/** BCP 47 language tags as far as feeds use them: `id`, `jv`, `en-GB`. Extensions and private use are not accepted. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
