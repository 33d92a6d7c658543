def log = new File(basedir, 'build.log').text
def sarif = new File(basedir, 'target/found.sarif').getText('UTF-8')
assert log.contains('LW201 the rationale concludes "…", and the decision is overturned')
assert sarif.contains('the rationale concludes \\"…\\", and the decision is overturned')
for (report in [log, sarif]) {
    for (words in ['medically necessary"', 'home program', 'Physical therapy', 'Pat Example', 'Roe']) {
        assert !report.contains(words)
    }
}
