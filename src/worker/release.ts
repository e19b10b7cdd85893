import type { Release } from '../domain/offline.ts';

/** Filled in by the build (src/worker/build/release.ts), under the name that Workbox's own tools use. */
declare const self: { readonly __WB_MANIFEST: Release };

/** What this worker was built with. */
export const release: Release = self.__WB_MANIFEST;
