package de.passgenau.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import de.passgenau.api.PassgenauApplication;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

class ServerausfallTests {

    @TempDir
    Path ordner;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("de.passgenau.api.store.aenderung")
    static class MitAenderungen extends NurStore {}

    @Test
    void saysQuicklyThatTheServerIsLostAndGoesOnWhenItIsBack() throws IOException {
        int port = freierPort();
        try (Kindprozess speicher = speicher(port); ConfigurableApplicationContext anwendung = anwendung(port)) {
            MongoOperations mongo = anwendung.getBean(MongoOperations.class);
            StoreHealthIndicator health = anwendung.getBean(StoreHealthIndicator.class);
            List<Aenderung> gehoert = new CopyOnWriteArrayList<>();
            anwendung.getBean(Aenderungen.class).subscribe("proben", gehoert::add);
            mongo.insert(new Document("_id", "a").append("version", 1L), "proben");
            assertThat(health.health().getDetails()).containsEntry("art", "mongodb");

            speicher.toete();
            Instant beginn = Instant.now();
            assertThatThrownBy(() -> mongo.findById("a", Document.class, "proben"))
                    .isInstanceOf(DataAccessResourceFailureException.class);
            assertThatThrownBy(() -> mongo.insert(new Document("_id", "b"), "proben"))
                    .isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(Duration.between(beginn, Instant.now())).isLessThan(Duration.ofSeconds(15));

            try (Kindprozess wieder = speicher(port)) {
                Warten.bis(() -> health.health().getStatus().equals(Status.UP));
                assertThat(mongo.findById("a", Document.class, "proben")).isNotNull();
                mongo.insert(new Document("_id", "c").append("version", 1L), "proben");
                Warten.bis(() -> gehoert.contains(new Aenderung("c", 1L)));
                assertThat(wieder.zeilen()).hasSize(1);
            }
        }
    }

    private Kindprozess speicher(int port) {
        Kindprozess kind = Kindprozess.starte(PassgenauApplication.class, "speicher", "--daten", ordner.toString(),
                "--port", String.valueOf(port));
        kind.warteAuf(zeile -> zeile.startsWith("Der Speicher läuft: mongodb://127.0.0.1:" + port));
        return kind;
    }

    private static ConfigurableApplicationContext anwendung(int port) {
        return new SpringApplicationBuilder(MitAenderungen.class).web(WebApplicationType.NONE)
                .run("--passgenau.mongodb.uri=mongodb://127.0.0.1:" + port);
    }

    private static int freierPort() throws IOException {
        try (ServerSocket frei = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return frei.getLocalPort();
        }
    }
}
