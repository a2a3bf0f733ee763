package de.passgenau.api.controlling.erfolg;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Standwechsel;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.durchgang.Angebot;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.rahmen.Anwesenheitsuhr;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Laufzeit;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Traegerakte;
import de.passgenau.catalogue.durchgang.teilnahme.Zweck;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;

/** A Durchgang from January to June with cases in it, and what became of each. */
final class Erfolgsbestand {

    static final LocalDate BEGINN = LocalDate.parse("2025-01-06");
    static final LocalDate ENDE = LocalDate.parse("2025-06-30");
    private static final int MITTEN_DRIN = 40;

    private final MassnahmeId massnahme;
    private final TraegerId traeger;
    private final LocalDate ende;
    private final List<Teilnahme> teilnahmen = new ArrayList<>();
    private final List<Fall> faelle = new ArrayList<>();
    private int nummer;

    Erfolgsbestand(String massnahme, String traeger, LocalDate ende) {
        this.massnahme = new MassnahmeId(massnahme);
        this.traeger = new TraegerId(traeger);
        this.ende = ende;
    }

    /** So many who stayed to the end and were in D, and what became of them. */
    Erfolgsbestand beendet(int anzahl, Ausgang ausgang) {
        for (int i = 0; i < anzahl; i++) {
            nimmAuf(fall(ausgang), Stand.BEENDET, ende, null);
        }
        return this;
    }

    Erfolgsbestand abgebrochen(int anzahl, Abweichungsgrund grund) {
        for (int i = 0; i < anzahl; i++) {
            nimmAuf(fall(Ausgang.OHNE_ARBEIT), Stand.ABGEBROCHEN, BEGINN.plusDays(MITTEN_DRIN), new Begruendung(grund,
                    null));
        }
        return this;
    }

    /** What somebody had after it. */
    enum Ausgang {
        OHNE_ARBEIT, GLEICH_IN_ARBEIT, SPAETER_IN_ARBEIT, WEITER
    }

    private Fall fall(Ausgang ausgang) {
        var verlauf = Fallbestand.inPrenzlau()
                .verlauf()
                .mit(new Kategorieentscheidung(kopf(), Kundenkategorie.D, BEGINN.minusDays(90), "Beratung", null))
                .mit(new Hemmnis(kopf("h"), Hemmnisart.TAGESSTRUKTUR, Ursachenort.PERSON, 1, "Steht im Weg.", null));
        var danach = switch (ausgang) {
            case OHNE_ARBEIT -> verlauf;
            case GLEICH_IN_ARBEIT -> verlauf.mit(arbeit(ende.plusDays(3)));
            case SPAETER_IN_ARBEIT -> verlauf.mit(arbeit(ende.plusDays(100)));
            case WEITER -> verlauf
                    .mit(new Standwechsel(kopf(), new EintragId("h"), Bearbeitungsstand.ERFOLGREICH_ERLEDIGT,
                            ende.minusDays(9), null))
                    .mit(new Kategorieentscheidung(kopf(), Kundenkategorie.B, ende.minusDays(2), "besser", null));
        };
        return Fallbestand.mit(Fallbestand.inPrenzlau(), danach);
    }

    private static Integration arbeit(LocalDate tag) {
        return new Integration(kopf(), tag, Integration.Art.BESCHAEFTIGUNG, Integration.Weg.MASSNAHME, null);
    }

    private static Kopf kopf() {
        return kopf(UUID.randomUUID().toString());
    }

    private static Kopf kopf(String id) {
        return Kopf.neu(new EintragId(id), BEGINN.minusDays(90), "anna");
    }

    private void nimmAuf(Fall fall, Stand stand, LocalDate tag, @Nullable Begruendung grund) {
        faelle.add(fall);
        teilnahmen.add(new Teilnahme(new TeilnahmeId(fall.kennung()), new Fallkennung(fall.kennung()),
                new Zweck("TAGESSTRUKTUR", "Kommt jeden Tag.", "Ein Praktikum."), false, Dringlichkeit.NORMAL,
                List.of(schritt(Stand.VORGESCHLAGEN, BEGINN.minusDays(30), null),
                        schritt(Stand.ZUGEWIESEN, BEGINN.minusDays(20), null),
                        schritt(Stand.ANGETRETEN, BEGINN, null), schritt(stand, tag, grund)),
                Traegerakte.LEER));
    }

    private Schritt schritt(Stand stand, LocalDate tag, @Nullable Begruendung grund) {
        return new Schritt(++nummer, stand, tag, zeit(tag), "anna", grund, null);
    }

    private static Instant zeit(LocalDate tag) {
        return tag.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    List<Fall> faelle() {
        return faelle;
    }

    /** Ten places were paid. */
    Durchgang durchgang() {
        return new Durchgang(new DurchgangId(UUID.randomUUID().toString()), 0, Durchgang.SCHEMA,
                new Angebot(massnahme, traeger),
                new Rahmen(new Laufzeit(BEGINN, ende), new Platzzahl(0, 90, 10, 0), Einstieg.FLEXIBEL,
                        new Vergabeordnung(Reihenfolge.NACH_EINGANG, 14), Anwesenheitsuhr.BIS_ZUM_ENDE,
                        new Durchfuehrungsort("Werkstatt", null, false, false)),
                teilnahmen, null, null, Spur.begonnen(zeit(BEGINN), List.of()));
    }
}
