// What is in the bundle, as a CycloneDX 1.6 document; no time and no serial number, so that it is the same every time.

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function component(name, { version, license, integrity }) {
  const content = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    purl: purl(name, version),
    hashes: [{ alg: 'SHA-512', content }],
    licenses: [license ? { expression: license } : { license: { name: `licenses/${name}.txt` } }],
  };
}

export function sbom({ name, version, license }, names, lock) {
  const components = names.map(each => component(each, lock.packages[`node_modules/${each}`]));
  const program = {
    type: 'application',
    'bom-ref': purl(name, version),
    name,
    version,
    purl: purl(name, version),
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...program, licenses: [{ expression: license }] } },
    components,
    dependencies: [{ ref: program['bom-ref'], dependsOn: components.map(each => each['bom-ref']) }],
  };
}
