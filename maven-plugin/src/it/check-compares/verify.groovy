def log = new File(basedir, 'build.log').text.replace('\r', '')
def here = basedir.canonicalPath.replace('\\', '/') + '/target/'

/** What one execution says of the letters that had been rendered. */
def said = { id ->
    def part = log.split(/:check \(/).find { it.startsWith(id + ')') }
    def lines = part.split('\n').findAll { !(it =~ /INFO. LW/) && it =~ / LW5[01]\d | in target\/| hint: render/ }
    lines.collect { it.replace(here, '') }.join('\n') + '\n'
}

assert said('unchanged') == '''\
[INFO] 12 files in target/letters have the same bytes as their inputs make today
'''
assert said('case') == '''\
[WARNING] letters/parties/b.html LW510 stale: made from another version of its case; likewise b.pdf, b.txt
  hint: render again
[WARNING] letters/public/b.html LW510 stale: made from another version of its case; likewise b.pdf, b.txt
  hint: render again
[INFO] 6 of 12 files in target/letters have the same bytes as their inputs make today
'''
assert said('pack') == '''\
[WARNING] letters/parties/a.html LW510 stale: made from another version of its pack; likewise a.pdf, a.txt, b.html and 2 more
  hint: render again
[WARNING] letters/public/a.html LW510 stale: made from another version of its pack; likewise a.pdf, a.txt, b.html and 2 more
  hint: render again
[INFO] 0 of 12 files in target/letters have the same bytes as their inputs make today
'''
assert said('nothing') == '''\
[INFO] nothing to compare in target/nothing; 4 letters not rendered there yet
'''
assert said('altered') == '''\
[ERROR] altered/parties/b.pdf LW509 altered since it was rendered: the manifest records other bytes
  hint: render again
[INFO] 11 of 12 files in target/altered have the same bytes as their inputs make today
'''
assert log.contains('on project check-compares: 1 error, see above -> ')
assert !log.contains('\tat ')
