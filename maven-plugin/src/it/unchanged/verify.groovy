def log = new File(basedir, 'build.log').text
assert log.findAll(/1 rendered, 0 unchanged|0 rendered, 1 unchanged/) == [
    '1 rendered, 0 unchanged', '1 rendered, 0 unchanged',
    '0 rendered, 1 unchanged', '0 rendered, 1 unchanged',
    '1 rendered, 0 unchanged', '1 rendered, 0 unchanged',
    '1 rendered, 0 unchanged', '1 rendered, 0 unchanged']

def set = new File(basedir, 'target/letters/parties')
assert set.list().sort() == ['a.html', 'b.html', 'index.html', 'manifest.json']
def manifest = new File(set, 'manifest.json').text
assert manifest.contains('"a.yaml"') && manifest.contains('"b.yaml"')
