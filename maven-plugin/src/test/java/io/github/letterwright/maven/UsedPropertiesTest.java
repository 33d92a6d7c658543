package io.github.letterwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which properties the command that accepts says again. */
class UsedPropertiesTest {

    private static final String PARENT =
            "<project><properties><cases>src/${set}</cases></properties></project>";

    private static final String POM =
            """
            <project>
              <distributionManagement><site><url>https://${deploy.pin}@x</url></site></distributionManagement>
              <build>
                <plugins>
                  <plugin>
                    <groupId>g</groupId><artifactId>letters</artifactId>
                    <executions><execution><configuration><a>${own.a}</a></configuration></execution></executions>
                    <configuration><b>${own.b}</b></configuration>
                  </plugin>
                  <plugin>
                    <groupId>g</groupId><artifactId>sign</artifactId><version>${sign.version}</version>
                    <executions><execution><configuration><a>${sign.pin}</a></configuration></execution></executions>
                    <configuration><b>${sign.word}</b></configuration>
                  </plugin>
                </plugins>
                <pluginManagement><plugins><plugin>
                  <artifactId>x</artifactId><configuration><b>${managed.pin}</b></configuration>
                </plugin></plugins></pluginManagement>
              </build>
              <profiles>
                <profile>
                  <activation><property><name>rush</name></property></activation>
                  <build><plugins><plugin>
                    <artifactId>x</artifactId><configuration><b>${profile.pin}</b></configuration>
                  </plugin></plugins></build>
                </profile>
                <profile><activation><property><name>!calm</name></property></activation></profile>
              </profiles>
            </project>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set",
                "own.a",
                "own.b",
                "sign.version",
                "rush",
                "calm",
                "of.settings",
                "letterwright.pack",
                "maven.repo.local",
                "project.build.outputTimestamp"
            })
    void thoseThatMayShapeLettersAreUsed(String name) throws Exception {
        assertThat(used().has(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploy.pin",
                "sign.pin",
                "sign.word",
                "managed.pin",
                "profile.pin",
                "cases",
                "skipTests",
                "se"
            })
    void thoseOfOtherPluginsAndThoseThatNothingSpeaksOfAreNot(String name) throws Exception {
        assertThat(used().has(name)).isFalse();
    }

    @Test
    void thePomsStayAsTheyAre() throws Exception {
        Model pom = model(POM);

        UsedProperties.of(List.of(pom), List.of(), "g:letters");

        assertThat(pom.getDistributionManagement()).isNotNull();
        assertThat(pom.getBuild().getPlugins())
                .allSatisfy(plugin -> assertThat(plugin.getConfiguration()).isNotNull());
    }

    private static UsedProperties used() throws Exception {
        return UsedProperties.of(
                List.of(model(POM), model(PARENT)), List.of("<x>${of.settings}</x>"), "g:letters");
    }

    private static Model model(String pom) throws Exception {
        return new MavenXpp3Reader().read(new StringReader(pom));
    }
}
