def letters = new File(basedir, 'target/letters/parties')
def files = []
letters.eachFileRecurse { if (it.file) files << letters.toPath().relativize(it.toPath()).toString().replace('\\', '/') }
assert files.sort() == ['a/b.html', 'a/b.pdf', 'index.html', 'manifest.json']
assert new File(letters, 'a/b.html').getText('UTF-8').contains('Dr. A. Roe')
assert new File(letters, 'a/b.pdf').bytes[0..4] == '%PDF-'.bytes as List

def log = new File(basedir, 'build.log').text
assert log =~ /\[INFO\] 1 case, 1 letter, \d+ pages?: 1 rendered, 0 unchanged, 0 withheld, 0 errors, 0 warnings, 0 notes in [\d.]+ s -> target.letters \(open target.letters.parties.index.html\)/
assert !log.contains('[WARNING]')

// The schema for editors lies where the case's first line looks for it, and is no case itself.
def schema = new File(basedir, 'src/letters/cases/.schema/review-case-1.schema.json')
assert schema.getText('UTF-8') == new File(basedir, '../../../../core/src/main/resources/letterwright/schema/review-case-1.schema.json').getText('UTF-8')
assert new File(schema.parentFile, '.gitignore').text.readLines().contains('*')
