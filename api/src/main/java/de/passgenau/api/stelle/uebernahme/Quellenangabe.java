package de.passgenau.api.stelle.uebernahme;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.stelle.Angebotsquelle;
import de.passgenau.api.stelle.StellenangebotId;
import org.jspecify.annotations.Nullable;

/** Where an offer comes from, unchecked. */
public record Quellenangabe(
        @Nullable String system,
        @Nullable String schluessel,
        @Nullable String fundstelle,
        @Nullable String lizenz) {

    /** Of one that does not say where it comes from. */
    public static final Quellenangabe KEINE = new Quellenangabe(null, null, null, null);

    private static final String FELD = "herkunft.";
    private static final int SYSTEM = 60;
    private static final int SCHLUESSEL = 200;
    private static final int FUNDSTELLE = 300;
    private static final int LIZENZ = 500;

    /** The same for the same offer of the same stock; never of anything else. */
    public String eindeutig() {
        return kern(system) + ':' + kern(schluessel);
    }

    public String name() {
        return kern(schluessel);
    }

    /** Under which id it is here if it is here for itself: the same source and key always get the same. */
    public StellenangebotId id() {
        return new StellenangebotId(UUID
                .nameUUIDFromBytes(("einfuhr/stelle/" + eindeutig()).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private static String kern(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    Angebotsquelle gelesen(Pruefung pruefung) {
        var sauber = pruefung.pflichttext(FELD + "system", system, 1, SYSTEM);
        var name = pruefung.pflichttext(FELD + "schluessel", schluessel, 1, SCHLUESSEL);
        if (sauber.contains(":")) {
            pruefung.melde(FELD + "system", Eingabefehlercode.UNGUELTIG, "einfuhr.system", sauber);
        }
        return new Angebotsquelle(sauber.isBlank() || sauber.contains(":") ? "-" : sauber, name.isBlank() ? "-" : name,
                pruefung.text(FELD + "fundstelle", fundstelle, FUNDSTELLE),
                pruefung.mehrzeilig(FELD + "lizenz", lizenz, LIZENZ));
    }
}
