// The properties of the README's command, word for word.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def command = (readme =~ /(?m)^mvn io\.github\.letterwright:letterwright-maven-plugin:\S+:init (.*)$/)[0][1]
def properties = new Properties()
(command =~ /-D([\w.]+)="([^"]*)"/).each { properties[it[1]] = it[2] }
assert properties.size() == 1
new File(basedir, 'test.properties').withOutputStream { properties.store(it, null) }
return true
