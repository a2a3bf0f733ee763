package de.passgenau.api.einfuhr.stelle.datei;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Lieferdatei.Empfaenger;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.api.einfuhr.datei.Mangel.Fundort;
import org.jspecify.annotations.Nullable;

/** Says of every entry of a file what it is, and hands on those that are offers. */
final class Angebotssicht implements Jsonleser.Abnehmer {

    private static final String GRAPH = "@graph";
    private static final String TYP = "@type";
    private static final String ID = "@id";

    private final List<Angebotsform> formen;
    private final Empfaenger empfaenger;
    private final Set<String> gesehene = new HashSet<>();
    private long nummer;

    Angebotssicht(Angebotsvorgaben vorgaben, Empfaenger empfaenger) {
        this.formen = List.of(new Jobpostingform(vorgaben), new Jobsucheform(vorgaben));
        this.empfaenger = empfaenger;
    }

    @Override
    public void nimm(Fundort stelle, @Nullable Object eintrag) {
        var roh = Rohangebot.von(eintrag);
        var form = formen.stream().filter(eine -> eine.ist(roh)).findFirst();
        if (form.isPresent()) {
            gib(gezaehlt(stelle), roh, form.get());
        } else if (roh.hat(GRAPH)) {
            verbunden(roh.liste(GRAPH)).forEach(knoten -> nimm(stelle, knoten));
        } else if (roh.hat(TYP)) {
            enthaltene(roh).forEach(eines -> nimm(stelle, eines));
        } else {
            empfaenger.uebergehe(List.of(Mangel.abgelehnt(gezaehlt(stelle), "", "",
                    "Das ist weder ein Treffer der Jobsuche noch ein JobPosting.")));
        }
    }

    /** Pages and lists of schema.org may hold offers; whatever else stands on a page is none. */
    private static Stream<?> enthaltene(Rohangebot roh) {
        return Stream.concat(roh.liste("mainEntity").stream(), roh.liste("itemListElement")
                .stream()
                .map(eines -> Rohangebot.von(eines).hat("item")
                        ? Rohangebot.von(eines).objekt("item").felder()
                        : eines))
                .filter(eines -> Rohangebot.von(eines).hat(TYP));
    }

    /** A node may only name another one, which says the rest. */
    private static Stream<Map<?, ?>> verbunden(List<?> knoten) {
        var benannte = new HashMap<String, Map<?, ?>>();
        knoten.forEach(eines -> Rohangebot.von(eines)
                .text(ID)
                .ifPresent(id -> benannte.put(id, Rohangebot.von(eines).felder())));
        return knoten.stream().map(eines -> {
            var felder = new LinkedHashMap<Object, @Nullable Object>(Rohangebot.von(eines).felder());
            felder.replaceAll((name, wert) -> wert instanceof Map<?, ?> verweis && verweis.size() == 1
                    ? benannte.getOrDefault(Rohangebot.von(verweis).text(ID).orElse(""), verweis)
                    : wert);
            return felder;
        });
    }

    private Fundort gezaehlt(Fundort stelle) {
        nummer++;
        return new Fundort(stelle.zeile(), nummer, stelle.zeiger());
    }

    private void gib(Fundort ort, Rohangebot roh, Angebotsform form) {
        var anmerkungen = new Anmerkungen(ort);
        var inhalt = form.lies(roh, anmerkungen);
        var schluessel = anmerkungen.schluessel();
        if (!schluessel.isEmpty() && !gesehene.add(schluessel)) {
            anmerkungen.lehneAb("", "Dieses Angebot steht in der Datei schon weiter oben.");
        }
        if (anmerkungen.ablehnungen().isEmpty()) {
            anmerkungen.hinweise().forEach(empfaenger::vermerke);
            empfaenger.nimm(new Lieferposten(ort, schluessel, inhalt));
        } else {
            empfaenger.uebergehe(anmerkungen.ablehnungen());
        }
    }
}
