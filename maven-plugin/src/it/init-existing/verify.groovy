assert new File(basedir, 'README.md').text == 'ours\n'
assert new File(basedir, 'src/letters/cases/2015-001.yaml').file
assert new File(basedir, 'src/letters/packs/your-organization/pack.yaml').text.contains("name: 'Your Organization'")

def log = new File(basedir, 'build.log').text.replace('\r', '')
def (first, second, third) = log.split('Scanning for projects').drop(1)
assert !first.contains('wrote pom.xml')
assert first.contains('''
<plugin>
  <groupId>io.github.letterwright</groupId>
  <artifactId>letterwright-maven-plugin</artifactId>
''')

def odd = new File(basedir, 'a/b/src/letters/packs/harbor-sohne-review-s-1/pack.yaml').getText('UTF-8')
assert odd.contains("""name: 'Harbor & Söhne: <Review>''s # 1'\n""")
assert new File(basedir, 'a/b/pom.xml').text.contains('<groupId>harbor-sohne-review-s-1</groupId>')
assert second.contains('[INFO] wrote pom.xml')

assert third.contains('organization: the name is a line of text that can be read')
assert !new File(basedir, 'c').exists()
assert !log.contains('\tat ')
