package de.passgenau.api.einfuhr.datei;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
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
    /** What fewer at a time may help against. */
    private static final Set<String> WEGEN_DER_ZEIT = Set.of("TIMEOUT", "UNAVAILABLE");
    private static final int VERSUCHE = 3;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final String NACHHOLEN = " Ein neuer Lauf holt es nach.";
    private static final double NANOS = 1e9;

    private final Graphqlanfrage server;
    private final Vorgang vorgang;
    private final Bericht bericht;
    private final long gesamt;
    private final Map<String, Integer> zahlen = new LinkedHashMap<>();
    private final Map<String, Integer> weiteres = new LinkedHashMap<>();
    private final long begonnen = System.nanoTime();
    private int hinweise;
    private boolean versaeumt;
    private long offen;
    private int groesse = Integer.MAX_VALUE;

    /** @param gesamt how many there are in the file */
    public Einfuhrlauf(Graphqlanfrage server, Vorgang vorgang, Bericht bericht, long gesamt) {
        this.server = server;
        this.vorgang = vorgang;
        this.bericht = bericht;
        this.gesamt = gesamt;
        STAENDE.forEach(stand -> zahlen.put(stand, 0));
    }

    /** What hands over the file, and may end before its end. */
    public interface Arbeit {
        void tu() throws IOException;
    }

    /** Whatever ends the work, how far it came is told; the exit code says whether all of it is done, and nothing was refused. */
    public int fuehre(Aufruf aufruf, boolean probe, Arbeit arbeit) throws IOException {
        try {
            arbeit.tu();
        } catch (Befehlsfehler abbruch) {
            if (getan() == 0) {
                throw abbruch;
            }
            aufruf.melde(String.valueOf(abbruch.getMessage()));
            offen = Math.max(1, gesamt - getan());
        }
        schliesse(aufruf, probe);
        return istVollstaendig() && !versaeumt && zahlen.getOrDefault(ABGELEHNT, 0) == 0
                ? Befehl.ERFOLG
                : Befehl.FEHLER;
    }

    /** A refused one stops no other: a portion that is refused as a whole is divided until that one is left. */
    public void nimm(List<Lieferposten> portion) {
        for (int von = 0; von < portion.size();) {
            var bis = Math.min(portion.size(), (int) Math.min(Integer.MAX_VALUE, (long) von + groesse));
            uebergib(portion.subList(von, bis), 0);
            von = bis;
        }
    }

    private void uebergib(List<Lieferposten> portion, int versuche) {
        switch (server.versuche(vorgang.mutation(), vorgang.frage(), vorgang.variablen(portion))) {
            case Beantwortet(var antwort) -> verbuche(portion, antwort);
            case Abgewiesen abgewiesen when WEGEN_EINES.contains(abgewiesen.code()) -> teile(portion, abgewiesen);
            case Abgewiesen abgewiesen when WEGEN_DER_ZEIT.contains(abgewiesen.code()) -> {
                groesse = Math.max(1, portion.size() / 2);
                if (portion.size() > 1) {
                    nimm(portion);
                } else {
                    versucheNochmals(portion, abgewiesen, versuche);
                }
            }
            case Abgewiesen(var code, var meldung) -> throw Befehlsfehler.gescheitert(meldung);
        }
    }

    private void teile(List<Lieferposten> portion, Abgewiesen grund) {
        if (portion.size() == 1) {
            uebergehe(List.of(mangel(portion.getFirst(), grund.code(), grund.meldung())));
        } else {
            uebergib(portion.subList(0, portion.size() / 2), 0);
            uebergib(portion.subList(portion.size() / 2, portion.size()), 0);
        }
    }

    /** The server may be at work on something else. */
    private void versucheNochmals(List<Lieferposten> einer, Abgewiesen grund, int versuche) {
        if (versuche == VERSUCHE) {
            offen++;
            bericht.schreibe(mangel(einer.getFirst(), grund.code(), grund.meldung() + NACHHOLEN));
            return;
        }
        LockSupport.parkNanos(PAUSE.multipliedBy(1L << versuche).toNanos());
        uebergib(einer, versuche + 1);
    }

    private static Mangel mangel(Lieferposten einer, String code, String meldung) {
        return new Mangel(einer.ort(), einer.schluessel(), Mangel.Folge.ABGELEHNT, "", code, meldung);
    }

    private long getan() {
        return zahlen.values().stream().mapToInt(Integer::intValue).sum();
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
            maengel.add(new Mangel(einer.ort(), einer.schluessel(), folge, einer.stelle(fehler.get("feld", "")),
                    fehler.get("code", fehler.get("regel", "")), fehler.get("meldung", "")));
        }
        return maengel;
    }

    /** Whether everything there was has been answered. */
    public boolean istVollstaendig() {
        return offen == 0;
    }

    /** Notes that something was not done that was asked for. */
    public void versaeume(Mangel grund) {
        versaeumt = true;
        vermerke(grund);
    }

    /** Notes what else was done, by the word for it. */
    public void zaehle(String wort, int anzahl) {
        weiteres.put(wort, anzahl);
    }

    /** How many are done, and how fast; for people. */
    public void melde(Aufruf aufruf) {
        long getan = getan();
        var sekunden = Math.max(1 / NANOS, (System.nanoTime() - begonnen) / NANOS);
        aufruf.melde("%d von %d (%d %%), %d je Sekunde …".formatted(getan, gesamt, 100 * getan / Math.max(1, gesamt),
                Math.round(getan / sekunden)));
    }

    /** The result: a sentence, or with {@code --json} the numbers. */
    private void schliesse(Aufruf aufruf, boolean probe) {
        var rest = offen == 0
                ? ""
                : "; unvollständig, %d nicht bearbeitet: Ein neuer Lauf holt sie nach".formatted(offen);
        var wo = bericht.zeilen() == 0 ? "." : " (" + bericht.datei() + ").";
        var satz = (probe ? "Probe: " : "")
                + "%d angelegt, %d geändert, %d unverändert, %d abgelehnt%s%s%s%s".formatted(
                        zahlen.get("angelegt"), zahlen.get("geaendert"), zahlen.get("unveraendert"),
                        zahlen.get(ABGELEHNT),
                        weiteres.entrySet()
                                .stream()
                                .map(eines -> ", %d %s".formatted(eines.getValue(), eines.getKey()))
                                .collect(Collectors.joining()),
                        hinweise == 0 ? "" : ", %d Hinweise".formatted(hinweise), rest, wo);
        var werte = new Document(Map.<String, Object>copyOf(zahlen));
        werte.putAll(weiteres);
        aufruf.ergebnis(satz, werte.append("hinweise", hinweise)
                .append("probe", probe)
                .append("offen", offen)
                .append("bericht", bericht.zeilen() == 0 ? "" : bericht.datei().toString()));
    }
}
