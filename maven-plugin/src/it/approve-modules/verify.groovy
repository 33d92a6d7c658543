def maven = evaluate(new File(basedir, '../../../src/it/maven.groovy'))
def run = maven.run
def commands = maven.commands
def approved = {
    def names = []
    new File(basedir, 'letters').eachFileRecurse { if (it.name.endsWith('.txt') && it.path.contains('src')) names << it.name }
    names.sort()
}

// From the folder of all modules: each has a command of its own.
def copied = commands(new File(basedir, 'build.log').text)
assert copied == [
    'mvn -pl letters/first -P posted letterwright:approve@all',
    'mvn -pl letters/second -P posted letterwright:approve@default',
]
def accepted = run(basedir, copied[0])
assert accepted.code == 0 : accepted.said
assert accepted.said.contains('1 letter approved: 1 new, 0 changed, 0 removed -> src/read\n')
assert approved() == ['first.txt']
assert new File(basedir, 'letters/first/src/read/public/first.txt').file

// From another folder, and for some cases only: what was said on the command line is said again.
def elsewhere = new File(basedir, 'elsewhere')
def checked = run(elsewhere, "mvn verify -f .. -pl letters/second -P '!posted' '-Dletterwright.includes=s*.yaml,it'\"'\"'s.yaml' -Dletterwright.threads=1")
assert checked.code == 0 : checked.said
copied = commands(checked.said)
assert copied == ["mvn -f ../pom.xml -pl letters/second -P '!posted' '-Dletterwright.includes=s*.yaml,it'\\''s.yaml' -Dletterwright.threads=1 letterwright:approve@default"]
accepted = run(elsewhere, copied[0])
assert accepted.code == 0 : accepted.said
assert approved() == ['first.txt', 'second.txt']
assert new File(basedir, 'letters/second/src/read/parties/second.txt').file

// In the folder of a module, by a goal that knows no execution.
checked = run(new File(basedir, 'letters/first'), 'mvn letterwright:check')
copied = commands(checked.said)
assert copied == ['mvn letterwright:approve']
assert run(new File(basedir, 'letters/first'), copied[0]).code == 0
assert new File(basedir, 'letters/first/src/letters/approved/parties/first.txt').file
