def maven = evaluate(new File(basedir, '../../../src/it/maven.groovy'))
def run = maven.run
def commands = maven.commands
def approved = { new File(basedir, 'src/letters/approved/parties').list().sort() as List }

def copied = commands(new File(basedir, 'build.log').text)
assert copied == ['mvn letterwright:approve@cases', 'mvn letterwright:approve@samples']
copied.each { assert run(basedir, it).code == 0 }
assert approved() == ['a.txt', 's.txt']
assert run(basedir, copied[0]).said.contains('1 letter approved: 0 new, 0 changed, 0 removed -> src/letters/approved\n')

// Two packs for the same cases cannot share what is approved of them.
def shared = run(basedir, 'mvn -P packs letterwright:approve@house')
assert shared.code == 1
assert shared.said.contains('the execution cases makes letters of the same cases as house, with another pack, and has the same folder of approved letters, src/letters/approved: give one of the two another approvedDirectory')
assert approved() == ['a.txt', 's.txt']

// A letter of the one that has the name of the other's is not approved in its place.
def before = new File(basedir, 'src/letters/approved/parties/a.txt').text
new File(basedir, 'src/samples/a.yaml').text = new File(basedir, 'src/samples/s.yaml').text
def taken = run(basedir, 'mvn verify')
assert taken.said.contains('[INFO] 1 letter held against src/letters/approved: 1 as approved ')
assert taken.said =~ /(?m)^\[ERROR] \S+\/src\/letters\/approved\/parties\/a\.txt LW526 1 letter: approved for another case, still there: parties\/a\n  hint: give one of the two executions another approvedDirectory$/
assert taken.said.contains('[ERROR] first give one of the executions another approvedDirectory: until then nothing can be approved\n')
assert run(basedir, copied[1]).code == 1
assert new File(basedir, 'src/letters/approved/parties/a.txt').text == before
