import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text.replace('\r', '')
// The second run begins with its title; the third says nothing, not even that.
def first = log.substring(0, log.lastIndexOf('Scanning for projects'))
def second = log.substring(log.lastIndexOf('Scanning for projects'))

assert first =~ /(?m)^\[INFO\] 1 case, 1 pack: 0 errors, 1 warning, 0 notes in [\d.]+ s$/
assert first =~ /(?m)^\[INFO\] 1 case, 1 letter, \d+ pages: 1 rendered, .*0 withheld/
assert first =~ /(?m)^\[INFO\] 1 case, 1 letter, \d+ pages: 1 sound, 0 wrong/
assert first =~ /(?m)^\[INFO\] harbor: \d+ of \d+ branches reached by 1 letter/
assert first.findAll(/LW299 the suppressed rule "[^"]+" finds nothing here/).size() == 3
assert !first.contains('LW201')

def target = new File(basedir, 'target')
assert (new File(target, 'out').list() as List) == ['public']
assert (new File(target, 'out/public/sub').list() as List).sort() == ['b.case.html', 'b.case.pdf', 'b.case.txt']
def letter = new File(target, 'out/public/sub/b.case.html').getText('UTF-8')
assert letter.contains('Harbor Independent Review') && !letter.contains('Roe')
assert new File(target, 'out/public/sub/b.case.pdf').getText('ISO-8859-1').contains('2026-01-02T03:04:05')
for (goal in ['validate', 'render', 'check']) {
    def sarif = new JsonSlurper().parse(new File(target, goal + '.sarif'))
    assert sarif.runs[0].results*.ruleId.contains('LW299')
}

assert second.count('[INFO] skipped\n') == 3
assert !second.contains('1 case')
// All that the third run says: what fails no build is nothing to a quiet Maven.
assert second.substring(second.indexOf('Finished at')).readLines().findAll { it.startsWith('[') && !(it =~ /^\[INFO\] -+$/) }.isEmpty()
