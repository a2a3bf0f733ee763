package de.passgenau.api.auslieferung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContainerTests {

    private final Dockerfile dockerfile = Dockerfile.lies();
    private final JsonNode compose;

    ContainerTests() throws IOException {
        Object inhalt = new Yaml().load(Files.readString(Path.of("compose.yaml")));
        compose = JsonMapper.shared().valueToTree(inhalt);
    }

    @Test
    void runsAsAnOrdinaryUser() {
        assertThat(dockerfile.anweisungen("USER")).containsExactly("10001:10001");
    }

    @Test
    void putsWhatChangesSeldomFirst() {
        assertThat(dockerfile.anweisungen("COPY")).filteredOn(copy -> copy.startsWith("--from=schichten"))
                .extracting(copy -> copy.replaceAll(".*/schichten/([a-z-]+)/ .*", "$1"))
                .containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
    }

    @Test
    void namesTheVersionOfItsBase() {
        assertThat(dockerfile.anweisungen("FROM")).allMatch(from -> from.startsWith("eclipse-temurin:25-jre-"));
    }

    @Test
    void startsWithTheOptionsThatTheProjectShips() throws IOException {
        assertThat(dockerfile.befehl("ENTRYPOINT")).startsWith("java", "@jvm.options");
        assertThat(dockerfile.anweisungen("COPY")).contains("jvm.options ./");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("@${project.basedir}/jvm.options");
    }

    @Test
    void writesJsonLogsAndKeepsDataInAVolume() {
        assertThat(String.join(" ", dockerfile.anweisungen("ENV"))).contains("PASSGENAU_LOG_FORMAT=ecs",
                "PASSGENAU_DATEN=/daten");
        assertThat(dockerfile.anweisungen("VOLUME")).containsExactly("/daten");
    }

    @Test
    void demandsTheIssuerAndTheKey() {
        assertThat(text("/services/passgenau/environment/PASSGENAU_OIDC_ISSUER"))
                .startsWith("${PASSGENAU_OIDC_ISSUER:?");
        assertThat(text("/services/passgenau/environment/PASSGENAU_SCHLUESSEL"))
                .startsWith("${PASSGENAU_SCHLUESSEL:?");
    }

    @Test
    void keepsDocumentsInAReplicaSetThatNobodyElseReaches() {
        assertThat(text("/services/passgenau/environment/PASSGENAU_MONGODB_URI")).contains("mongodb:27017",
                "replicaSet=rs0");
        assertThat(compose.at("/services/mongodb/command").toString()).contains("--replSet", "rs0");
        assertThat(compose.at("/services/mongodb/ports").isMissingNode()).isTrue();
        assertThat(compose.at("/services/mongodb/networks").toString()).isEqualTo("[\"intern\"]");
        assertThat(compose.at("/networks/intern/internal").asBoolean()).isTrue();
    }

    @Test
    void keepsNoSecret() {
        assertThat(compose.at("/services/passgenau/environment").propertyNames())
                .containsExactlyInAnyOrder("PASSGENAU_MONGODB_URI", "PASSGENAU_OIDC_ISSUER",
                        "PASSGENAU_OIDC_AUDIENCE", "PASSGENAU_SCHLUESSEL");
        assertThat(compose.toString()).doesNotContainPattern("(?i)passwor[dt]|secret");
    }

    private String text(String pointer) {
        return compose.at(pointer).asString();
    }
}
