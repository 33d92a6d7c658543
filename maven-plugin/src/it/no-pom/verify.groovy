def letters = new File(basedir, 'target/letters/parties')
assert (letters.list() as List).sort() == ['b.html', 'b.txt', 'index.html', 'manifest.json']
