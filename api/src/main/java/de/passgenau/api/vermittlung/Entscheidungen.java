package de.passgenau.api.vermittlung;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Abgleichprotokoll;
import de.passgenau.api.protokoll.Entscheidung;
import de.passgenau.api.protokoll.Entscheidungsausgang;
import de.passgenau.api.protokoll.Entscheidungsausgang.BegruendungFehlt;
import de.passgenau.api.protokoll.Entscheidungsausgang.BegruendungZuLang;
import de.passgenau.api.protokoll.Entscheidungsausgang.Festgehalten;
import de.passgenau.api.protokoll.Entscheidungsausgang.LaufUnbekannt;
import de.passgenau.api.protokoll.Entscheidungsausgang.NichtAngeboten;
import de.passgenau.api.protokoll.Entscheidungsausgang.NichtBefugt;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down what people make of rankings, within their sight. */
@Component
class Entscheidungen {

    private static final int KUERZESTER_GRUND = 10;

    private final Abgleichprotokoll abgleich;
    private final Dokumentliste<Fall> liste;
    private final Kennungen kennungen;
    private final Bewerberkennungen bewerber;

    Entscheidungen(Abgleichprotokoll abgleich, Dokumentliste<Fall> liste, Kennungen kennungen,
            Bewerberkennungen bewerber) {
        this.abgleich = abgleich;
        this.liste = liste;
        this.kennungen = kennungen;
        this.bewerber = bewerber;
    }

    Ergebnis<Festgehalten> festhalten(Aufruf aufruf, EntscheidungFesthaltenEingabe wunsch) {
        var pruefung = new Pruefung();
        var begruendung = grund(pruefung.freitext("begruendung", wunsch.begruendung(), Entscheidung.BEGRUENDUNG));
        var lauf = kennungen.id(Abgleichlauf.class, wunsch.laufId());
        var wahl = new Wahl(abgleich.lauf(lauf), wunsch.gewaehlt());
        var faelle = faelle(wahl.lauf.map(Abgleichlauf::bezuege).orElse(List.of()), aufruf);
        var fall = betroffener(faelle, wahl, aufruf);
        if (faelle.isEmpty()) {
            pruefung.melde("laufId", Eingabefehlercode.NICHT_GEFUNDEN, "lauf-unbekannt");
        } else if (fall.isEmpty()) {
            pruefung.melde("gewaehlt", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-angeboten");
        }
        var fehler = pruefung.verstoesse();
        if (fall.isEmpty() || !fehler.isEmpty()) {
            return new Abgelehnt<>(null, fehler);
        }
        var gewaehlt = wahl.bezug(fall.get(), kennungen);
        return ergebnis(abgleich.entscheide(Handlung.von(aufruf.einsicht()),
                new Entscheidung(lauf, gewaehlt, begruendung), fall.get().schluessel()));
    }

    /** A letter or a dash gives no reason. */
    private static @Nullable String grund(@Nullable String worte) {
        return worte == null || worte.chars().filter(Character::isLetter).count() < KUERZESTER_GRUND ? null : worte;
    }

    /** The chosen one, or for nobody the first whom the run concerns: his key closes the reason. */
    private Optional<Fall> betroffener(List<Fall> faelle, Wahl wahl, Aufruf aufruf) {
        var gewaehlt = wahl.gewaehlt;
        if (gewaehlt == null || wahl.istAngebot()) {
            return faelle.stream().findFirst();
        }
        var kandidat = bewerber.fall(Kandidat.class, gewaehlt, aufruf.anrufer());
        var eigener = kennungen.id(Fall.class, gewaehlt);
        return faelle.stream()
                .filter(fall -> fall.kennung().equals(kandidat) || fall.kennung().equals(eigener))
                .findFirst();
    }

    /** Those of the run whom the caller may decide about, in a steady order. */
    private List<Fall> faelle(Collection<String> bezuege, Aufruf aufruf) {
        var sicht = Fallsicht.entscheidung(aufruf.anrufer());
        var ids = liste.fuer(sicht, aufruf.einsicht())
                .zaehle(Suche.nachAllem().nur(Fallmerkmale.BEZUG, bezuege), List.of(Fallmerkmale.KENNUNG))
                .keySet()
                .stream()
                .map(List::getFirst)
                .toList();
        return liste.leser()
                .lade(ids, sicht)
                .stream()
                .filter(fall -> bezuege.contains(fall.bezug()))
                .sorted(Comparator.comparing(Fall::kennung))
                .toList();
    }

    /** What somebody has chosen from a run: a case of several, or something for the one case it was made for. */
    private record Wahl(Optional<Abgleichlauf> lauf, @Nullable String gewaehlt) {

        boolean istAngebot() {
            return lauf.filter(Abgleichlauf::istFuerFall).isPresent();
        }

        /** As the run knows it. */
        @Nullable
        String bezug(Fall fall, Kennungen kennungen) {
            if (gewaehlt == null) {
                return null;
            }
            if (!istAngebot()) {
                return fall.bezug();
            }
            var stelle = kennungen.id(Stellenangebot.class, gewaehlt);
            return stelle.equals(Kennungen.NIEMAND) ? kennungen.id(Massnahme.class, gewaehlt) : stelle;
        }
    }

    private static Ergebnis<Festgehalten> ergebnis(Entscheidungsausgang ausgang) {
        return switch (ausgang) {
            case Festgehalten festgehalten -> Ergebnis.angenommen(festgehalten);
            case BegruendungFehlt() -> wegen("begruendung", Eingabefehlercode.PFLICHTFELD, "begruendung-fehlt");
            case BegruendungZuLang() -> Abgelehnt.wegen(Verstoss.of("begruendung", Eingabefehlercode.ZU_LANG,
                    "zu-lang", Entscheidung.BEGRUENDUNG, ""));
            case LaufUnbekannt() -> wegen("laufId", Eingabefehlercode.NICHT_GEFUNDEN, "lauf-unbekannt");
            case NichtAngeboten() -> wegen("gewaehlt", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-angeboten");
            case NichtBefugt() -> wegen("laufId", Eingabefehlercode.NICHT_BEFUGT, "nicht-zustaendig");
        };
    }

    private static Ergebnis<Festgehalten> wegen(String feld, Eingabefehlercode code, String satz) {
        return Abgelehnt.wegen(Verstoss.of(feld, code, satz));
    }
}
