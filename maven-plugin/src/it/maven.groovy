// For scripts: runs a command that a log names, as somebody would who copied it, with a Maven that
// knows where this build keeps what it made. Gives what was said, and the exit code.
def bin = new File(basedir, 'target/bin')
bin.mkdirs()
def mvn = new File(bin, 'mvn')
mvn.text = """#!/bin/sh
exec '${System.getProperty('maven.home')}/bin/mvn' -B -s '${new File(basedir, '../interpolated-settings.xml')}' \
    '-Dmaven.repo.local=${localRepositoryPath}' "\$@"
"""
mvn.executable = true

return { File folder, String command ->
    def builder = new ProcessBuilder(['sh', '-c', command])
    builder.environment()['PATH'] = bin.path + File.pathSeparator + System.getenv('PATH')
    builder.environment().remove('MAVEN_PROJECTBASEDIR')
    def process = builder.directory(folder).redirectErrorStream(true).start()
    process.outputStream.close()
    def said = process.inputStream.getText('UTF-8').replace('\r', '')
    [code: process.waitFor(), said: said]
}
