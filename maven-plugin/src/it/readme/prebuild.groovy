// The project that the README describes: its POM snippet and its case, word for word.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def snippet = { start, fence ->
    def from = readme.indexOf('```' + fence + '\n' + start) + fence.length() + 4
    readme.substring(from, readme.indexOf('```', from))
}

def pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replaceFirst(/<!--.*-->/, java.util.regex.Matcher.quoteReplacement(snippet('<plugin>', 'xml'))), 'UTF-8')

def cases = new File(basedir, 'src/letters/cases')
cases.mkdirs()
new File(cases, '2014-017.yaml').setText(snippet('schema: review-case/1', 'yaml'), 'UTF-8')
return true
