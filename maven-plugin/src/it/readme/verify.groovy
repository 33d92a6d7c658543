def letters = new File(basedir, 'target/letters')
def expected = ['2014-017.html', '2014-017.pdf', 'index.html', 'manifest.json']
assert (new File(letters, 'parties').list() as List).sort() == expected
assert (new File(letters, 'public').list() as List).sort() == expected
assert new File(letters, 'parties/2014-017.html').getText('UTF-8').contains('Dr. A. Roe')
assert !new File(letters, 'public/2014-017.html').getText('UTF-8').contains('Roe')
