package de.passgenau.api.einfuhr.stelle;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import de.passgenau.api.einfuhr.stelle.Stelleneinfuhr.Inhalt;
import de.passgenau.api.einfuhr.stelle.Stelleneinfuhr.Wunsch;
import de.passgenau.api.stelle.lesen.StellenangebotEingabe;
import de.passgenau.api.stelle.lesen.StellenangebotEingabe.Beruf;
import de.passgenau.api.stelle.wunsch.Wunschmerkmal;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** Makes of what a source says an input as an employer would give it; of what it does not say, nothing. */
final class Inhaltsleser {

    private static final String PFAD = "stelle.";
    private static final String ART = "art";

    private final Wertleser werte;

    Inhaltsleser(Wertleser werte) {
        this.werte = werte;
    }

    /** @param neu whether it is not here yet, so that it needs a kind even if the source names none */
    StellenangebotEingabe lies(Inhalt inhalt, ArgumentValue<Beruf> beruf, boolean neu) {
        return new StellenangebotEingabe(gesagt(inhalt.titel()), gesagt(inhalt.beschreibung()), art(inhalt, neu),
                beruf, code("niveau", Anforderungsniveau.class, inhalt.niveau()), gesagt(inhalt.muss()),
                gesagt(inhalt.kann()), code("deutsch", Sprachniveau.class, inhalt.deutsch()),
                liste("orte", inhalt.orte(), werte::anschrift),
                gelesen(inhalt.arbeitszeit(), zeit -> werte.zeit(PFAD + "arbeitszeit", zeit)),
                gelesen(inhalt.belastungen(), worte -> werte.codes(PFAD + "belastungen", Belastung.class, worte)),
                gelesen(inhalt.merkmale(), worte -> werte.codes(PFAD + "merkmale", Stellenmerkmal.class, worte)),
                gelesen(inhalt.beginn(), tag -> werte.texte().tag(PFAD + "beginn", tag)),
                gelesen(inhalt.befristetBis(), tag -> werte.texte().tag(PFAD + "befristetBis", tag)),
                gelesen(inhalt.gueltigBis(), tag -> werte.texte().tag(PFAD + "gueltigBis", tag)),
                gelesen(inhalt.plaetze(), zahl -> werte.zahl(PFAD + "plaetze", zahl, RoundingMode.FLOOR)),
                gelesen(inhalt.verguetung(), lohn -> werte.lohn(PFAD + "verguetung", lohn)),
                gelesen(inhalt.ansprechpartner(), Wertleser::person),
                liste("wuensche", inhalt.wuensche(), this::wunsch));
    }

    private ArgumentValue<Stellenart> art(Inhalt inhalt, boolean neu) {
        var genannt = code(ART, Stellenart.class, inhalt.art());
        return genannt.value() != null || !neu ? genannt : ArgumentValue.ofNullable(angenommen(inhalt));
    }

    private static Stellenart angenommen(Inhalt inhalt) {
        var zeit = inhalt.arbeitszeit();
        var umfang = zeit == null ? List.<String>of() : Objects.requireNonNullElse(zeit.umfang(), List.<String>of());
        return umfang.size() == 1 && umfang.getFirst().equalsIgnoreCase(Umfang.MINIJOB.name())
                ? Stellenart.MINIJOB
                : Stellenart.ARBEIT;
    }

    private StellenangebotEingabe.@Nullable Wunsch wunsch(String feld, Wunsch wunsch) {
        var merkmal = werte.texte().code(feld + ".merkmal", Wunschmerkmal.class, wunsch.merkmal());
        return merkmal == null ? null : new StellenangebotEingabe.Wunsch(merkmal, wunsch.wortlaut());
    }

    private <E extends Enum<E>> ArgumentValue<E> code(String feld, Class<E> art, @Nullable String text) {
        return gelesen(text, wort -> werte.texte().code(PFAD + feld, art, wort));
    }

    private static <T> ArgumentValue<T> gesagt(@Nullable T wert) {
        return gelesen(wert, Function.identity());
    }

    private static <W, T> ArgumentValue<T> gelesen(@Nullable W wert, Function<W, @Nullable T> lies) {
        var gelesen = wert == null || wert instanceof String text && text.isBlank() ? null : lies.apply(wert);
        return gelesen == null ? ArgumentValue.omitted() : ArgumentValue.ofNullable(gelesen);
    }

    private static <W, T> ArgumentValue<List<T>> liste(String feld, @Nullable List<W> worte,
            BiFunction<String, W, @Nullable T> lies) {
        if (worte == null) {
            return ArgumentValue.omitted();
        }
        var gelesene = new ArrayList<T>();
        for (int i = 0; i < worte.size(); i++) {
            var gelesen = lies.apply(PFAD + feld + '.' + i, worte.get(i));
            if (gelesen != null) {
                gelesene.add(gelesen);
            }
        }
        return ArgumentValue.ofNullable(gelesene);
    }
}
