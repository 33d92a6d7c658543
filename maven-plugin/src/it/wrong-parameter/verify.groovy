def log = new File(basedir, 'build.log').text.replace('\r', '')
def (first, second, third) = log.split('Scanning for projects').drop(1)

[
    'failOn: unknown word "note"; allowed: error, warning',
    'includes: an entry is empty',
    'audiences: an entry is empty',
    'packsDirectory: there is no folder ' + new File(basedir, 'no/packs'),
    'outputTimestamp: "today" is neither ISO 8601, such as 2026-11-22T00:00:00Z, nor seconds',
    'threads: 0 must be at least 1',
    'formats: unknown word "docx"; allowed: html, pdf, txt',
].each { assert first.contains(it) }
assert first.contains('MojoExecutionException')
assert !new File(basedir, 'target/letters').exists()

assert second =~ /(?m)^\[ERROR] \S+pom\.xml\/parties LW506 cannot be written: /
assert second.contains('1 error, see above') && second.contains('MojoExecutionException')
assert third =~ /(?m)^\[ERROR] \S+pom\.xml LW502 it is no folder$/
assert third.contains('1 error, see above') && third.contains('MojoExecutionException')

assert !log.contains('\tat ')
