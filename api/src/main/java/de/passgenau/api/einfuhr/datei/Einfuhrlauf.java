package de.passgenau.api.einfuhr.datei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.befehle.Graphqlanfrage.Antwort.Abgewiesen;
import de.passgenau.api.befehle.Graphqlanfrage.Antwort.Beantwortet;
import org.bson.Document;

/**
 * Hands over a file to the server in portions, tells how far it is, and reports what was not taken over. Whatever ends
 * it, what was taken over stays, and another run of the same file goes on from there.
 */
public final class Einfuhrlauf {

    private static final List<String> STAENDE = List.of("angelegt", "geaendert", "unveraendert", "abgelehnt");
    private static final String ABGELEHNT = "abgelehnt";
    /** What one entry can make the server refuse a whole portion for. */
    private static final Set<String> WEGEN_EINES = Set.of("BAD_REQUEST", "TOO_LARGE", "TOO_COMPLEX");
    private static final double NANOS = 1e9;

    private final Graphqlanfrage server;
    private final Vorgang vorgang;
    private final Bericht bericht;
    private final long gesamt;
    private final Map<String, Integer> zahlen = new LinkedHashMap<>();
    private final long begonnen = System.nanoTime();
    private int hinweise;

    /** @param gesamt how many there are in the file */
    public Einfuhrlauf(Graphqlanfrage server, Vorgang vorgang, Bericht bericht, long gesamt) {
        this.server = server;
        this.vorgang = vorgang;
        this.bericht = bericht;
        this.gesamt = gesamt;
        STAENDE.forEach(stand -> zahlen.put(stand, 0));
    }

    /** A refused one stops no other: a portion that is refused as a whole is divided until that one is left. */
    public void nimm(List<Lieferposten> portion) {
        if (portion.isEmpty()) {
            return;
        }
        switch (server.versuche(vorgang.mutation(), vorgang.frage(), vorgang.variablen(portion))) {
            case Beantwortet(var antwort) -> verbuche(portion, antwort);
            case Abgewiesen(var code, var meldung) -> {
                if (!WEGEN_EINES.contains(code)) {
                    throw Befehlsfehler.gescheitert(meldung);
                }
                if (portion.size() == 1) {
                    var einer = portion.getFirst();
                    uebergehe(List.of(new Mangel(einer.zeile(), einer.schluessel(), Mangel.Folge.ABGELEHNT, "", code,
                            meldung)));
                } else {
                    nimm(portion.subList(0, portion.size() / 2));
                    nimm(portion.subList(portion.size() / 2, portion.size()));
                }
            }
        }
    }

    /** Notes one that is not handed over at all, for all these reasons. */
    public void uebergehe(List<Mangel> maengel) {
        zahlen.merge(ABGELEHNT, 1, Integer::sum);
        maengel.forEach(bericht::schreibe);
    }

    /** Notes that something of one is not handed over. */
    public void vermerke(Mangel hinweis) {
        hinweise++;
        bericht.schreibe(hinweis);
    }

    private void verbuche(List<Lieferposten> portion, Document antwort) {
        for (var fehler : antwort.getList("fehler", Document.class, List.of())) {
            throw Befehlsfehler.gescheitert(fehler.getString("meldung"));
        }
        STAENDE.forEach(stand -> zahlen.merge(stand, antwort.getInteger(stand, 0), Integer::sum));
        for (var eines : antwort.getList("ergebnisse", Document.class, List.of())) {
            var einer = portion.get(eines.getInteger("nummer", 1) - 1);
            maengel(einer, eines, "fehler", Mangel.Folge.ABGELEHNT).forEach(bericht::schreibe);
            maengel(einer, eines, "hinweise", Mangel.Folge.HINWEIS).forEach(this::vermerke);
        }
    }

    private static List<Mangel> maengel(Lieferposten einer, Document ergebnis, String liste, Mangel.Folge folge) {
        var maengel = new ArrayList<Mangel>();
        for (var fehler : ergebnis.getList(liste, Document.class, List.of())) {
            maengel.add(new Mangel(einer.zeile(), einer.schluessel(), folge, fehler.get("feld", ""),
                    fehler.get("code", fehler.get("regel", "")), fehler.get("meldung", "")));
        }
        return maengel;
    }

    /** How many are done, and how fast; for people. */
    public void melde(Aufruf aufruf) {
        long getan = zahlen.values().stream().mapToInt(Integer::intValue).sum();
        var sekunden = Math.max(1 / NANOS, (System.nanoTime() - begonnen) / NANOS);
        aufruf.melde("%d von %d (%d %%), %d je Sekunde …".formatted(getan, gesamt, 100 * getan / Math.max(1, gesamt),
                Math.round(getan / sekunden)));
    }

    /** The result: a sentence, or with {@code --json} the numbers. */
    public void schliesse(Aufruf aufruf, boolean probe) {
        var wo = bericht.zeilen() == 0 ? "." : " (" + bericht.datei() + ").";
        var satz = (probe ? "Probe: " : "") + "%d angelegt, %d geändert, %d unverändert, %d abgelehnt%s%s".formatted(
                zahlen.get("angelegt"), zahlen.get("geaendert"), zahlen.get("unveraendert"), zahlen.get(ABGELEHNT),
                hinweise == 0 ? "" : ", %d Hinweise".formatted(hinweise), wo);
        aufruf.ergebnis(satz, new Document(Map.<String, Object>copyOf(zahlen)).append("hinweise", hinweise)
                .append("probe", probe)
                .append("bericht", bericht.zeilen() == 0 ? "" : bericht.datei().toString()));
    }
}
