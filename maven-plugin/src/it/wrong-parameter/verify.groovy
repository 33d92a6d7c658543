assert new File(basedir, 'build.log').text.contains('formats: unknown word "docx"; allowed: html, pdf, txt')
assert !new File(basedir, 'target/letters').exists()
