package de.passgenau.api.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import de.passgenau.api.demo.Demotermine.Rahmen;
import de.passgenau.api.demo.Demotermine.Schritt;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.eingliederung.Tat;
import de.passgenau.api.eingliederung.Vorgaben;
import de.passgenau.api.eingliederung.einstieg.EinstiegsberatungDokumentieren;
import de.passgenau.api.eingliederung.gespraech.BelehrungErfassen;
import de.passgenau.api.eingliederung.gespraech.EreignisErfassen;
import de.passgenau.api.eingliederung.hemmnis.HemmnisStandSetzen;
import de.passgenau.api.eingliederung.jugend.ZielgruppeSetzen;
import de.passgenau.api.eingliederung.kategorie.KategorieFestlegen;
import de.passgenau.api.eingliederung.lage.LebenslageErfassen;
import de.passgenau.api.eingliederung.plan.ZielVereinbaren;
import de.passgenau.api.eingliederung.ueberleitung.FallUeberleiten;
import de.passgenau.api.eingliederung.vermerk.SuchlaufDokumentieren;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.plan.Zieloption;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Belehrung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.vermerk.Suchlauf;
import de.passgenau.api.security.Fallmanagerart;

/** Tells the history of one case of the demo Landkreis, from the Antrag to the last talk. */
final class Demogeschichte {

    private static final int MINDESTALTER = 15;
    private static final int JUGENDGRENZE = 25;
    private static final int HUNDERT = 100;
    /** So many of a hundred have no agreement yet. */
    private static final int OHNE_VEREINBARUNG = 12;
    /** So many weeks of searches are told, one every so many days. */
    private static final int SUCHWOCHEN = 8;
    private static final int MIT_SUCHE = 5;
    /** What somebody was before, if the category has changed since. */
    private static final Map<String, Kundenkategorie> VORHER = Map.of("A", Kundenkategorie.B, "B", Kundenkategorie.C,
            "C", Kundenkategorie.D, "E", Kundenkategorie.D, "S", Kundenkategorie.D, "X", Kundenkategorie.E);

    private final Fall fall;
    private final Bedarfsgemeinschaft haushalt;
    private final Mitglied mitglied;
    private final LocalDate stichtag;
    private final Demoverlauf verlauf;
    private final LocalDate beratung;
    /** A number between 0 and 99 that is always the same for the same case. */
    private final int los;
    private final Demotermine termine;
    private final Demoteilnahmen teilnahmen;
    /** Of the same day the first first. */
    private final List<Schritt> schritte = new ArrayList<>();

    /** Whose history it is. */
    record Held(Fall fall, Bedarfsgemeinschaft haushalt, Mitglied mitglied, Demoteilnahmen teilnahmen) {}

    /** @param kalender of all Fallmanager */
    Demogeschichte(Held held, Vorgaben vorgaben, LocalDate stichtag, Demokalender kalender) {
        this.fall = held.fall;
        this.haushalt = held.haushalt;
        this.mitglied = held.mitglied;
        this.teilnahmen = held.teilnahmen;
        this.stichtag = stichtag;
        this.verlauf = new Demoverlauf(fall, mitglied, vorgaben, stichtag);
        this.los = Math.floorMod(fall.kennung().hashCode(), HUNDERT);
        var alt = mitglied.geburtstag().plusYears(MINDESTALTER);
        var anfangs = haushalt.seit().plusDays(los % 12);
        this.beratung = frueherer(anfangs.isBefore(alt) ? alt : anfangs, stichtag);
        this.termine = new Demotermine(new Rahmen(fall, beratung, haushalt.leistungAb(), stichtag, los), verlauf,
                kalender);
    }

    private static LocalDate spaeterer(LocalDate einer, LocalDate anderer) {
        return einer.isAfter(anderer) ? einer : anderer;
    }

    private static LocalDate frueherer(LocalDate einer, LocalDate anderer) {
        return einer.isBefore(anderer) ? einer : anderer;
    }

