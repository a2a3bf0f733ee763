package de.passgenau.api.fristen.arbeitsliste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Betreuung;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.fall.verlauf.Terminwechsel;
import org.junit.jupiter.api.Test;

class VersaeumnisseTests {

    private static final Betreuung VERSAEUMT = Betreuung.neu()
            .mit(termin("t1", "2026-11-09T09:00"))
            .mit(new Terminwechsel(kopf("w1"), new EintragId("t1"), new Terminstand.Versaeumt(null)));

    @Test
    void areLeftAtThatUntilSomethingFollows() {
        assertThat(Versaeumnisse.ohneFolge(VERSAEUMT)).containsExactly(LocalDate.parse("2026-11-09"));
        assertThat(Versaeumnisse.ohneFolge(VERSAEUMT.mit(termin("t2", "2026-11-30T09:00")))).isEmpty();
        assertThat(Versaeumnisse.ohneFolge(VERSAEUMT.mit(kontakt("2026-11-10")))).isEmpty();
    }

    @Test
    void areNotWhatWasBeforeOrWasKept() {
        assertThat(Versaeumnisse.ohneFolge(VERSAEUMT.mit(kontakt("2026-11-08")))).hasSize(1);
        assertThat(Versaeumnisse.ohneFolge(Betreuung.neu()
                .mit(termin("t1", "2026-11-09T09:00"))
                .mit(new Terminwechsel(kopf("w1"), new EintragId("t1"),
                        new Terminstand.Abgesagt(true, "Krank gemeldet.")))))
                .isEmpty();
    }

    private static Termin termin(String id, String beginn) {
        return new Termin(kopf(id), Termin.Art.FOLGEGESPRAECH, LocalDateTime.parse(beginn), "Zimmer 7", null);
    }

    private static Kontakt kontakt(String tag) {
        return new Kontakt(kopf("k"), Kontakt.Art.FOLGEGESPRAECH, Kontakt.Weg.TELEFON, LocalDate.parse(tag),
                List.of(), "Besprochen.", null);
    }

    private static Kopf kopf(String id) {
        return Kopf.neu(new EintragId(id), LocalDate.parse("2026-11-01"), "anna");
    }
}
