package de.passgenau.api.teilnahme.planung;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.teilnahme.planung.Durchgangsuebernahme.Durchgangswunsch;
import de.passgenau.api.teilnahme.planung.Durchgangsuebernahme.Ziel;
import de.passgenau.api.teilnahme.planung.Planungseingaben.Rahmenwunsch;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Lieferung;
import de.passgenau.catalogue.durchgang.Umstaende;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.regel.Ausgang;

/** The Durchgänge of one Maßnahme that is taken over, one after the other; everything wrong is noted at its place. */
final class Uebernahmeschritt {

    private static final int SCHLUESSEL = 200;
    private static final int HOECHSTENS = 200;

    private final Ziel ziel;
    private final Umstaende umstaende;
    private final Function<String, Optional<Durchgang>> vorhandene;
    private final Pruefung pruefung = new Pruefung();
    private final Set<String> schluessel = new HashSet<>();
    private final List<Durchgang> zuSpeichern = new ArrayList<>();
    private final List<Verstoss> hinweise = new ArrayList<>();
    private int stelle;

    Uebernahmeschritt(Ziel ziel, Umstaende umstaende, Function<String, Optional<Durchgang>> vorhandene) {
        this.ziel = ziel;
        this.umstaende = umstaende;
        this.vorhandene = vorhandene;
    }

    List<Verstoss> verstoesse() {
        return pruefung.verstoesse();
    }

    Durchgangsfolge folge() {
        return new Durchgangsfolge(zuSpeichern, hinweise);
    }

    void nimm(Durchgangswunsch wunsch) {
        var feld = "durchgaenge." + stelle++;
        if (stelle > HOECHSTENS) {
            if (stelle == HOECHSTENS + 1) {
                pruefung.melde("durchgaenge", Eingabefehlercode.ZU_LANG, "zu-viele", HOECHSTENS);
            }
            return;
        }
        var name = pruefung.pflichttext(feld + ".schluessel", wunsch.schluessel(), 1, SCHLUESSEL);
        if (!name.isEmpty() && !schluessel.add(name)) {
            pruefung.melde(feld + ".schluessel", Eingabefehlercode.SCHON_VORHANDEN, "einfuhr.durchgang-doppelt");
        }
        rahmen(feld, wunsch.rahmen()).filter(rahmen -> !name.isEmpty())
                .ifPresent(rahmen -> nimm(feld, new Lieferung(name, rahmen)));
    }

    private Optional<Rahmen> rahmen(String feld, Rahmenwunsch wunsch) {
        var eigene = new Pruefung();
        var rahmen = new Rahmenpruefung(eigene).gelesen(wunsch);
        rahmen.verstoesse()
                .stream()
                .map(Verstoss::von)
                .forEach(einer -> eigene.melde(einer.feld(), einer.code(), einer.satz(), einer.angaben().toArray()));
        eigene.verstoesse()
                .stream()
                .distinct()
                .forEach(einer -> pruefung.melde(feld + ".rahmen." + einer.feld(), einer.code(), einer.satz(),
                        einer.angaben().toArray()));
        return eigene.verstoesse().isEmpty() ? Optional.of(rahmen) : Optional.empty();
    }

    private void nimm(String feld, Lieferung lieferung) {
        var vorhandener = vorhandene.apply(lieferung.schluessel());
        if (vorhandener.isPresent()) {
            nachfuehren(feld, vorhandener.get(), lieferung);
        } else if (lieferung.rahmen().laufzeit().vorbei(umstaende.heute())) {
            hinweise.add(Verstoss.of(feld, Eingabefehlercode.UNGUELTIG, "katalog.m-05.vorbei"));
        } else if (ziel.abgesagt()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "m-05.massnahme-abgesagt");
        } else {
            var spur = Spur.begonnen(umstaende.jetzt(), List.of());
            nimm(feld, Durchgang
                    .planen(Durchgangsuebernahme.id(ziel.angebot().massnahme(), lieferung.schluessel()),
                            ziel.angebot(), lieferung.rahmen(), spur)
                    .dann(neuer -> neuer.geliefert(lieferung, spur)));
        }
    }

    private void nachfuehren(String feld, Durchgang durchgang, Lieferung neue) {
        if (durchgang.eigenstaendig() && !neue.rahmen().equals(durchgang.rahmen())
                && !neue.equals(durchgang.lieferung())) {
            hinweise.add(Verstoss.of(feld, Eingabefehlercode.UNGUELTIG, "katalog.m-05.von-hand"));
        }
        var fortgesetzt = durchgang.spur().fortgesetzt(umstaende.jetzt(), List.of());
        var ausgang = durchgang.nachfuehren(neue, umstaende, fortgesetzt);
        if (!(ausgang instanceof Ausgang.Vollzogen<Durchgang>(var danach)) || !danach.equals(durchgang)) {
            nimm(feld, ausgang);
        }
    }

    private void nimm(String feld, Ausgang<Durchgang> ausgang) {
        switch (ausgang) {
            case Ausgang.Vollzogen<Durchgang>(var danach) -> zuSpeichern.add(danach);
            case Ausgang.Abgewiesen<Durchgang>(var gruende) -> gruende.stream()
                    .map(Verstoss::von)
                    .forEach(einer -> pruefung.melde(feld + ".rahmen." + einer.feld(), einer.code(), einer.satz(),
                            einer.angaben().toArray()));
        }
    }
}
