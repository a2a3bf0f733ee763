package de.passgenau.api.fristen.regelwerk.lesen;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import de.passgenau.api.fristen.regelwerk.Ausloeser;
import de.passgenau.api.fristen.regelwerk.Bedingung;
import de.passgenau.api.fristen.regelwerk.Fristmass;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelart;
import de.passgenau.api.fristen.regelwerk.Regelregister;
import org.yaml.snakeyaml.error.Mark;

/** Finds what contradicts itself in a rule, as far as it could be read, and between the rules of one set. */
final class Regelpruefung {

    private final Wortschatz<String> nummern;
    private final Map<String, Mark> ids = new LinkedHashMap<>();
    private final Map<String, Regelart> arten = new HashMap<>();
    private final Map<Abschnitt, String> verweise = new LinkedHashMap<>();

    Regelpruefung(Regelregister register) {
        this.nummern = Wortschatz.of("keine Nummer aus dem Regelregister", register.eintraege().keySet());
    }

    void pruefeId(Abschnitt regel) {
        regel.text("id").ifPresent(id -> {
            var nummer = Regel.registernummer(id);
            if (!id.matches("[A-Z]-\\d{2}(\\.[A-Z0-9_]+)?")) {
                regel.melde("id", "„" + id + "“ ist keine Regelnummer; erwartet wird eine wie E-03 oder V-04.A");
            } else if (nummern.suche(nummer).isEmpty()) {
                regel.melde("id", nummern.ablehnung(nummer));
            }
            var frueher = ids.putIfAbsent(id, regel.stelle("id"));
            if (frueher != null) {
                regel.melde("id", "die Regel „" + id + "“ steht schon in Zeile " + (frueher.getLine() + 1));
            }
        });
    }

    void pruefe(Regel regel, Abschnitt abschnitt) {
        arten.putIfAbsent(regel.id(), regel.art());
        abschnitt.abschnitt("wenn").ifPresent(wenn -> pruefeBedingung(regel.bedingung(), wenn));
        if (abschnitt.istLesbar("frist") && abschnitt.istLesbar("ausloeser") && regel.zaehltZurueck()) {
            pruefeRueckrechnung(regel, abschnitt);
        }
        if (regel.art() == Regelart.WIEDERKEHREND) {
            pruefeWiederkehr(regel, abschnitt);
        }
        if (regel.art() != Regelart.SCHWELLE && regel.erfuelltDurch().isEmpty()
                && abschnitt.istLesbar("erfuelltDurch")) {
            abschnitt.melde("erfuelltDurch", "niemand kann die Regel erfüllen; erwartet wird mindestens ein Ereignis");
        }
        if (!Collections.disjoint(regel.erfuelltDurch(), regel.endetMit())) {
            abschnitt.melde("endetMit", "dasselbe kann die Regel nicht erfüllen und ohne Erfüllung beenden");
        }
    }

    private void pruefeBedingung(Bedingung bedingung, Abschnitt wenn) {
        var ab = bedingung.alterAb();
        var unter = bedingung.alterUnter();
        if (ab != null && unter != null && ab >= unter) {
            wenn.melde("alterUnter", "niemand ist zugleich mindestens " + ab + " und jünger als " + unter);
        }
        if (!Collections.disjoint(bedingung.einesVon(), bedingung.keinesVon())) {
            wenn.melde("keinesVon", "dasselbe Merkmal wird verlangt und ausgeschlossen");
        }
        var schwelle = bedingung.nachSchwelle();
        if (schwelle != null) {
            verweise.put(wenn, schwelle);
        }
    }

    private static void pruefeRueckrechnung(Regel regel, Abschnitt abschnitt) {
        if (!abschnitt.hat("vorlauf")) {
            abschnitt.melde("frist", "wer zurück zählt, sagt mit „vorlauf“, ab wann die Erfüllung zählt");
        }
        if (regel.spaetestens() != null) {
            abschnitt.melde("spaetestens", "wer schon zurück zählt, braucht keine Obergrenze");
        }
        if (regel.ausloeser() instanceof Ausloeser.Waehrend || regel.art() != Regelart.EINMALIG) {
            abschnitt.melde("frist", "zurück gezählt wird nur einmal, von einem Ereignis oder Geburtstag");
        }
        if (regel.ausloeser() instanceof Ausloeser.Eingetreten(var ereignis) && !ereignis.istVorherBekannt()) {
            abschnitt.melde("ausloeser", ereignis + " ist nicht vorher bekannt; davon lässt sich nicht zurück zählen");
        }
    }

    private static void pruefeWiederkehr(Regel regel, Abschnitt abschnitt) {
        if (abschnitt.istLesbar("frist")
                && !(regel.frist() instanceof Fristmass.Gezaehlt(var abstand) && abstand.dauer().anzahl() > 0)) {
            abschnitt.melde("frist", "was wiederkehrt, braucht eine Dauer von Mal zu Mal");
        }
        if (regel.aufschub() != null) {
            abschnitt.melde("aufschub", "aufgeschoben wird nur, was einmal fällig ist");
        }
        if (regel.erfuelltDurch().stream().anyMatch(Merkmal.class::isInstance)) {
            abschnitt.melde("erfuelltDurch", "was wiederkehrt, wird durch Ereignisse erfüllt, nicht durch Merkmale");
        }
    }

    /** When all rules are known: what they name each other for. */
    void pruefeVerweise() {
        verweise.forEach((wenn, schwelle) -> {
            if (!ids.containsKey(schwelle)) {
                wenn.melde("nachSchwelle", Wortschatz.of("keine Regel dieser Datei", ids.keySet()).ablehnung(schwelle));
            } else if (arten.get(schwelle) != Regelart.SCHWELLE) {
                wenn.melde("nachSchwelle", "die Regel „" + schwelle + "“ ist keine SCHWELLE");
            }
        });
    }
}
