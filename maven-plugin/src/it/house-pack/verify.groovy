def letter = new File(basedir, 'target/letters/parties/b.html').getText('UTF-8')
assert letter.contains('Call Harbor on weekdays')
assert letter.contains('Physical therapy, six visits')
assert new File(basedir, 'target/letters/parties/manifest.json').text.contains('"harbor"')
