def letters = { module -> new File(basedir, module + '/target/letters/parties').list().sort() as List }
assert letters('first') == ['index.html', 'manifest.json', 'one.html', 'one.pdf']
assert letters('second') == ['index.html', 'manifest.json', 'two.html', 'two.pdf']
assert !new File(basedir, 'target/letters').exists()

def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] no src/letters/cases here')
assert log.findAll(/1 case, 1 letter, \d+ pages?: 1 rendered, 0 unchanged, 0 withheld/).size() == 2
assert !log.contains('not marked @threadSafe')
assert !log.contains('[WARNING]')
