// The README's case and its hook, word for word, in a repository of their own.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def snippet = { start, fence ->
    def from = readme.indexOf('```' + fence + '\n' + start) + fence.length() + 4
    readme.substring(from, readme.indexOf('```', from))
}

def cases = new File(basedir, 'src/letters/cases')
cases.mkdirs()
new File(cases, '2014-017.yaml').setText(snippet('schema: review-case/1', 'yaml'), 'UTF-8')
new File(basedir, 'pre-commit').setText(snippet('#!/bin/sh', 'sh'), 'UTF-8')
return true
