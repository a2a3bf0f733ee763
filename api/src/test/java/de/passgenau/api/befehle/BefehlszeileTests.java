package de.passgenau.api.befehle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.store.Kindprozess;
import org.junit.jupiter.api.Test;

class BefehlszeileTests {

    /** Says hello. */
    private static final class Gruss implements Befehl {

        @Override
        public String name() {
            return "gruss";
        }

        @Override
        public String zweck() {
            return "Grüßt.";
        }

        @Override
        public List<Option> optionen() {
            return List.of(Option.mitWert("wen", "name", "wer gegrüßt wird"), Option.schalter("laut", "rufen"));
        }

        @Override
        public int fuehreAus(Aufruf aufruf) {
            String wen = aufruf.wert("wen", "WEN").orElseThrow(() -> Befehlsfehler.aufruf("--wen fehlt."));
            if (wen.equals("niemand")) {
                throw Befehlsfehler.gescheitert("Es ist niemand da.");
            }
            aufruf.melde("denkt nach");
            aufruf.ergebnis("Hallo " + wen + (aufruf.hat("laut") ? "!" : ""), Map.of("gegruesst", wen));
            return ERFOLG;
        }
    }

    /** Says hello to whom stands after its name. */
    private static final class Grussan implements Befehl {

        private final Gruss gruss = new Gruss();

        @Override
        public String name() {
            return "gruss-an";
        }

        @Override
        public String zweck() {
            return gruss.zweck();
        }

        @Override
        public Optional<Option> gegenstand() {
            return Optional.of(gruss.optionen().getFirst());
        }

        @Override
        public List<Option> optionen() {
            return List.of(gruss.optionen().getLast());
        }

        @Override
        public int fuehreAus(Aufruf aufruf) {
            return gruss.fuehreAus(aufruf);
        }
    }

    @Test
    void hasTheResultOnTheOutputAndProgressOnTheErrorStream() {
        Mitschrift gruss = rufe("gruss", "--wen", "Passgenau", "--laut");

        assertThat(gruss.code()).isZero();
        assertThat(gruss.aus()).isEqualToIgnoringNewLines("Hallo Passgenau!");
        assertThat(gruss.fehler()).isEqualToIgnoringNewLines("denkt nach");
    }

    @Test
    void printsTheResultAsJsonOnDemand() {
        assertThat(rufe("gruss", "--wen=Passgenau", "--json").aus())
                .isEqualToIgnoringNewLines("{\"gegruesst\": \"Passgenau\"}");
    }

    @Test
    void takesAValueFromTheEnvironment() {
        assertThat(Mitschrift.von(new Gruss(), Map.of("WEN", "Umgebung"), "gruss").aus()).contains("Hallo Umgebung");
    }

    @Test
    void worksOnWhatIsNamedWithoutAnOption() {
        var gruss = Mitschrift.von(new Grussan(), Map.of(), "gruss-an", "Uckermark", "--laut");

        assertThat(gruss.aus()).isEqualToIgnoringNewLines("Hallo Uckermark!");
        assertThat(Mitschrift.von(new Grussan(), Map.of(), "gruss-an", "--wen", "Barnim").aus())
                .contains("Hallo Barnim");
        assertThat(Mitschrift.von(new Grussan(), Map.of(), "gruss-an", "eins", "zwei").fehler())
                .contains("Unbekannte Angabe: zwei");
        assertThat(Mitschrift.von(new Grussan(), Map.of(), "gruss-an", "--hilfe").aus()).contains("gruss-an <name>");
        assertThat(rufe("gruss", "Uckermark").fehler()).contains("Unbekannte Angabe: Uckermark");
    }

    @Test
    void explainsEveryOption() {
        assertThat(rufe("gruss", "--hilfe").aus()).contains("Grüßt.", "--wen <name>", "wer gegrüßt wird", "--laut",
                "--json", "--hilfe");
    }

    @Test
    void listsAllCommandsForAnUnknownWord() {
        Mitschrift falsch = rufe("abschied");

        assertThat(falsch.code()).isEqualTo(2);
        assertThat(falsch.fehler()).contains("Unbekannter Befehl: abschied", "gruss", "Grüßt.");
    }

    @Test
    void refusesAnUnknownOptionAndAMissingValue() {
        assertThat(rufe("gruss", "--wenn", "x").fehler()).contains("Unbekannte Angabe: --wenn");
        assertThat(rufe("gruss", "--wen").fehler()).contains("Zu --wen <name> fehlt der Wert.");
        assertThat(rufe("gruss", "--wen").code()).isEqualTo(2);
    }

    @Test
    void tellsFailureFromWrongUse() {
        Mitschrift gescheitert = rufe("gruss", "--wen", "niemand");

        assertThat(gescheitert.code()).isEqualTo(1);
        assertThat(gescheitert.fehler()).isEqualToIgnoringNewLines("Es ist niemand da.");
    }

    @Test
    void leavesOptionsOfTheApplicationAlone() {
        assertThat(Befehlszeile.versuche()).isEmpty();
        assertThat(Befehlszeile.versuche("--server.port=0")).isEmpty();
    }

    @Test
    void runsACommandInsteadOfTheApplication() {
        try (Kindprozess unbekannt = Kindprozess.starte(PassgenauApplication.class, "quatsch");
                Kindprozess hilfe = Kindprozess.starte(PassgenauApplication.class, "sicherung", "--hilfe")) {
            assertThat(unbekannt.warteAufEnde()).isEqualTo(2);
            assertThat(unbekannt.zeilen()).contains("Unbekannter Befehl: quatsch")
                    .anyMatch(zeile -> zeile.contains("sicherung"));
            assertThat(hilfe.warteAufEnde()).isZero();
            assertThat(hilfe.zeilen()).anyMatch(zeile -> zeile.contains("--nach <datei.zip>"));
        }
    }

    private static Mitschrift rufe(String... argumente) {
        return Mitschrift.von(new Gruss(), Map.of(), argumente);
    }
}
