package de.passgenau.api.teilnahme.taten;

import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Befugnis;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.teilnahme.Gegebenheiten;
import de.passgenau.api.teilnahme.Teilnahme;
import de.passgenau.api.teilnahme.Teilnahmesicht;
import de.passgenau.api.teilnahme.taten.Tateingaben.Vorschlag;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Stand;
import org.springframework.stereotype.Component;

/** Reads what a proposal is about, as far as the caller may know of it. */
@Component
class Vorschlagsquellen {

    private final Dokumentliste<Massnahme> massnahmen;
    private final Teilnahmesicht sicht;
    private final Gegebenheiten gegebenheiten;
    private final Zulassungskunde zulassung;

    Vorschlagsquellen(Dokumentliste<Massnahme> massnahmen, Teilnahmesicht sicht, Gegebenheiten gegebenheiten,
            Zulassungskunde zulassung) {
        this.massnahmen = massnahmen;
        this.sicht = sicht;
        this.gegebenheiten = gegebenheiten;
        this.zulassung = zulassung;
    }

    Ergebnis<Vorschlagslage> lies(Aufruf aufruf, Vorschlag wunsch) {
        var durchgang = sicht.durchgang(wunsch.durchgangId(), aufruf.anrufer());
        var fall = sicht.fall(wunsch.fallId(), aufruf.anrufer());
        var massnahme = durchgang
                .flatMap(einer -> massnahmen.lade(einer.massnahmeId().wert(), aufruf.anrufer()));
        if (massnahme.isEmpty() || fall.isEmpty()) {
            return new Abgelehnt<>(null,
                    Stream.concat(fehlt("durchgangId", massnahme), fehlt("fallId", fall)).toList());
        }
        return Ergebnis.angenommen(lage(aufruf, wunsch, new Gelesen(durchgang.get(), massnahme.get(), fall.get())));
    }

    private static Stream<Verstoss> fehlt(String feld, Optional<?> gefunden) {
        return gefunden.isPresent()
                ? Stream.empty()
                : Stream.of(Verstoss.of(feld, Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden"));
    }

    private Vorschlagslage lage(Aufruf aufruf, Vorschlag wunsch, Gelesen gelesen) {
        var pruefung = new Pruefung();
        var befugnis = Befugnis.zuAendern(gelesen.fall, aufruf.anrufer());
        if (befugnis.grund() != null) {
            pruefung.melde("fallId", Eingabefehlercode.NICHT_BEFUGT, befugnis.grund());
        }
        if (gelesen.massnahme.stand() != Stand.VEROEFFENTLICHT) {
            pruefung.melde("durchgangId", Eingabefehlercode.UNGUELTIG, "m-06.nicht-veroeffentlicht");
        }
        var ergebnis = zulassung.auskunft().zu(gelesen.massnahme, gelesen.fall);
        var angaben = Vorschlagswunsch.gelesen(wunsch, Zweckwahl.von(gelesen.fall, gelesen.massnahme), ergebnis,
                pruefung);
        return new Vorschlagslage(gelesen.durchgang, gelesen.massnahme, gelesen.fall, angaben,
                gegebenheiten.fuer(aufruf.anrufer()), pruefung.verstoesse(), Teilnahmehinweis.von(ergebnis));
    }

    /** The last of this person in the Durchgang. */
    Optional<Teilnahme> letzte(Durchgang durchgang, Vorschlagslage lage, Anrufer anrufer) {
        return sicht.letzte(durchgang, lage.kennung(), anrufer);
    }

    private record Gelesen(Durchgang durchgang, Massnahme massnahme, Fall fall) {}
}
