def maven = evaluate(new File(basedir, '../../../src/it/maven.groovy'))
def approved = {
    def paths = []
    new File(basedir, 'src').eachFileRecurse { if (it.name.endsWith('.txt')) paths << it.path.replace('\\', '/') - (basedir.path.replace('\\', '/') + '/') }
    paths.sort()
}

// Settings that switch one profile on themselves, and know another that they do not.
def house = new File(basedir, 'house settings.xml')
house.text = new File(basedir, '../interpolated-settings.xml').text
    .replace('<profiles>', '''<profiles>
    <profile>
      <id>posted</id>
      <properties>
        <letterwright.audiences>public</letterwright.audiences>
      </properties>
    </profile>
    <profile>
      <id>apart</id>
      <properties>
        <letterwright.approvedDirectory>src/apart</letterwright.approvedDirectory>
      </properties>
    </profile>''')
    .replace('<activeProfiles>', '<activeProfiles><activeProfile>posted</activeProfile>')

def command = "mvn -B verify -o -s 'house settings.xml' -P apart '-Dmaven.repo.local=$localRepositoryPath' -Dset=winter -Drush -Dstore.password=hush -Dsigning.pin=hush '-Dnote=it'\\''s so'"
def first = maven.runAlone(basedir, command)
assert first.code == 0 : first.said
assert first.said.contains('[WARNING] read the letters, then approve them with\n' +
    "  mvn -o -s 'house settings.xml' -P apart -Dmaven.repo.local=$localRepositoryPath '-Dnote=it'\\''s so' -Drush=true -Dset=winter letterwright:approve@letters\n" +
    '  # give again what is not told here: -Dstore.password=…\n')
assert !first.said.contains('hush')

def accepted = maven.runAlone(basedir, maven.copied(first.said)[0])
assert accepted.code == 0 : accepted.said
assert approved() == ['src/apart/public/rush-w.txt']
def again = maven.runAlone(basedir, command)
assert again.said.contains('1 letter held against src/apart: 1 as approved ')
assert again.code == 0
