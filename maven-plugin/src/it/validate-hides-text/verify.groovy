def log = new File(basedir, 'build.log').text
def sarif = new File(basedir, 'target/found.sarif').getText('UTF-8')
for (report in [log, sarif]) {
    assert report =~ /LW201[^L]*the rationale concludes/ || report.contains('the rationale concludes')
    for (words in ['medically necessary."', 'home program', 'Physical therapy', 'Pat Example', 'Roe']) {
        assert !report.contains(words)
    }
}
