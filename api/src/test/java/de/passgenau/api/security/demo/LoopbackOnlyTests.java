package de.passgenau.api.security.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.store.Kindprozess;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class LoopbackOnlyTests {

    @ParameterizedTest
    @ValueSource(strings = {"server.address=0.0.0.0", "server.address=::", "server.address=192.0.2.7",
            "server.address=0:0:0:0:0:0:0:0", "server.address=::ffff:0.0.0.0", "management.server.address=0.0.0.0",
            "management.server.address=::", "management.server.port=0", "management.server.port=9090",
            "server.address=127.0.0.1 management.server.port=1"})
    void refusesTheStartWhereOthersCouldReachTheDemoLogins(String told, CapturedOutput output) {
        var arguments = Stream.of(told.split(" ")).map(one -> "--" + one).toArray(String[]::new);
        assertThatThrownBy(() -> start(arguments)).rootCause().isInstanceOf(DemoLoginsNurAufLoopback.class);

        assertThat(output).contains("Mit Demo-Anmeldungen ist Passgenau nur auf diesem Rechner erreichbar",
                "Entweder einen Anmeldedienst angeben (PASSGENAU_OIDC_ISSUER)").doesNotContain("\tat ");
    }

    @Test
    void endsTheProcessWithASentence(@TempDir Path folder) {
        try (var process = Kindprozess.starte(PassgenauApplication.class, "--server.address=0.0.0.0",
                "--server.port=0", "--passgenau.daten=" + folder, "--passgenau.demo.faelle=0")) {
            assertThat(process.warteAufEnde()).isNotZero();
            assertThat(process.zeilen()).anySatisfy(line -> assertThat(line)
                    .startsWith("Mit Demo-Anmeldungen ist Passgenau nur auf diesem Rechner erreichbar"));
        }
    }

    @Test
    void bindsToThisMachineUnlessTold() {
        assertThat(boundTo()).isEqualTo("127.0.0.1");
        assertThat(boundTo("--server.address=::1")).isEqualTo("0:0:0:0:0:0:0:1");
        assertThat(boundTo("--passgenau.oidc.issuer=")).isEqualTo("127.0.0.1");
    }

    @Test
    void leavesTheAddressAloneWithAnIdentityProvider() {
        assertThat(boundTo("--passgenau.oidc.issuer=https://example.org")).isNull();
        assertThat(boundTo("--passgenau.oidc.issuer=https://example.org", "--server.address=0.0.0.0"))
                .isEqualTo("0.0.0.0");
    }

    private static @Nullable String boundTo(String... arguments) {
        try (var context = start(arguments)) {
            var server = (TomcatWebServer) Objects
                    .requireNonNull(((WebServerApplicationContext) context).getWebServer());
            var protocol = (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();
            InetAddress address = protocol.getAddress();
            return address == null ? null : address.getHostAddress();
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplication(ServerOnly.class).run(
                Stream.concat(Stream.of(arguments), Stream.of("--server.port=0", "--spring.main.banner-mode=off",
                        "--spring.config.location=optional:classpath:/none/")).toArray(String[]::new));
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    @Import(LoopbackOnly.class)
    static class ServerOnly {}
}
