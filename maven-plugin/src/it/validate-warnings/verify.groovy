def log = new File(basedir, 'build.log').text.replace('\r', '')
def needless = /\S*needless\.yaml:\[\d+,\d+\] LW299 the suppressed rule "LW201" finds nothing here$/
assert log =~ /(?m)^\[WARNING\] / + needless
assert log =~ /(?m)^\[INFO\] 3 cases, 1 pack: 0 errors, 1 warning, 0 notes in [\d.]+ s$/
assert log =~ /(?m)\[ERROR] warning: / + needless
assert log.contains('1 warning, see above, and failOn is warning')
assert log =~ /(?m)^\[INFO\] 2 cases, 1 pack: 0 errors, 0 warnings, 0 notes in [\d.]+ s$/
// Maven 4 itself keeps something there.
assert ((new File(basedir, 'target').list() ?: []) as List) - 'project-local-repo' == []
assert log.count('1 warning, see above, and failOn is warning') == 2
assert log.contains('MojoFailureException') && !log.contains('MojoExecutionException')
assert new File(basedir, 'out/parties/needless.html').file
