package de.passgenau.api.fall;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import de.passgenau.api.eingabe.Abbildung;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.angaben.Einwilligung;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.catalogue.Spur;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.stereotype.Component;

/** Changes cases, one act at a time; only for whoever is in charge. */
@Component
class Fallakten {

    private static final int TEXTFASSUNG = 40;
    /** A day, a month or a number, so that it says nothing about a person. */
    private static final Pattern FASSUNG = Pattern.compile("[vV]?\\d[\\d.-]*");

    private final Aktenfuehrung<Fall> akten;
    private final Clock clock;

    Fallakten(Aktenfuehrung<Fall> akten, Clock clock) {
        this.akten = akten;
        this.clock = clock;
    }

    Ergebnis<Fall> erteilen(Aufruf aufruf, String id, EinwilligungErteilenEingabe wunsch) {
        var pruefung = new Pruefung();
        var textfassung = pruefung.pflichttext("textfassung", wunsch.textfassung(), 1, TEXTFASSUNG);
        pruefung.geformt("textfassung", textfassung.isEmpty() ? null : textfassung, FASSUNG, "textfassung");
        nichtKuenftig("tag", wunsch.tag(), pruefung);
        return aendern(aufruf, new Stand(id, wunsch.version()), pruefung, (fall, spur) -> Ergebnis.angenommen(
                fall.mit(fall.einwilligungen()
                        .erteilt(new Einwilligung(wunsch.zweck(), textfassung, wunsch.tag(), wunsch.weg(), null)),
                        spur)));
    }

    /** As easy as giving it, and easier (Art. 7 Abs. 3 DSGVO): whoever may see the case, closed or not. */
    Ergebnis<Fall> widerrufen(Aufruf aufruf, String id, EinwilligungWiderrufenEingabe wunsch) {
        var pruefung = new Pruefung();
        var tag = Objects.requireNonNullElse(wunsch.tag(), LocalDate.now(clock));
        nichtKuenftig("tag", tag, pruefung);
        return akten.aendern(aufruf, id, wunsch.version(), (fall, spur) -> {
            var fehler = pruefung.verstoesse();
            return fehler.isEmpty() ? widerrufen(fall, wunsch, tag, spur) : new Abgelehnt<>(fall, fehler);
        });
    }

    private static Ergebnis<Fall> widerrufen(Fall fall, EinwilligungWiderrufenEingabe wunsch, LocalDate tag,
            Spur spur) {
        return fall.einwilligungen()
                .zu(wunsch.zweck())
                .map(gueltig -> widerrufen(fall, gueltig, tag, spur))
                .orElseGet(() -> Abgelehnt.wegen(
                        Verstoss.of("zweck", Eingabefehlercode.NICHT_GEFUNDEN, "keine-einwilligung")));
    }

    private static Ergebnis<Fall> widerrufen(Fall fall, Einwilligung gueltig, LocalDate tag, Spur spur) {
        return tag.isBefore(gueltig.tag())
                ? Abgelehnt.wegen(Verstoss.of("tag", Eingabefehlercode.UNGUELTIG, "vor-einwilligung", gueltig.tag()))
                : Ergebnis.angenommen(fall.mit(fall.einwilligungen().beendet(gueltig.zweck(), tag), spur));
    }

    /** How the person can be reached; whoever makes appointments with her may say so, at the reception too. */
    Ergebnis<Fall> erreichbar(Aufruf aufruf, String id, Kontaktdaten wunsch) {
        return akten.aendern(aufruf, id, wunsch.version(), (fall, spur) -> {
            var pruefung = new Pruefung();
            var befugnis = Befugnis.zuTerminen(fall, aufruf.anrufer());
            if (befugnis.grund() != null) {
                pruefung.melde("fallId", Eingabefehlercode.NICHT_BEFUGT, befugnis.grund());
            }
            var person = erreichbar(fall.person(), wunsch, pruefung);
            var fehler = pruefung.verstoesse();
            return fehler.isEmpty() ? Ergebnis.angenommen(fall.von(person, spur)) : new Abgelehnt<>(fall, fehler);
        });
    }

    private static Person erreichbar(Person bisher, Kontaktdaten wunsch, Pruefung pruefung) {
        var anschrift = wunsch.anschrift().isOmitted()
                ? bisher.anschrift()
                : AnschriftEingabe.geprueft(wunsch.anschrift().value(), pruefung);
        return new Person(bisher.vorname(), bisher.nachname(), bisher.geburtsdatum(), anschrift,
                pruefung.telefon("telefon", Abbildung.nach(wunsch.telefon(), bisher.telefon())),
                pruefung.email("email", Abbildung.nach(wunsch.email(), bisher.email())));
    }

    /** How to reach a person as callers give it: what is absent stays, what is null is cleared. */
    record Kontaktdaten(
            String fallId,
            int version,
            ArgumentValue<AnschriftEingabe> anschrift,
            ArgumentValue<String> telefon,
            ArgumentValue<String> email) {}

    /** Every reason at once: who may not, and what is wrong with the input. */
    private Ergebnis<Fall> aendern(Aufruf aufruf, Stand stand, Pruefung pruefung,
            BiFunction<Fall, Spur, Ergebnis<Fall>> aenderung) {
        return akten.aendern(aufruf, stand.id, stand.version, (fall, spur) -> {
            var befugnis = Befugnis.zuAendern(fall, aufruf.anrufer());
            if (befugnis.grund() != null) {
                pruefung.melde("fallId", Eingabefehlercode.NICHT_BEFUGT, befugnis.grund());
            }
            var fehler = pruefung.verstoesse();
            return fehler.isEmpty() ? aenderung.apply(fall, spur) : new Abgelehnt<>(fall, fehler);
        });
    }

    private void nichtKuenftig(String feld, LocalDate tag, Pruefung pruefung) {
        if (tag.isAfter(LocalDate.now(clock))) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "kuenftig");
        }
    }

    /** Which version of which case a change is based on. */
    private record Stand(String id, long version) {}
}
