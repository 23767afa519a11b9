import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import type { Bundled } from '../build/bundled.ts'

/** One action, and the third-party packages in its bundle. */
export interface Part {
  readonly name: string
  readonly packages: readonly Omit<Bundled, 'folder'>[]
}

/**
 * Writes what a release is made of, as CycloneDX 1.6 in JSON: each action, and the packages of others in its bundle.
 * The same release gives the same bytes: it holds no time and no serial number.
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function billOf(parts: readonly Part[], version: string): string {
  const { Application, Library } = Enums.ComponentType
  const suite = new Models.Component(Application, 'ml-actions', { version, bomRef: `ml-actions@${version}` })
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: suite }) })
  const known = new Map<string, Models.Component>()
  const library = ({ name, version: of, licence, source }: Part['packages'][number]) => {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${of}`
    const found = known.get(purl)
    if (found !== undefined) return found
    const [, group, own = name] = /^(@[^/]+)\/(.*)$/.exec(name) ?? []
    const component = new Models.Component(Library, own, {
      version: of,
      purl,
      bomRef: purl,
      ...(group === undefined ? {} : { group }),
    })
    if (licence !== undefined) component.licenses.add(licenceOf(licence))
    if (source !== undefined)
      component.externalReferences.add(new Models.ExternalReference(source, Enums.ExternalReferenceType.VCS))
    known.set(purl, component)
    bom.components.add(component)
    return component
  }
  for (const { name, packages } of parts) {
    const action = new Models.Component(Application, name, { version, bomRef: `${name}@${version}` })
    for (const one of packages) action.dependencies.add(library(one).bomRef)
    suite.dependencies.add(action.bomRef)
    bom.components.add(action)
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6))
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}

/** An identifier of SPDX is one, a compound of them an expression; anything else keeps its words. */
function licenceOf(words: string): Models.License {
  const factory = new Contrib.License.Factories.LicenseFactory((text) => {
    if (!/^\(?[\w.+-]+( (AND|OR|WITH) [\w.+-]+)+\)?$/.test(text)) throw new RangeError(text)
  })
  return factory.makeFromString(words)
}
