import released from '../contract/released.json' with { type: 'json' };

/** Version of the data's shape: `npm run api:release` raises it when something was added. */
export const VERSION: string = released.version;