    /** @param profil what the profile says */
    Demoverlauf erzaehlt(Profilangaben profil) {
        antragUndBewilligung();
        jugend();
        einstieg(profil);
        hemmnisse();
        kategorie();
        uebergabe();
        vereinbarung();
        schritte.addAll(termine.schritte());
        suchlaeufe();
        teilnahmen.arbeit(verlauf).forEach(schritte::add);
        teilnahmen.konferenzen(verlauf).forEach(schritte::add);
        am(planungstag(), this::planung);
        schritte.stream().sorted(Comparator.comparing(Schritt::tag)).forEach(schritt -> schritt.tut().run());
        return verlauf;
    }

    private void am(LocalDate tag, Tat tat) {
        am(tag, () -> verlauf.tut(tag, tat));
    }

    private void am(LocalDate tag, Runnable tut) {
        schritte.add(new Schritt(tag, tut));
    }

    private void antragUndBewilligung() {
        var antrag = haushalt.antragAm();
        var bewilligung = haushalt.leistungAb();
        am(antrag, EreignisErfassen.am(antrag, Ereignis.Art.ANTRAG_VOLLSTAENDIG));
        am(bewilligung, EreignisErfassen.am(bewilligung, Ereignis.Art.BEWILLIGUNG));
        am(haushalt.seit(), new LebenslageErfassen(Demoangaben.lebenslage(fall, haushalt, mitglied)));
    }

    private void jugend() {
        var gruppe = fall.zielgruppeU25();
        if (gruppe == null) {
            return;
        }
        var tag = mitglied.alter(beratung) < JUGENDGRENZE ? beratung : stichtag;
        am(tag, Demoangaben.bildung(gruppe, mitglied, stichtag));
        am(tag, new ZielgruppeSetzen(Zielgruppe.valueOf(gruppe), tag, "Stand bei der Beratung"));
    }

    private void einstieg(Profilangaben profil) {
        var kategorie = anfangskategorie();
        am(beratung, new EinstiegsberatungDokumentieren(beratung, false, beratenVon(), false,
                Kontakt.Weg.PERSOENLICH, "Werdegang, Wünsche und nächste Schritte besprochen.", profil,
                new BelehrungErfassen(beratung, Belehrung.Umfang.VOLLSTAENDIG, Belehrung.Nachweis.UNTERSCHRIFT,
                        "Akte, Blatt " + (3 + los % 5)),
                new KategorieFestlegen(kategorie, beratung, "Ergebnis der Einstiegsberatung",
                        Demoangaben.sperre(kategorie, stichtag))));
    }

    private Fallmanagerart beratenVon() {
        if (mitglied.alter(beratung) >= JUGENDGRENZE) {
            return Fallmanagerart.ARBEITSMARKTFERN;
        }
        return Zielgruppe.SCHUELER.name().equals(fall.zielgruppeU25())
                ? Fallmanagerart.BERUFSBERATER
                : Fallmanagerart.U25;
    }

    private Kundenkategorie anfangskategorie() {
        var heute = Kundenkategorie.valueOf(fall.kategorie());
        return fall.kategorieSeit().isAfter(beratung) ? VORHER.getOrDefault(fall.kategorie(), heute) : heute;
    }

    private void hemmnisse() {
        for (var eines : fall.hemmnisse()) {
            var ziel = Bearbeitungsstand.valueOf(eines.stand());
            var erkannt = spaeterer(teilnahmen.erkannt(eines), beratung);
            var begonnen = spaeterer(teilnahmen.begonnen(eines, erkannt), erkannt);
            am(erkannt, Demoangaben.hemmnis(eines));
            if (ziel != Bearbeitungsstand.ERKANNT) {
                am(begonnen, () -> bearbeite(eines, Bearbeitungsstand.IN_BEARBEITUNG, begonnen));
            }
            if (ziel != Bearbeitungsstand.ERKANNT && ziel != Bearbeitungsstand.IN_BEARBEITUNG) {
                var bearbeitet = spaeterer(teilnahmen.bearbeitet(eines, begonnen), begonnen);
                am(bearbeitet, () -> bearbeite(eines, ziel, bearbeitet));
            }
        }
    }

