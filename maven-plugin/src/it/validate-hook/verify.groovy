// Commits, with a Maven that knows where this build keeps what it made.
def bin = new File(basedir, 'target/bin')
bin.mkdirs()
def mvn = new File(bin, 'mvn')
mvn.text = """#!/bin/sh
exec '${mavenHome}/bin/mvn' -s '${new File(basedir, '../interpolated-settings.xml')}' \
    '-Dmaven.repo.local=${localRepositoryPath}' "\$@"
"""
mvn.executable = true

def git = { String... arguments ->
    def builder = new ProcessBuilder(['git', '-c', 'user.name=A', '-c', 'user.email=a@example.org'] + (arguments as List))
    builder.environment().keySet().removeIf { it.startsWith('GIT_') }
    builder.environment()['PATH'] = bin.path + File.pathSeparator + System.getenv('PATH')
    def process = builder.directory(basedir).redirectErrorStream(true).start()
    def said = process.inputStream.text
    [code: process.waitFor(), said: said]
}

assert git('init', '-q').code == 0
def hook = new File(basedir, '.git/hooks/pre-commit')
hook.parentFile.mkdirs()
hook.text = new File(basedir, 'pre-commit').text
hook.executable = true

git('add', 'src', 'pom.xml')
def sound = git('commit', '-q', '-m', 'sound')
assert sound.code == 0 : sound.said

def file = new File(basedir, 'src/letters/cases/2014-017.yaml')
file.text = file.text.replace('decision: upheld', 'decision: uphold')
git('add', 'src')
def wrong = git('commit', '-q', '-m', 'wrong')
assert wrong.code != 0
assert wrong.said =~ /2014-017\.yaml:\[24,15\] LW114 unknown decision "uphold"/
assert wrong.said.contains('commit refused')

// Nothing of the letters: Maven is not even asked.
git('reset', '-q')
mvn.text = '#!/bin/sh\nexit 1\n'
new File(basedir, 'notes.txt').text = 'a note'
git('add', 'notes.txt')
assert git('commit', '-q', '-m', 'another matter').code == 0
