package de.passgenau.api.einfuhr.katalog.openqcat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Lieferdatei.Empfaenger;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import org.bson.Document;

/** Puts the events of one file of what was put aside to their offers. */
final class Zusammenfuehrung {

    private static final int DURCHGAENGE = 200;
    private static final String SCHLUESSEL = "schluessel";
    private static final String DURCHGANG = "durchgang";

    private final Empfaenger empfaenger;
    private final Map<String, List<Document>> veranstaltungen = new HashMap<>();
    private final Set<String> gesehene = new HashSet<>();

    Zusammenfuehrung(Empfaenger empfaenger) {
        this.empfaenger = empfaenger;
    }

    void veranstaltung(Document eine) {
        veranstaltungen.computeIfAbsent(eine.getString("angebot"), neu -> new ArrayList<>()).add(eine);
    }

    void angebot(Document eines) {
        var schluessel = eines.getString(SCHLUESSEL);
        if (eines.containsKey("fehler")) {
            empfaenger.uebergehe(eines.getList("fehler", Document.class)
                    .stream()
                    .map(fehler -> mangel(eines, Mangel.Folge.ABGELEHNT, fehler))
                    .toList());
        } else if (eines.get("inhalt") instanceof Document inhalt) {
            if (gesehene.add(schluessel)) {
                hinweise(eines);
                empfaenger.nimm(new Lieferposten(zeile(eines), schluessel, mitVeranstaltungen(eines, inhalt)));
            } else {
                empfaenger.uebergehe(List.of(Mangel.abgelehnt(zeile(eines), schluessel, "PRODUCT_ID",
                        "Dieses Angebot steht in der Datei schon weiter oben.")));
            }
        } else {
            hinweise(eines);
        }
    }

    /** All that belongs to no offer of the file. */
    void schliesse() {
        veranstaltungen.keySet().removeAll(gesehene);
        veranstaltungen.values()
                .stream()
                .flatMap(List::stream)
                .forEach(eine -> empfaenger.vermerke(new Mangel(zeile(eine), eine.getString(SCHLUESSEL),
                        Mangel.Folge.HINWEIS, "COURSE_ID", "UNGUELTIG",
                        "Das Angebot %s zu dieser Veranstaltung ist aus dieser Datei nicht übernommen.".formatted(
                                eine.getString("angebot")))));
    }

    private Document mitVeranstaltungen(Document eines, Document inhalt) {
        var zugehoerige = Objects.requireNonNullElse(veranstaltungen.get(eines.getString(SCHLUESSEL)),
                List.<Document>of());
        zugehoerige.forEach(this::hinweise);
        var orte = new TreeSet<String>();
        Stream.concat(Stream.of(eines), zugehoerige.stream())
                .map(teil -> teil.getString("stadt"))
                .filter(Objects::nonNull)
                .forEach(orte::add);
        var steckbrief = inhalt.get("steckbrief", new Document());
        steckbrief.append("gebiet", new Document("orte", orte.stream().limit(50).toList()));
        return inhalt.append("steckbrief", steckbrief).append("durchgaenge", durchgaenge(eines, zugehoerige));
    }

    /** Those of its events, the latest if there are too many; its own where it has none. */
    private List<Document> durchgaenge(Document eines, List<Document> zugehoerige) {
        var quelle = zugehoerige.isEmpty() ? List.of(eines) : zugehoerige;
        var alle = quelle.stream()
                .filter(teil -> teil.containsKey(DURCHGANG))
                .sorted(Comparator.comparing(Zusammenfuehrung::beginn).reversed())
                .toList();
        alle.stream()
                .skip(DURCHGAENGE)
                .forEach(zuviel -> hinweise(zuviel.append("hinweise", List.of(new Document("feld", "PRODUCT_ID").append(
                        "meldung", "Mehr als %d Durchgänge hat eine Maßnahme nicht; die spätesten sind übernommen."
                                .formatted(DURCHGAENGE))))));
        return alle.stream().limit(DURCHGAENGE).map(teil -> teil.get(DURCHGANG, new Document())).toList();
    }

    private static String beginn(Document teil) {
        return teil.getEmbedded(List.of(DURCHGANG, "rahmen", "laufzeit", "beginn"), "");
    }

    private void hinweise(Document teil) {
        for (var hinweis : teil.getList("hinweise", Document.class, List.of())) {
            empfaenger.vermerke(mangel(teil, Mangel.Folge.HINWEIS, hinweis));
        }
    }

    private static Mangel mangel(Document teil, Mangel.Folge folge, Document satz) {
        return new Mangel(zeile(teil), teil.getString(SCHLUESSEL), folge, satz.getString("feld"), "UNGUELTIG",
                satz.getString("meldung"));
    }

    private static long zeile(Document teil) {
        return teil.get("zeile", Number.class).longValue();
    }
}
