package de.passgenau.api.bedarfsgemeinschaft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft.Anmeldung;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Spur;

/** Households as they occur. */
public final class Haushaltsproben {

    public static final Spur SPUR = Spur.begonnen(Instant.parse("2026-01-02T08:00:00Z"), List.of());
    public static final LocalDate SEIT = LocalDate.parse("2026-01-02");

    private static final AtomicInteger NUMMERN = new AtomicInteger(1);

    private Haushaltsproben() {}

    public static Bedarfsgemeinschaft leer() {
        var nummer = new BgNummer("00000BG%07d".formatted(NUMMERN.getAndIncrement()));
        return Bedarfsgemeinschaft.aufgenommen(new BedarfsgemeinschaftId(UUID.randomUUID().toString()),
                new Anmeldung(nummer, "Prenzlau", new Anschrift("Uckerpromenade 7", "17291", "Prenzlau")),
                new Fallschluessel(Base64.getEncoder().encodeToString(new byte[32])), SPUR);
    }

    /** A mother of 37, since the second of January. */
    public static Mitglied wanda() {
        return mitglied("Wanda", "1988-06-15", Mitgliedsrolle.ANTRAGSTELLER);
    }

    public static Mitglied mitglied(String vorname, String geboren, Mitgliedsrolle rolle) {
        return new Mitglied(new MitgliedId(UUID.randomUUID().toString()), vorname, "Winterberg",
                LocalDate.parse(geboren), true, List.of(new Zugehoerigkeit(SEIT, null, rolle)), null);
    }

    public static Mitglied mitFall(Mitglied mitglied) {
        return mitglied.mitFall(new FallId("fall-" + mitglied.vorname()));
    }

    public static Bedarfsgemeinschaft mit(Mitglied... mitglieder) {
        return leer().mit(new Mitglieder(List.of(mitglieder)), SPUR);
    }

    public static Bedarfsgemeinschaft alleinerziehend() {
        return mit(wanda(), mitglied("Mio", "2019-06-03", Mitgliedsrolle.KIND));
    }

    public static Bedarfsgemeinschaft mitAntrag(Bedarfsgemeinschaft bg, String tag) {
        return bg.mit(bg.leistung().mit(new Antrag("antrag-" + tag, tag(tag), tag(tag), "silke")), SPUR);
    }

    public static Bedarfsgemeinschaft bewilligt(Bedarfsgemeinschaft bg, String von, String bis) {
        return bg.mit(bg.leistung()
                .mit(new Bescheid("bescheid-" + von, Bescheid.Art.BEWILLIGT, tag(von), tag(von), tag(bis), tag(von),
                        "silke")),
                SPUR);
    }

    public static Bedarfsgemeinschaft beendet(Bedarfsgemeinschaft bg, String bis, String am) {
        return bg.mit(bg.leistung()
                .mit(new Bescheid("ende-" + bis, Bescheid.Art.BEENDET, tag(am), null, tag(bis), tag(am), "silke")),
                SPUR);
    }

    public static LocalDate tag(String tag) {
        return LocalDate.parse(tag);
    }
}
