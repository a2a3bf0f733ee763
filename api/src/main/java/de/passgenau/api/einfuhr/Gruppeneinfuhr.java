package de.passgenau.api.einfuhr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltsentwurf;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltsentwurf.Posten;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltsuebernahme;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Betroffene;
import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.einfuhr.lauf.Zugleich;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Takes over the lines of one household, or one line without: first the cases, then the household that names them, and
 * then what follows from it for the cases. A refused line stores nothing.
 */
@Component
class Gruppeneinfuhr {

    private final Dokumentliste<Fall> liste;
    private final Fallspeicher speicher;
    private final Falluebernahme uebernahme;
    private final Haushaltsuebernahme haushalte;

    Gruppeneinfuhr(Dokumentliste<Fall> liste, Fallspeicher speicher, Falluebernahme uebernahme,
            Haushaltsuebernahme haushalte) {
        this.liste = liste;
        this.speicher = speicher;
        this.uebernahme = uebernahme;
        this.haushalte = haushalte;
    }

    /** For whom, and whether nothing is to be stored. */
    record Auftrag(boolean probelauf, Aufruf aufruf) {

        String akteur() {
            return aufruf.anrufer().kennung();
        }
    }

    /** What there is of these lines: one read for all cases, and one for all households. */
    Vorrat vorrat(Collection<Lieferzeile> zeilen) {
        var nummern = zeilen.stream().map(zeile -> zeile.inhalt().fallnummer()).toList();
        var haushaltsnummern = zeilen.stream()
                .map(zeile -> zeile.inhalt().haushalt())
                .filter(Objects::nonNull)
                .map(Haushaltszeile::bgNummer)
                .collect(Collectors.toSet());
        var faelle = liste.leser()
                .finde(Criteria.where("fallnummer").in(nummern), Sichtfilter.alles(), nummern.size())
                .stream()
                .collect(Collectors.toMap(Fall::fallnummer, fall -> fall));
        return new Vorrat(faelle, haushaltsnummern.isEmpty() ? Map.of() : haushalte.lade(haushaltsnummern),
                uebernahme.weitere(zeilen, faelle.keySet()));
    }

    /** Once more if somebody else changes one of them just now. */
    List<Einfuhrergebnis> nimm(List<Lieferzeile> gruppe, Vorrat vorrat, Auftrag auftrag) {
        var getan = new HashMap<Lieferzeile, Einfuhrstand>();
        return Zugleich.notfallsNochmals(
                versuch -> einmal(gruppe, versuch == 1 ? vorrat : vorrat(gruppe), auftrag, getan),
                () -> gruppe.stream().map(Lieferzeile::gleichzeitig).toList());
    }

    private List<Einfuhrergebnis> einmal(List<Lieferzeile> gruppe, Vorrat vorrat, Auftrag auftrag,
            Map<Lieferzeile, Einfuhrstand> getan) {
        var vorhaben = new ArrayList<>(gruppe.stream().map(zeile -> vorhaben(zeile, vorrat, auftrag)).toList());
        var entwurf = gruppe.getFirst().inhalt().haushalt() == null
                ? Optional.<Haushaltsentwurf>empty()
                : mitHaushalt(vorhaben, vorrat, auftrag);
        if (!auftrag.probelauf) {
            vorhaben.stream().filter(Vorhaben::geht).forEach(eines -> speichere(eines, auftrag, getan));
            entwurf.ifPresent(bg -> haushalte.speichere(bg, Handlung.von(auftrag.aufruf.einsicht())));
        }
        return vorhaben.stream()
                .map(eines -> eines.geht()
                        ? eines.zeile().ergebnis(getan.getOrDefault(eines.zeile(), eines.stand()))
                        : eines.zeile().abgelehnt(eines.fehler()))
                .toList();
    }

    private Vorhaben vorhaben(Lieferzeile zeile, Vorrat vorrat, Auftrag auftrag) {
        var vorhandener = Optional.ofNullable(vorrat.faelle().get(zeile.inhalt().fallnummer()));
        var bisher = vorhandener.orElseGet(() -> uebernahme.neu(zeile.inhalt()));
        var doppelt = vorhandener.isPresent() ? List.<Verstoss>of() : uebernahme.doppelt(zeile, vorrat);
        if (!doppelt.isEmpty()) {
            return new Vorhaben(zeile, null, bisher, doppelt, false);
        }
        if (bisher.zustand() != Zustand.OFFEN) {
            return new Vorhaben(zeile, bisher, bisher,
                    List.of(Verstoss.of("fallnummer", Eingabefehlercode.UNGUELTIG, "einfuhr.nicht-offen")), false);
        }
        var ergebnis = uebernahme.uebernimm(bisher, zeile.inhalt(), auftrag.akteur());
        return new Vorhaben(zeile, vorhandener.orElse(null),
                Objects.requireNonNullElse(ergebnis.stand(), bisher), ergebnis.fehler(), false);
    }

    /** Nothing if no line is left that could be taken over; what becomes of each is noted in the list. */
    private Optional<Haushaltsentwurf> mitHaushalt(List<Vorhaben> vorhaben, Vorrat vorrat, Auftrag auftrag) {
        var moegliche = vorhaben.stream().filter(Vorhaben::geht).toList();
        if (moegliche.isEmpty()) {
            return Optional.empty();
        }
        var posten = moegliche.stream().map(Gruppeneinfuhr::posten).toList();
        var entwurf = haushalte.beginne(posten,
                vorrat.haushalte().get(posten.getFirst().zeile().bgNummer()), auftrag.akteur());
        var folgen = entwurf.nimm(posten);
        vorhaben.replaceAll(eines -> {
            var stelle = moegliche.indexOf(eines);
            return stelle < 0 ? eines : eines.mit(folgen.get(stelle));
        });
        return Optional.of(entwurf);
    }

    private static Posten posten(Vorhaben eines) {
        var fall = eines.danach();
        return new Posten(Objects.requireNonNull(eines.zeile().inhalt().haushalt()), new Betroffene(fall.id(),
                fall.person(), eines.zeile().inhalt().zustaendigkeit().geschaeftsstelle(), fall.bgId()));
    }

    private void speichere(Vorhaben eines, Auftrag auftrag, Map<Lieferzeile, Einfuhrstand> getan) {
        if (eines.vorhandener() == null || eines.aendertFall()) {
            liste.gespeichert(List.of(speicher.speichere(uebernahme.gestempelt(eines.danach()), auftrag.aufruf)));
        }
        var haushalt = eines.danach().bgId();
        if (haushalt != null && eines.heisstAnders()) {
            haushalte.benenne(haushalt, Handlung.von(auftrag.aufruf.einsicht()));
        }
        getan.putIfAbsent(eines.zeile(), eines.stand());
    }
}
