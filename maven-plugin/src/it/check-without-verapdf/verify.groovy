def log = new File(basedir, 'build.log').text.replace('\r', '')
assert log.count('LW421 not checked: the rules of PDF/A-2a and PDF/UA-1') == 2
assert log.contains('add org.verapdf:validation-model to the plugin\'s dependencies')
assert log =~ /1 case, 2 letters, \d+ pages: 2 sound, 0 wrong, 0 errors, 1 warning, 0 notes; not checked: the rules/
assert !new File(basedir, 'target/letters').exists()
def page = 'target/letterwright-check/coverage/imr-final-determination.html'
def untested = /imr-final-determination: \d+ of \d+ branches reached by 2 letters; not reached: \S+\.ftlh:\[\d+\], .* and more -> /
assert log =~ untested + page.replace('.', '\\.') + /\n/
assert new File(basedir, page).text.contains('<h1>What is untested in imr-final-determination</h1>')
assert log.count('2 warnings, see above, and failOn is warning') == 1
