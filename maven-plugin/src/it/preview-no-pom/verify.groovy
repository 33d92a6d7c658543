import java.util.concurrent.TimeUnit

// As the command line starts it, with nothing but a folder of cases.
def ran = new File(basedir, 'build.log').text =~ /--- letterwright(?:-maven-plugin)?:(\S+):validate/
def goal = 'io.github.letterwright:letterwright-maven-plugin:' + ran[0][1] + ':preview'
assert new File(basedir, '../../../../README.md').getText('UTF-8').contains('\nmvn ' + goal + '\n')
def windows = System.getProperty('os.name').startsWith('Windows')
def mvn = new File(mavenHome, windows ? 'bin/mvn.cmd' : 'bin/mvn').path
def log = new File(basedir, 'preview.log')
// What opens a browser on this system, in the place of the real one.
def opened = new File(basedir, 'opened.txt')
def opener = new File(basedir, System.getProperty('os.name').startsWith('Mac') ? 'bin/open' : 'bin/xdg-open')
opener.parentFile.mkdirs()
opener.text = "#!/bin/sh\necho \"\$1\" > '${opened.path}'\n"
opener.executable = true
def builder = new ProcessBuilder(mvn, '-B', '-s', new File(basedir.parentFile, 'interpolated-settings.xml').path,
        "-Dmaven.repo.local=${localRepositoryPath}", '-Dletterwright.port=0', '-Dletterwright.open=true', goal)
    .directory(basedir).redirectErrorStream(true).redirectOutput(log)
builder.environment().merge('PATH', opener.parent) { path, bin -> bin + File.pathSeparator + path }
def process = builder.start()
try {
    def address = null
    for (int i = 0; i < 1200 && !address && process.alive; i++) {
        sleep 100
        def said = log.text =~ /(?m)^\[INFO\] (http:\/\/127\.0\.0\.1:\d+\/) shows the letters; Ctrl\+C ends it$/
        address = said ? said[0][1] : null
    }
    assert address: log.text
    def set = new groovy.json.JsonSlurper().parseText(new URL(address + 'api/set').text)
    assert set.letters*.stem == ['b']
    assert set.audiences == ['parties', 'public']
    assert set.packs == ['imr-final-determination']
    assert new URL(address + 'letter/html?stem=b').text.contains('Physical therapy, six visits')
    assert new URL(address + 'letter/pdf?stem=b').bytes[0..3] == '%PDF'.bytes as List
    assert new URL(address).text.contains('<title>')
    for (int i = 0; i < 100 && !windows && !(opened.file && opened.text.trim()); i++) {
        sleep 100
    }
    assert windows || opened.text.trim() == address
    assert process.alive
} finally {
    process.descendants().forEach { it.destroy() }
    process.destroy()
    process.waitFor(30, TimeUnit.SECONDS)
}
assert !new File(basedir, 'target').exists()
