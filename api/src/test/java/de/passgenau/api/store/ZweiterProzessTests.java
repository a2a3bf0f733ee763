package de.passgenau.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

class ZweiterProzessTests {

    @TempDir
    Path ordner;

    /** A process with the store and nothing else; it ends when its input does. */
    static final class Anwendung {

        public static void main(String[] argumente) throws Exception {
            SpringApplication anwendung = new SpringApplication(NurStore.class);
            anwendung.setWebApplicationType(WebApplicationType.NONE);
            anwendung.run(argumente);
            System.out.println("laeuft");
            System.in.read();
        }
    }

    @Test
    void saysInOneSentenceThatTheFolderIsInUseAndExits() {
        String daten = "--passgenau.daten=" + ordner;
        try (Kindprozess erster = Kindprozess.starte(Anwendung.class, daten)) {
            erster.warteAuf("laeuft"::equals);
            try (Kindprozess zweiter = Kindprozess.starte(Anwendung.class, daten)) {
                assertThat(zweiter.warteAufEnde()).isNotZero();
                assertThat(zweiter.zeilen())
                        .contains("Der Datenordner " + ordner
                                + " wird schon von einem anderen Passgenau-Prozess benutzt.")
                        .noneMatch(zeile -> zeile.startsWith("\tat "));
            }
            erster.toete();
            try (Kindprozess dritter = Kindprozess.starte(Anwendung.class, daten)) {
                dritter.warteAuf("laeuft"::equals);
            }
        }
    }
}
