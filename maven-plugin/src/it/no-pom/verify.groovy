def letters = new File(basedir, 'target/letters/parties')
assert (letters.list() as List).sort() == ['b.html', 'b.txt', 'index.html', 'manifest.json']
assert new File(basedir, 'build.log').text =~ /(?m)^\[INFO\] 1 case, 1 pack: 0 errors, \d+ warnings?, \d+ notes? in [\d.]+ s$/
