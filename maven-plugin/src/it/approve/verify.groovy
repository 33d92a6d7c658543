def maven = evaluate(new File(basedir, '../../../src/it/maven.groovy'))
def run = maven.run
def here = basedir.canonicalPath.replace('\\', '/') + '/'
def file = { String path -> new File(basedir, path) }
def cases = file('src/letters/cases')
def approved = {
    def paths = []
    file('src/approved').eachFileRecurse(groovy.io.FileType.FILES) { paths << it.canonicalPath.replace('\\', '/') - here }
    paths.sort()
}

/** What is said of approved letters, and all that follows it. */
def report = { String log ->
    // Maven 4 has something to say of its own after that.
    maven.plain(log).split('\n').dropWhile { !(it =~ / LW52\d /) }.takeWhile { !(it =~ /^\[INFO] (-----|Copying )/) }.join('\n').replace(here, '') + '\n'
}
def accept = { String log -> maven.commands(log)[0] }

// Nothing is approved yet: a warning, and how to begin.
def first = new File(basedir, 'build.log').text.replace('\r', '')
assert report(first) == '''\
[WARNING] src/approved LW524 nothing is approved yet, so that no change of 3 letters would be told
[INFO] 3 letters held against src/approved: 0 as approved, 3 not approved yet -> target/letterwright/letters/changes.html
[WARNING] read the letters, then approve them with
  mvn letterwright:approve@letters
'''
def accepted = run(basedir, accept(first))
assert accepted.code == 0
assert accepted.said.contains('[INFO] 3 letters approved: 3 new, 0 changed, 0 removed -> src/approved\n')
assert approved() == ['src/approved/parties/a.txt', 'src/approved/parties/b.txt', 'src/approved/parties/spine/c.txt']
assert file('src/approved/parties/spine/c.txt').getText('UTF-8').startsWith('case: ../letters/cases/spine/c.yaml\npages: 2\n\nMeridian Review Services\n')

// One sentence of a shared macro is one finding; so is one that has the facts of each case in it.
def macro = file('src/letters/packs/harbor/macros/reach.ftlh')
macro.text = macro.text.replace('30 days', '45 days').replace('The case is ', 'Please have at hand that your case has the number ')
def changed = run(basedir, 'mvn verify -Dletterwright.sarif=target/found.sarif')
assert changed.code == 1
assert report(changed.said) == '''\
[ERROR] src/approved/parties/a.txt:[65,22] LW520 3 letters, section "Questions?", such as: "Call Meridian within 30 days. The case is CM15-0000043." became "Call Meridian within 45 days. Please have at hand that your case has the number CM15-0000043."
   65 | Call Meridian within 30 days.
      |                      ^^
  see src/approved/parties/b.txt
  see src/approved/parties/spine/c.txt
[INFO] 3 letters held against src/approved: 0 as approved, 3 changed -> target/letterwright/letters/changes.html
[ERROR] mend what should not be so; where all of it is meant, approve it with
  mvn -Dletterwright.sarif=target/found.sarif letterwright:approve@letters
'''
assert changed.said.contains('on project approve: 1 error, see above -> ')
def sarif = new groovy.json.JsonSlurper().parse(file('target/found.sarif')).runs[0].results.findAll { it.ruleId == 'LW520' }
assert sarif.size() == 1
assert sarif[0].locations[0].physicalLocation.artifactLocation.uri == 'src/approved/parties/a.txt'
assert file('target/letterwright/letters/changes.html').getText('UTF-8').contains('<ins>45</ins>')
accepted = run(basedir, accept(changed.said))
assert accepted.said.contains('[INFO] 3 letters approved: 0 new, 3 changed, 0 removed -> src/approved\n')

// Another name, a case that is gone, a new one, and a change that may not be quoted.
assert new File(cases, 'a.yaml').renameTo(new File(cases, 'd.yaml'))
def other = new File(cases, 'spine/c.yaml')
new File(cases, 'e.yaml').text = other.text.replace('0000045', '0000046').replace('six', 'nine')
other.text = other.text.replace('low back. The', 'neck. The')
assert new File(cases, 'b.yaml').delete()
def moved = run(basedir, 'mvn verify -Dletterwright.quoteText=false')
assert report(moved.said) == '''\
[ERROR] src/approved/parties/spine/c.txt:[34,25] LW520 1 letter, section "…": "…" became "…"
[ERROR] src/approved/parties/e.txt LW522 1 letter: not approved yet: parties/e
[ERROR] src/approved/parties/b.txt LW523 1 letter: approved, but the case is gone: parties/b
[ERROR] src/approved/parties/a.txt LW525 1 letter under another name, the same words: parties/a is now parties/d
[INFO] 3 letters held against src/approved: 0 as approved, 1 changed, 1 not approved yet, 1 under another name, 1 made no more -> target/letterwright/letters/changes.html
[ERROR] mend what should not be so; where all of it is meant, approve it with
  mvn -Dletterwright.quoteText=false letterwright:approve@letters
'''
def page = file('target/letterwright/letters/changes.html').getText('UTF-8')
assert page.contains('Words differ at 1 point.')
assert !page.contains('neck')

// Some of the letters only: the others stay as they are.
accepted = run(basedir, accept(moved.said) + ' -Dletterwright.includes=e.yaml')
assert accepted.said.contains('[INFO] 1 letter approved: 1 new, 0 changed, 2 removed -> src/approved\n')
assert approved() == ['src/approved/parties/e.txt', 'src/approved/parties/spine/c.txt']

// While a case is wrong nothing is approved, and the check says so.
def e = new File(cases, 'e.yaml')
def sound = e.text
e.text = sound.replace('decision: upheld', 'decision: uphold')
def wrong = run(basedir, 'mvn verify')
assert wrong.said.contains('''\
[INFO] 2 letters held against src/approved: 0 as approved, 1 changed, 1 not approved yet -> target/letterwright/letters/changes.html
[ERROR] first mend what is wrong with 1 letter: until then nothing can be approved
''')
assert !wrong.said.contains('approve@')
accepted = run(basedir, 'mvn letterwright:approve@letters')
assert accepted.code == 1
assert accepted.said.contains('on project approve: 1 error, see above; nothing is approved -> ')
assert approved() == ['src/approved/parties/e.txt', 'src/approved/parties/spine/c.txt']

e.text = sound
assert run(basedir, accept(moved.said)).code == 0
def clean = run(basedir, 'mvn verify')
assert clean.code == 0
assert clean.said.contains('[INFO] 3 letters held against src/approved: 3 as approved -> target/letterwright/letters/changes.html\n')
assert !(clean.said =~ /LW52|approve@/)
