def letters = new File(basedir, 'target/letters')
for (audience in ['parties', 'public']) {
    assert (new File(letters, audience).list() as List).sort() == ['b.html', 'b.txt', 'index.html', 'manifest.json']
}
assert new File(letters, 'parties/b.txt').getText('UTF-8').contains('The report by Dr. A. Roe requests')
new File(letters, 'public').eachFile {
    def text = it.getText('UTF-8')
    assert !text.contains('Roe') && !text.contains('Pat Example')
}
