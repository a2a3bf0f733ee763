package de.passgenau.api.einfuhr.stelle.datei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.einfuhr.datei.Dateieinfuhr;
import de.passgenau.api.einfuhr.datei.Dateieinfuhr.Durchsicht;
import de.passgenau.api.einfuhr.datei.Einfuhrlauf;
import de.passgenau.api.einfuhr.datei.Lieferdatei.Empfaenger;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import org.bson.Document;

/** Notes all that a file holds, and has the server end what is not in it; only for a file that holds a whole stock. */
final class Bestandsaufnahme implements Durchsicht {

    private static final String FRAGE = "mutation fehlendeStellenSchliessen($eingabe: FehlendeStellenSchliessenEingabe!) { "
            + "fehlendeStellenSchliessen(eingabe: $eingabe) { geschlossen fehler { meldung } } }";
    private static final String MUTATION = "fehlendeStellenSchliessen";

    private final Aufruf aufruf;
    private final Graphqlanfrage server;
    private final Fundseitenauskunft auskunft;
    private final Map<String, Set<String>> bestaende = new LinkedHashMap<>();
    private final Set<String> abgelehnte = new TreeSet<>();

    Bestandsaufnahme(Aufruf aufruf, Graphqlanfrage server, Fundseitenauskunft auskunft) {
        this.aufruf = aufruf;
        this.server = server;
        this.auskunft = auskunft;
        aufruf.wert("quelle").ifPresent(quelle -> bestaende.put(quelle.strip(), new TreeSet<>()));
    }

    /** Says how much of what a search has found is in the file. */
    interface Fundseitenauskunft {
        Fundseite seite();
    }

    @Override
    public Empfaenger vor(Empfaenger weiter) {
        return new Empfaenger() {
            @Override
            public void nimm(Lieferposten posten) {
                if (posten.inhalt().get("herkunft") instanceof Map<?, ?> herkunft) {
                    bestaende.computeIfAbsent(String.valueOf(herkunft.get("system")).strip(), neu -> new TreeSet<>())
                            .add(posten.schluessel().strip());
                }
                weiter.nimm(posten);
            }

            @Override
            public void uebergehe(List<Mangel> maengel) {
                maengel.forEach(einer -> abgelehnte.add(einer.schluessel().strip()));
                weiter.uebergehe(maengel);
            }

            @Override
            public void vermerke(Mangel hinweis) {
                weiter.vermerke(hinweis);
            }
        };
    }

    /** What is refused is there all the same. */
    @Override
    public void danach(Einfuhrlauf lauf) {
        if (!lauf.istVollstaendig()) {
            lauf.versaeume(grund("Es ist nichts beendet, weil nicht alles bearbeitet ist."));
        } else if (!auskunft.seite().istGanz()) {
            lauf.versaeume(grund("Es ist nichts beendet: Die Datei enthält nur %s.".formatted(auskunft.seite())));
        } else {
            lauf.zaehle("beendet", bestaende.entrySet()
                    .stream()
                    .mapToInt(bestand -> beende(lauf, bestand.getKey(), bestand.getValue()))
                    .sum());
        }
    }

    private int beende(Einfuhrlauf lauf, String system, Set<String> schluessel) {
        var alle = new TreeSet<>(schluessel);
        alle.addAll(abgelehnte);
        var antwort = server.frage(MUTATION, FRAGE, Map.of("eingabe", new Document("system", system)
                .append("schluessel", List.copyOf(alle))
                .append("probelauf", aufruf.hat(Dateieinfuhr.PROBE))
                .append("auchDieMeisten", aufruf.hat(Stelleneinfuhrbefehl.TROTZDEM))));
        antwort.getList("fehler", Document.class, List.of())
                .forEach(
                        fehler -> lauf.versaeume(grund(fehler.getString("meldung") + " Mit --trotzdem geschieht es.")));
        return antwort.getInteger("geschlossen", 0);
    }

    private static Mangel grund(String meldung) {
        return Mangel.hinweis(0, "", "--vollstaendig", meldung);
    }
}
