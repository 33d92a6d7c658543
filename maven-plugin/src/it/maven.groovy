// For scripts that do what somebody would who reads a log.
def settings = new File(basedir, '../interpolated-settings.xml')
def bin = new File(basedir, 'target/bin')
bin.mkdirs()
def mvn = new File(bin, 'mvn')
mvn.text = """#!/bin/sh
exec '$mavenHome/bin/mvn' -B -s '$settings' '-Dmaven.repo.local=$localRepositoryPath' "\$@"
"""
mvn.executable = true

def execute = { File folder, String command, String maven ->
    def builder = new ProcessBuilder(['sh', '-c', command])
    builder.environment()['PATH'] = maven + File.pathSeparator + System.getenv('PATH')
    builder.environment().remove('MAVEN_PROJECTBASEDIR')
    def process = builder.directory(folder).redirectErrorStream(true).start()
    process.outputStream.close()
    def said = process.inputStream.getText('UTF-8').replace('\r', '')
    [code: process.waitFor(), said: said]
}
/** A log as it were if this build did not keep what it made in a place of its own. */
def plain = { String log ->
    log.replace('\r', '').replaceAll(/ -s \S*interpolated-settings\.xml/, '').replace(" -Dmaven.repo.local=$localRepositoryPath", '')
}
def copied = { String log -> log.replace('\r', '').readLines().findAll { it.startsWith('  mvn ') }*.trim() }

return [
    // Runs a command with a Maven that knows where this build keeps what it made: exit code, and what was said.
    run: { File folder, String command -> execute(folder, command, bin.path) },
    // The same with a Maven that knows nothing but what the command tells it.
    runAlone: { File folder, String command -> execute(folder, command, mavenHome + '/bin') },
    plain: plain,
    // The commands that a log names.
    copied: copied,
    commands: { String log -> copied(plain(log)) }
]
