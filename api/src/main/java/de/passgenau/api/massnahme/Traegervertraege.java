package de.passgenau.api.massnahme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.massnahme.angabe.Regelausgang;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Standort;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.Vertrag;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.regel.Ausgang;
import org.springframework.stereotype.Component;

/** Keeps where Träger work, and what was agreed on with them. */
@Component
class Traegervertraege {

    private static final int NUMMER = 60;
    private static final int GEGENSTAND = 300;
    private static final int STANDORTE = 100;

    private final Aktenfuehrung<Traeger> akten;
    private final Kennungen kennungen;

    Traegervertraege(Aktenfuehrung<Traeger> akten, Kennungen kennungen) {
        this.akten = akten;
        this.kennungen = kennungen;
    }

    Ergebnis<Traeger> standorteFestlegen(Aufruf aufruf, TraegerstandorteSetzenEingabe wunsch) {
        var pruefung = new Pruefung();
        var standorte = standorte(pruefung, wunsch);
        return vollziehe(aufruf, wunsch.id(), wunsch.version(),
                (traeger, spur) -> ergebnis(pruefung, traeger,
                        Optional.of(traeger.standorteFestlegen(standorte, spur))));
    }

    private static List<Standort> standorte(Pruefung pruefung, TraegerstandorteSetzenEingabe wunsch) {
        if (wunsch.standorte().size() > STANDORTE) {
            pruefung.melde("standorte", Eingabefehlercode.UNGUELTIG, "zu-viele", STANDORTE);
            return List.of();
        }
        var standorte = new ArrayList<Standort>();
        for (int i = 0; i < wunsch.standorte().size(); i++) {
            wunsch.standorte()
                    .get(i)
                    .geprueft(new Feldleser(pruefung, "standorte." + i))
                    .ifPresent(standorte::add);
        }
        return standorte;
    }

    Ergebnis<Traeger> schliessen(Aufruf aufruf, TraegervertragSchliessenEingabe wunsch) {
        var pruefung = new Pruefung();
        var vertrag = vertrag(pruefung, wunsch);
        return vollziehe(aufruf, wunsch.id(), wunsch.version(), (traeger, spur) -> ergebnis(pruefung, traeger,
                vertrag.map(neu -> traeger.vertragSchliessen(neu, spur))));
    }

    private static Optional<Vertrag> vertrag(Pruefung pruefung, TraegervertragSchliessenEingabe wunsch) {
        var nummer = pruefung.pflichttext("nummer", wunsch.nummer(), 1, NUMMER);
        var gegenstand = pruefung.pflichttext("gegenstand", wunsch.gegenstand(), 3, GEGENSTAND);
        var bis = wunsch.bis();
        if (bis != null && bis.isBefore(wunsch.von())) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "ende-vor-beginn", bis, wunsch.von());
        }
        return pruefung.verstoesse().isEmpty()
                ? Optional.of(new Vertrag(nummer, new Zeitraum(wunsch.von(), bis), gegenstand))
                : Optional.empty();
    }

    Ergebnis<Traeger> aendern(Aufruf aufruf, TraegervertragAendernEingabe wunsch) {
        return vollziehe(aufruf, wunsch.id(), wunsch.version(), (traeger, spur) -> ergebnis(new Pruefung(), traeger,
                Optional.of(traeger.vertragBeenden(wunsch.nummer().strip(), wunsch.letzterTag(), spur))));
    }

    private Ergebnis<Traeger> vollziehe(Aufruf aufruf, String id, int version,
            BiFunction<Traeger, Spur, Ergebnis<Traeger>> tat) {
        return akten.aendern(aufruf, kennungen.id(Traeger.class, id), version, tat);
    }

    /** @param ausgang empty where the input does not get as far as the rules */
    private static Ergebnis<Traeger> ergebnis(Pruefung pruefung, Traeger bisher, Optional<Ausgang<Traeger>> ausgang) {
        var fehler = new ArrayList<>(pruefung.verstoesse());
        var ergebnis = ausgang.map(einer -> Regelausgang.ergebnis(einer, bisher, UnaryOperator.identity()));
        ergebnis.ifPresent(eines -> fehler.addAll(eines.fehler()));
        return fehler.isEmpty() ? ergebnis.orElseThrow() : new Abgelehnt<>(bisher, fehler);
    }
}
