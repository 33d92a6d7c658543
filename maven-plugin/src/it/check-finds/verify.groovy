def log = new File(basedir, 'build.log').text.replace('\r', '')
def section = /(?m)^\[ERROR\] \S*harbor\/sections\/notices\.ftlh:/
assert log =~ section + /\[3,1\] LW424 after a heading h2 comes h4$/
assert log =~ section + /\[4,1\] LW426 a table has no header cell$/
assert log =~ section + /\[5,4\] LW427 a picture is described by a file's name, "dot\.png"$/
assert log =~ /(?m)^\[ERROR\] \S*bad\.yaml LW420 PDF\/UA-1 7\.4\.2-1: /
assert log =~ /2 cases, 2 letters, \d+ pages: 1 sound, 1 wrong, 4 errors, 0 warnings, 0 notes\n/
assert log.contains('4 errors, see above; 1 letter found wrong')
assert !log.contains('LW421')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/letters').exists()
assert !log.contains('branches reached')
assert !new File(basedir, 'target/letterwright-check/coverage').exists()
