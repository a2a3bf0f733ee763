package de.passgenau.api.vermittlung.guete.pruefung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.vermittlung.guete.sammlung.Massnahmenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import org.jspecify.annotations.Nullable;

/** The hard rules for Maßnahmen. */
public final class Massnahmenpruefung {

    private static final List<String> NIVEAUS = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    private static final int JUNG_BIS = 24;
    private static final int ALT_AB = 50;
    private static final int SHUTTLE_KM = 55;
    private static final int TEILZEIT_BIS = 30;
    private static final int OHNE_BETREUUNG_BIS = 25;

    private final LocalDate stichtag;
    private final Kenntnisverzeichnis kenntnisse;

    public Massnahmenpruefung(LocalDate stichtag, Kenntnisverzeichnis kenntnisse) {
        this.stichtag = stichtag;
        this.kenntnisse = kenntnisse;
    }

    /** Everything that speaks against it for certain or perhaps. */
    public List<Verstoss> pruefe(Person person, Massnahmenangabe massnahme) {
        var verstoesse = new ArrayList<Verstoss>();
        plaetze(massnahme, verstoesse);
        alter(person, massnahme, verstoesse);
        gruppen(person, massnahme, verstoesse);
        weg(person, massnahme, verstoesse);
        zeit(person, massnahme, verstoesse);
        koennen(person, massnahme, verstoesse);
        return verstoesse;
    }

    private void plaetze(Massnahmenangabe massnahme, List<Verstoss> verstoesse) {
        if (massnahme.plaetze() != null && massnahme.belegt() != null && massnahme.belegt() >= massnahme.plaetze()) {
            verstoesse.add(Verstoss.sicher("Plätze", "voll belegt"));
        }
        if (massnahme.ende() != null && massnahme.ende().isBefore(stichtag)) {
            verstoesse.add(Verstoss.sicher("Ende", "beendet am " + massnahme.ende()));
        }
    }

    private static void alter(Person person, Massnahmenangabe massnahme, List<Verstoss> verstoesse) {
        var alter = person.alter();
        if (alter != null && (massnahme.alterVon() != null && alter < massnahme.alterVon()
                || massnahme.alterBis() != null && alter > massnahme.alterBis())) {
            verstoesse.add(Verstoss.sicher("Alter", alter + " statt " + massnahme.alterVon() + " bis "
                    + massnahme.alterBis()));
        }
    }

    private static void gruppen(Person person, Massnahmenangabe massnahme, List<Verstoss> verstoesse) {
        var gruppen = massnahme.zielgruppen();
        if (!gruppen.isEmpty() && !gruppen.contains("ALLE")
                && gruppen.stream().noneMatch(gruppe -> istIn(person, gruppe))) {
            verstoesse.add(new Verstoss("Zielgruppe", gruppen + ", erfasst " + person.zielgruppen(),
                    person.zielgruppen() != null));
        }
        if (!massnahme.kundenkategorien().isEmpty() && person.kundenkategorie() != null
                && !massnahme.kundenkategorien().contains(person.kundenkategorie())) {
            verstoesse.add(Verstoss.sicher("Kundenkategorie", person.kundenkategorie() + " statt "
                    + massnahme.kundenkategorien()));
        }
    }

    private static boolean istIn(Person person, String gruppe) {
        var alter = person.alter();
        return Objects.requireNonNullElse(person.zielgruppen(), List.of()).contains(gruppe)
                || gruppe.equals("FRAUEN") && "w".equals(person.geschlecht())
                || gruppe.equals("U25") && alter != null && alter <= JUNG_BIS
                || gruppe.equals("UE50") && alter != null && alter >= ALT_AB;
    }

    private static void weg(Person person, Massnahmenangabe massnahme, List<Verstoss> verstoesse) {
        if (Boolean.TRUE.equals(massnahme.kreisweit()) || Boolean.TRUE.equals(massnahme.unterkunft())) {
            return;
        }
        Wegpruefung.pruefe(person, massnahme.ort(), Boolean.TRUE.equals(massnahme.shuttle()) ? SHUTTLE_KM : 0)
                .ifPresent(verstoesse::add);
    }

    private static void zeit(Person person, Massnahmenangabe massnahme, List<Verstoss> verstoesse) {
        int stunden = massnahme.wochenstunden() == null ? 0 : massnahme.wochenstunden();
        var zeiten = Objects.requireNonNullElse(person.arbeitszeiten(), List.of("VOLLZEIT"));
        if (Boolean.FALSE.equals(massnahme.teilzeit()) && !zeiten.isEmpty() && !zeiten.contains("VOLLZEIT")) {
            verstoesse.add(new Verstoss("Umfang", "nicht in Teilzeit, vereinbart " + zeiten, stunden > TEILZEIT_BIS));
        }
        if (stunden > OHNE_BETREUUNG_BIS && !Boolean.TRUE.equals(massnahme.kinderbetreuung())
                && person.offeneHemmnisse().anyMatch("KINDERBETREUUNG"::equals)) {
            verstoesse.add(Verstoss.sicher("Kinderbetreuung", stunden + " Stunden ohne Betreuung"));
        }
    }

    private void koennen(Person person, Massnahmenangabe massnahme, List<Verstoss> verstoesse) {
        var nachweise = new Nachweisprobe(person, kenntnisse, stichtag);
        massnahme.voraussetzungen().forEach(code -> nachweise.pruefe(code).ifPresent(verstoesse::add));
        var deutsch = person.sprachniveauDeutsch();
        if (stufe(deutsch) >= 0 && (stufe(deutsch) < stufe(massnahme.sprachniveauMin())
                || stufe(massnahme.sprachniveauMax()) >= 0 && stufe(deutsch) > stufe(massnahme.sprachniveauMax()))) {
            verstoesse.add(Verstoss.sicher("Sprachfenster", deutsch + " statt " + massnahme.sprachniveauMin() + " bis "
                    + massnahme.sprachniveauMax()));
        }
        var niveau = Objects.requireNonNullElse(person.qualifikationsniveau(), "HELFER");
        if (Boolean.TRUE.equals(massnahme.nurOhneBerufsabschluss()) && !niveau.equals("HELFER")) {
            verstoesse.add(Verstoss.fraglich("Berufsabschluss", "qualifiziert als " + niveau));
        }
    }

    private static int stufe(@Nullable String niveau) {
        return niveau == null ? -1 : NIVEAUS.indexOf(niveau);
    }
}
