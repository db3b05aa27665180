/**
 * The screens, in the order of the navigation. Each screen has a folder here and one line below. Its files are loaded when
 * it is first shown. A hidden screen is reached by links only.
 */
export const screens = [
  { name: 'start', title: 'Start', tag: 'entente-start', load: () => import('./start/start.js') },
  { name: 'network', title: 'Network', tag: 'entente-network', load: () => import('./network/network.js') },
  { name: 'paths', title: 'Paths', tag: 'entente-paths', load: () => import('./paths/paths.js') },
  { name: 'agreements', title: 'Agreements', tag: 'entente-agreements', load: () => import('./agreements/agreements.js') },
  { name: 'review', title: 'Review', tag: 'entente-review', load: () => import('./review/review.js') },
  { name: 'documents', title: 'Documents', tag: 'entente-documents', load: () => import('./documents/documents.js') },
  { name: 'dossier', title: 'Dossier', tag: 'entente-dossier', hidden: true, load: () => import('./dossier/dossier.js') },
];
