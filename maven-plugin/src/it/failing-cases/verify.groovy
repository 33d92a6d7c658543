def letters = new File(basedir, 'target/letters/parties')
assert (letters.list() as List).sort() == ['good.html', 'good.pdf', 'index.html', 'manifest.json']

def log = new File(basedir, 'build.log').text.replace('\r', '')
assert log =~ /(?m)^\[ERROR\] \S*wrong-word\.yaml:\[\d+,\d+\] LW\d{3} /
assert log =~ /(?m)^\[ERROR\] \S*no-rationale\.yaml:\[\d+,\d+\] LW\d{3} /
assert log.contains('did you mean "upheld"?')
assert log =~ /3 cases, 3 letters, \d+ pages?: 1 rendered, 0 unchanged, 2 withheld, 2 errors, \d+ warnings?/
assert log.contains('2 errors, see above; 2 letters withheld')
assert !log.contains('\tat ')
