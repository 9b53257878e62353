/** Builds and packs the library once, and installs the tarball in an empty folder, as a user would. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../support/entry-points.js'

declare module 'vitest' {
  interface ProvidedContext {
    tarball: string
    /** The folder in which it is installed. */
    consumer: string
  }
}

export default function pack(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerktrajecten-'))
  // `prepack` builds, so that no one can pack a package without its code.
  npm(root, 'pack', '--pack-destination', folder)
  const tarball = join(folder, `maatwerktrajecten-${versionOf()}.tgz`)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  npm(folder, 'install', tarball, '--prefer-offline', '--no-audit', '--no-fund')
  project.provide('tarball', tarball)
  project.provide('consumer', folder)
  return () => rmSync(folder, { recursive: true })
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', ['--loglevel=error', ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

function versionOf(): string {
  return npm(root, 'pkg', 'get', 'version').trim().replaceAll('"', '')
}
