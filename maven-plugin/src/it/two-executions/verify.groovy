def target = new File(basedir, 'target')
assert new File(target, 'for-the-parties/parties/b.pdf').file
assert new File(target, 'for-the-public/public/b.html').file
assert !new File(target, 'letters').exists()
