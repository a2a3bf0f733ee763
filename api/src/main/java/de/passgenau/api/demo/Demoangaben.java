package de.passgenau.api.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Haushaltsart;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.eingliederung.hemmnis.HemmnisErfassen;
import de.passgenau.api.eingliederung.jugend.BildungslageErfassen;
import de.passgenau.api.eingliederung.plan.StrategieAufnehmen;
import de.passgenau.api.eingliederung.vereinbarung.VereinbarungAbschliessen;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import de.passgenau.api.fall.lage.Erwerbstaetigkeit;
import de.passgenau.api.fall.lage.Geschlecht;
import de.passgenau.api.fall.lage.Lebenslage;
import de.passgenau.api.fall.lage.Lebenslage.Beschaeftigung;
import de.passgenau.api.fall.lage.Lebenslage.Familie;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.plan.Unterschrift;
import de.passgenau.api.fall.plan.Unterschrift.Unterzeichner;
import de.passgenau.api.fall.u25.Schulform;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;

/** What is said in the cases of the demo Landkreis. */
final class Demoangaben {

    private static final int VOLLJAEHRIG = 18;
    private static final int JUGENDGRENZE = 25;

    private Demoangaben() {}

    static Lebenslage.Angaben lebenslage(Fall fall, Bedarfsgemeinschaft haushalt, Mitglied mitglied) {
        return new Lebenslage.Angaben(
                mitglied.geschlecht().equals("W") ? Geschlecht.WEIBLICH : Geschlecht.MAENNLICH,
                mitglied.zugewandert(), mitglied.zugewandert(), fall.zielgruppen().contains("SCHWERBEHINDERTE"), false,
                familie(haushalt, mitglied), new Beschaeftigung(arbeit(fall), null, null, null));
    }

    private static Familie familie(Bedarfsgemeinschaft haushalt, Mitglied mitglied) {
        var kinder = haushalt.mitglieder()
                .stream()
                .filter(einer -> einer.rolle() == Bedarfsgemeinschaft.Rolle.KIND)
                .map(Mitglied::geburtstag)
                .filter(tag -> !tag.isAfter(haushalt.seit()))
                .toList();
        var istElternteil = mitglied.rolle() != Bedarfsgemeinschaft.Rolle.KIND;
        return new Familie(istElternteil && haushalt.art() == Haushaltsart.ALLEINERZIEHEND,
                istElternteil ? kinder.stream().max(LocalDate::compareTo).orElse(null) : null);
    }

    private static Erwerbstaetigkeit arbeit(Fall fall) {
        if (fall.kategorie().equals("S")) {
            return Erwerbstaetigkeit.SELBSTAENDIG;
        }
        return fall.zielgruppen().contains("AUFSTOCKER") ? Erwerbstaetigkeit.SOZIALVERSICHERT : Erwerbstaetigkeit.KEINE;
    }

    /** Which kind of Fallmanager leads the case today. */
    static Fallmanagerart fuehrend(Fall fall, Mitglied mitglied, LocalDate stichtag) {
        int alter = mitglied.alter(stichtag);
        if (alter < JUGENDGRENZE) {
            return Zielgruppe.SCHUELER.name().equals(fall.zielgruppeU25())
                    ? Fallmanagerart.BERUFSBERATER
                    : Fallmanagerart.U25;
        }
        return switch (fall.kategorie()) {
            case "A" -> Fallmanagerart.ARBEITSMARKTNAH;
            case "S" -> Fallmanagerart.SELBSTAENDIGE;
            default -> mitglied.zugewandert() ? Fallmanagerart.GEFLUECHTETE : Fallmanagerart.ARBEITSMARKTFERN;
        };
    }

    static BildungslageErfassen bildung(String gruppe, Mitglied mitglied, LocalDate stichtag) {
        var schueler = gruppe.equals(Zielgruppe.SCHUELER.name());
        return new BildungslageErfassen(schueler ? Schulform.OBERSCHULE : null,
                schueler ? LocalDate.of(mitglied.geburtstag().getYear() + VOLLJAEHRIG, 7, 8) : null,
                !schueler || mitglied.kennung().hashCode() % 3 != 0,
                gruppe.equals(Zielgruppe.AUSBILDUNGSSUCHENDE.name())
                        ? LocalDate.of(stichtag.getYear() + 1, 9, 1)
                        : null,
                gruppe.equals(Zielgruppe.AUSBILDUNGSABSOLVENTEN.name()) ? stichtag.minusMonths(3) : null);
    }

    static HemmnisErfassen hemmnis(Fall.Hemmnis eines) {
        var art = Hemmnisart.valueOf(eines.code());
        return new HemmnisErfassen(art, art.bereich() == Bereich.RAHMENBEDINGUNGEN
                ? Ursachenort.UMFELD
                : Ursachenort.PERSON, eines.prioritaet(), "Steht dem Zielberuf im Weg.", eines.hinweis());
    }

    /** What blocks placement; only Y names it. */
    static @Nullable Sperrereignis sperre(Kundenkategorie kategorie, LocalDate stichtag) {
        return kategorie == Kundenkategorie.Y
                ? new Sperrereignis(Sperrereignis.Art.SCHULBESUCH, stichtag.plusMonths(8))
                : null;
    }

    static StrategieAufnehmen strategie(EintragId hemmnis, LocalDate stichtag) {
        return new StrategieAufnehmen(List.of(hemmnis), "Das Hemmnis steht nicht mehr im Weg.",
                List.of(new Pflicht(Seite.KUNDE, "Nimmt den Beratungstermin wahr", stichtag.plusWeeks(3)),
                        new Pflicht(Seite.JOBCENTER, "Vermittelt an die Fachstelle", stichtag.plusWeeks(1))),
                null);
    }

    static VereinbarungAbschliessen vereinbarung(Fall fall, Mitglied mitglied, LocalDate am) {
        var bis = am.plusMonths(6).minusDays(1);
        var bereich = fall.hemmnisse().isEmpty()
                ? Bereich.BERUFLICHE_KOMPETENZ
                : Hemmnisart.valueOf(fall.hemmnisse().getFirst().code()).bereich();
        return new VereinbarungAbschliessen(am, bis, "Arbeit oder Ausbildung im Zielberuf", bereich,
                List.of(new Pflicht(Seite.KUNDE, "Schreibt drei Bewerbungen im Monat", bis),
                        new Pflicht(Seite.JOBCENTER, "Schlägt passende Stellen und Maßnahmen vor", bis)),
                Stream.of(Unterzeichner.values())
                        .filter(wer -> wer != Unterzeichner.SORGEBERECHTIGTE || mitglied.alter(am) < VOLLJAEHRIG)
                        .map(wer -> new Unterschrift(wer, am))
                        .toList());
    }
}
