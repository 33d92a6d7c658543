def letters = new File(basedir, 'target/letters/parties')
letters.mkdirs()
new File(letters, 'wrong-word.html').text = 'of an earlier run'
return true
