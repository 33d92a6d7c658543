def files = []
new File(basedir, 'src').eachFileRecurse { if (it.file) files << basedir.toPath().relativize(it.toPath()).toString().replace('\\', '/') }
def pack = 'src/letters/packs/harbor-independent-review'
def letters = ['src/letters/cases/2015-001.yaml', pack + '/pack.yaml', pack + '/style/letterhead.css']
assert files.findAll { !it.contains('/.schema/') && !it.contains('/approved/') }.sort() == letters

def log = new File(basedir, 'build.log').text.replace('\r', '').replace('\\', '/')
(['pom.xml', 'README.md', '.gitignore'] + letters).each { assert log.contains('[INFO] wrote ' + it + '\n') && new File(basedir, it).file }
assert log.contains('nothing was written, since there is already, in ' + basedir.path.replace('\\', '/') + ': ' + letters.join(', ') + ';')

// Every goal of its POM ran, and found nothing.
assert log =~ /1 case, 1 pack: 0 errors, 0 warnings, 0 notes/
assert log =~ /1 case, 2 letters, \d+ pages: 2 rendered, .*0 withheld, .*0 errors, 0 warnings, 0 notes/
assert log =~ /1 case, 2 letters, \d+ pages: 2 sound, 0 wrong, .*0 errors, 0 warnings, 0 notes/
assert log.contains('[INFO] 2 letters approved: 2 new, 0 changed, 0 removed -> src/letters/approved')
assert !log.contains('not checked')
assert !log.contains('[WARNING]')

def made = new File(basedir, 'target/letters')
for (audience in ['parties', 'public']) {
    assert (new File(made, audience).list() as List).containsAll(['2015-001.html', '2015-001.pdf', 'index.html'])
    assert new File(made, audience + '/2015-001.html').getText('UTF-8').contains('<p class="organization">Harbor Independent Review</p>')
}
assert !new File(made, 'public/2015-001.html').getText('UTF-8').contains('Pat Example')

// The README of the project tells commands that its POM knows.
assert new File(basedir, 'README.md').text.readLines().findAll { it.startsWith('mvn ') } == ['mvn validate', 'mvn package', 'mvn letterwright:approve@check', 'mvn verify']
