def log = new File(basedir, 'build.log').text
assert log.findAll(/1 rendered, 0 unchanged|0 rendered, 1 unchanged/) == [
    '1 rendered, 0 unchanged', '1 rendered, 0 unchanged',
    '0 rendered, 1 unchanged', '0 rendered, 1 unchanged',
    '1 rendered, 0 unchanged', '1 rendered, 0 unchanged',
    '1 rendered, 0 unchanged', '1 rendered, 0 unchanged']

def set = new File(basedir, 'target/letters/parties')
assert set.list().sort() == ['a.html', 'b.html', 'index.html', 'manifest.json']
def manifest = new File(set, 'manifest.json').text
assert manifest.contains('"a.yaml"') && manifest.contains('"b.yaml"')

// The whole project somewhere else, as a build server restores what it kept.
def maven = evaluate(new File(basedir, '../../../src/it/maven.groovy'))
def elsewhere = new File(basedir, 'else/where')
def copy = { File file ->
    def there = new File(elsewhere, file.path.substring(basedir.path.length() + 1))
    there.parentFile.mkdirs()
    there.bytes = file.bytes
}
copy(new File(basedir, 'pom.xml'))
['src', 'target/letters', 'target/.letterwright-letters'].each { new File(basedir, it).eachFileRecurse(groovy.io.FileType.FILES, copy) }
def moved = maven.run(elsewhere, 'mvn package -Dletterwright.formats=html -P other-library')
assert moved.said.findAll(/\d rendered, \d unchanged/) == ['0 rendered, 1 unchanged', '0 rendered, 1 unchanged'] : moved.said