    private void bearbeite(Fall.Hemmnis eines, Bearbeitungsstand stand, LocalDate tag) {
        verlauf.hemmnis(Hemmnisart.valueOf(eines.code()))
                .ifPresent(id -> verlauf.tut(tag, new HemmnisStandSetzen(id, stand, tag, null)));
    }

    private void kategorie() {
        var heute = Kundenkategorie.valueOf(fall.kategorie());
        if (heute != anfangskategorie()) {
            am(fall.kategorieSeit(), new KategorieFestlegen(heute, fall.kategorieSeit(),
                    "Nach dem Folgegespräch neu entschieden", Demoangaben.sperre(heute, stichtag)));
        }
    }

    private void uebergabe() {
        var fuehrend = Demoangaben.fuehrend(fall, mitglied, stichtag);
        if (fuehrend != beratenVon()) {
            var geburtstag = mitglied.geburtstag().plusYears(JUGENDGRENZE).plusDays(1);
            var fruehestens = spaeterer(spaeterer(fall.kategorieSeit(), beratung),
                    geburtstag.isAfter(stichtag) ? beratung : geburtstag);
            var am = frueherer(fruehestens.plusDays(2), stichtag);
            am(am, new FallUeberleiten(fuehrend, fall.fallmanager(),
                    "Zuständigkeit nach Alter und Kategorie", "Profil, Vereinbarungen und offene Punkte besprochen.",
                    List.of(), null));
            if (fuehrend == Fallmanagerart.ARBEITSMARKTNAH) {
                termine.nachUebergabe(am).forEach(schritte::add);
            }
        }
    }

    private void vereinbarung() {
        if (Kundenkategorie.valueOf(fall.kategorie()).hatVereinbarung() && los >= OHNE_VEREINBARUNG
                && !Zielgruppe.SCHUELER.name().equals(fall.zielgruppeU25())) {
            var am = spaeterer(spaeterer(stichtag.minusDays(los * 170L / HUNDERT), fall.kategorieSeit()), beratung);
            am(am, Demoangaben.vereinbarung(fall, mitglied, am));
        }
    }

    /** Every week during the last ones, for most of category A. */
    private void suchlaeufe() {
        if (!fall.kategorie().equals("A") || los >= Demotermine.MIT_GESPRAECH) {
            return;
        }
        var seit = spaeterer(spaeterer(fall.kategorieSeit(), beratung), stichtag.minusWeeks(SUCHWOCHEN));
        for (var tag = seit.plusDays(MIT_SUCHE); tag.isBefore(stichtag); tag = tag.plusDays(MIT_SUCHE)) {
            am(tag, new SuchlaufDokumentieren(Suchlauf.Ziel.STELLEN, tag, los % 9, null));
        }
    }

    /** With the last talk, or when the last Hemmnis was recorded. */
    private LocalDate planungstag() {
        var gespraech = spaeterer(stichtag.minusDays(los / 3), beratung);
        return fall.hemmnisse().stream().map(Fall.Hemmnis::seit).reduce(gespraech, Demogeschichte::spaeterer);
    }

    private void planung() {
        var tag = planungstag();
        var offene = verlauf.akte().hemmnisse().offene();
        for (int i = 0; i < offene.size(); i++) {
            if ((los + i) % 5 != 0) {
                verlauf.tut(tag, Demoangaben.strategie(offene.get(i).id(), stichtag));
            }
        }
        var option = mitglied.alter(stichtag) < 18 ? Zieloption.AUSBILDUNG : Zieloption.ARBEITSMARKT_LOKAL;
        verlauf.tut(tag, new ZielVereinbaren(option, "Arbeit im Zielberuf", tag, true));
    }
}
