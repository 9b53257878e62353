/** The dated facts of the folder, by subject. */
export * from './facts/vmbo.js'
export * from './facts/leerwerktraject.js'
export * from './facts/mbo.js'
export * from './facts/entree.js'
export * from './facts/routes.js'
export * from './facts/reference-levels.js'
