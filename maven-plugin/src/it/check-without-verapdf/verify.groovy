def log = new File(basedir, 'build.log').text.replace('\r', '')
assert log.count('LW421 not checked: the rules of PDF/A-2a and PDF/UA-1') == 1
assert log.contains('add org.verapdf:validation-model to the plugin\'s dependencies')
assert log =~ /1 case, 2 letters, \d+ pages: 2 sound, 0 wrong, 0 errors, 1 warning; not checked: the rules/
assert !new File(basedir, 'target/letters').exists()
