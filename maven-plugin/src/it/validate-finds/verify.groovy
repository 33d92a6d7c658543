// Bound to the phase validate without a word about it in the POM.
def log = new File(basedir, 'build.log').text.replace('\r', '')
def at = { file -> /(?m)^\[ERROR\] \S*/ + java.util.regex.Pattern.quote(file) }
assert log =~ at('cases/wrong-word.yaml') + /:\[21,15\] LW114 unknown decision "uphold"$/
assert log =~ at('cases/against.yaml') + /:\[\d+,\d+\] LW201 the rationale concludes /
assert log =~ at('cases/other-house.yaml') + /:\[2,9\] LW301 unknown pack "harbr"$/
assert log.contains('did you mean "harbor"?')

// A pack that no case uses.
assert log =~ at('packs/harbor/sections/notices.ftlh') + /:\[\d+,\d+\] LW310 /
assert log =~ at('packs/harbor/style/house.css') + /:\[2,15\] LW330 a letter's styles must not use url\(…\)$/

assert log =~ /(?m)^\[INFO\] LW114 +1 error +in 1 file +unknown decision "…"$/
assert log =~ /(?m)^\[INFO\] LW201 +1 error +in 1 file +the decision contradicts the rationale$/
assert log =~ /(?m)^\[INFO\] 4 cases, 2 packs: 5 errors, \d+ warnings?, \d+ notes? in [\d.]+ s$/
assert log.contains('5 errors, see above')
assert !log.contains('\tat ')

assert (new File(basedir, 'target').list() as List) == ['found.sarif']
def sarif = new File(basedir, 'target/found.sarif').getText('UTF-8')
assert !sarif.contains(basedir.name + '/src')
def run = new groovy.json.JsonSlurper().parseText(sarif).runs[0]
def word = run.results.find { it.ruleId == 'LW114' }
assert word.level == 'error'
assert word.locations[0].physicalLocation == [
    artifactLocation: [uri: 'src/letters/cases/wrong-word.yaml', uriBaseId: '%SRCROOT%'],
    region: [startLine: 21, startColumn: 15, endColumn: 21]]
assert run.results.count { it.level == 'error' } == 5
