def maven = evaluate(new File(basedir, '../../../src/it/maven.groovy'))
def run = maven.run
def first = new File(basedir, 'build.log').text.replace('\r', '')
def command = maven.commands(first)[0]
assert command ==~ /mvn -Dletterwright\.audiences=public -Dletterwright\.casesDirectory=cases io\.github\.letterwright:letterwright-maven-plugin:[^ :]+:approve/
def accepted = run(basedir, command)
assert accepted.code == 0 : accepted.said
assert accepted.said.contains('1 letter approved: 1 new, 0 changed, 0 removed -> src/letters/approved\n')
assert new File(basedir, 'src/letters/approved/public/b.txt').getText('UTF-8').startsWith('case: ../../../cases/b.yaml\npages: ')
def checked = run(basedir, command.replace(':approve', ':check'))
assert checked.code == 0 : checked.said
assert checked.said.contains('1 letter held against src/letters/approved: 1 as approved')
