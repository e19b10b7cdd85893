/**
 * While `npm start` runs: React's hot reload wants its hooks on the page before any component is loaded
 * (Astro puts them there for islands only), and a change of content must not reload the editor under the
 * hands of somebody who types.
 */
if (import.meta.env.DEV) {
  Object.assign(window, {
    $RefreshReg$: () => undefined,
    $RefreshSig$: () => (type: unknown) => type,
  });
  import.meta.hot?.on('vite:beforeFullReload', () => {
    throw new Error('Halaman penyuntingan tidak dimuat ulang, supaya ketikan tidak hilang.');
  });
}
