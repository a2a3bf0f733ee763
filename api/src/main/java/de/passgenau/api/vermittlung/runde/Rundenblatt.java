package de.passgenau.api.vermittlung.runde;

import static de.passgenau.api.schreiben.satz.Text.sicher;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.schreiben.Schriftstueck;
import de.passgenau.api.schreiben.satz.Blatt;
import de.passgenau.api.schreiben.satz.Stil;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.Bewerberkennungen;
import de.passgenau.api.vermittlung.runde.Rundenzeile.Rangkriterium;
import de.passgenau.matching.Sichtfilter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A session on paper and for a table: pseudonyms alone, what was decided about whom and why, and who took part. */
@Component
class Rundenblatt {

    private static final int SEITE = 100;
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> KOPF = List.of("Stellenangebot", "Rang", "Person", "Punkte", "Warum",
            "Entscheidung", "Grund oder Wiedervorlage", "Notiz", "Durch");
    private static final Stil STIL = new Stil("""
            body{margin:0;color:#1b1b1b;background:#fff}table{border-collapse:collapse;width:100%}\
            th,td{text-align:left;vertical-align:top;padding:.3em .5em;border-bottom:1px solid #c6d0da}\
            thead th{background:#e8eef4}h1{line-height:1.25;color:#173a5c}""",
            "body{max-width:72rem;margin:0 auto;padding:1rem;font-size:1.05rem;line-height:1.5}",
            "@page{size:A4 landscape;margin:14mm}body{font-size:9.5pt}tr{page-break-inside:avoid}");

    private final Rundensuche suche;
    private final Dokumentliste<Stellenangebot> stellen;
    private final Bewerberkennungen kennungen;
    private final MessageSource messages;

    Rundenblatt(Rundensuche suche, Dokumentliste<Stellenangebot> stellen, Bewerberkennungen kennungen,
            MessageSource messages) {
        this.suche = suche;
        this.stellen = stellen;
        this.kennungen = kennungen;
        this.messages = messages;
    }

    /** Of all lines in sight. */
    Schriftstueck von(Abgleichrunde runde, Format format, Einsicht einsicht) {
        var zeilen = zeilen(runde, einsicht);
        var titel = titel(zeilen);
        var inhalt = zeilen.stream().map(zeile -> felder(zeile, titel, einsicht)).toList();
        var name = "abgleichrunde-" + runde.stichtag();
        return switch (format) {
            case HTML -> Schriftstueck.html(name, html(runde, inhalt));
            case CSV -> Schriftstueck.csv(name, csv(inhalt));
        };
    }

    private List<Rundenzeile> zeilen(Abgleichrunde runde, Einsicht einsicht) {
        var alle = new ArrayList<Rundenzeile>();
        var seite = suche.zeilen(runde, new Seitenangabe(SEITE, null, null, null), einsicht);
        while (true) {
            seite.edges().stream().map(Edge::node).forEach(alle::add);
            if (!seite.pageInfo().hasNextPage()) {
                return alle;
            }
            seite = suche.zeilen(runde, new Seitenangabe(SEITE, seite.pageInfo().endCursor(), null, null), einsicht);
        }
    }

    private Map<String, String> titel(List<Rundenzeile> zeilen) {
        var ids = zeilen.stream().map(zeile -> zeile.stelle().wert()).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : stellen.leser()
                        .lade(ids, Sichtfilter.alles())
                        .stream()
                        .collect(Collectors.toMap(Stellenangebot::kennung, stelle -> stelle.oeffentlich().titel()));
    }

    private List<String> felder(Rundenzeile zeile, Map<String, String> titel, Einsicht einsicht) {
        var davor = Stream.of(titel.getOrDefault(zeile.stelle().wert(), "nicht mehr vorhanden"),
                Integer.toString(zeile.rang()), kennungen.pseudonym(zeile.fall().wert(), einsicht.anrufer()),
                Integer.toString(zeile.punkte()), warum(zeile));
        var entscheidung = zeile.entscheidung();
        var danach = entscheidung == null
                ? Stream.of("offen", "", "", "")
                : Stream.of(wort(entscheidung.art()), grund(entscheidung),
                        Stream.ofNullable(entscheidung.notiz()).collect(Collectors.joining()), entscheidung.durch());
        return Stream.concat(davor, danach).toList();
    }

    /** As it was when the session began. */
    private static String warum(Rundenzeile zeile) {
        return zeile.kriterien()
                .stream()
                .map(Rangkriterium::begruendung)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
    }

    private String grund(Rundenentscheidung entscheidung) {
        return Stream.concat(Stream.ofNullable(entscheidung.grund()).map(this::wort),
                Stream.ofNullable(entscheidung.wieder()).map(TAG::format)).collect(Collectors.joining(", "));
    }

    private String wort(Enum<?> code) {
        return Satz.wort(messages, code, Locale.GERMAN);
    }

    private static String html(Abgleichrunde runde, List<List<String>> zeilen) {
        var abschluss = runde.abschluss();
        return new Blatt("Abgleichrunde vom " + TAG.format(runde.stichtag()),
                "Wer zu den Stellenangeboten durchgesehen worden ist und was entschieden ist.", STIL,
                "<h1>Abgleichrunde vom " + TAG.format(runde.stichtag()) + "</h1>\n<p>Teilgenommen haben: "
                        + sicher(String.join(", ", runde.teilnehmer())) + ". "
                        + (abschluss == null ? "Die Runde ist noch offen." : "Die Runde ist abgeschlossen.")
                        + "</p>\n<table>\n<thead>" + reihe("th", KOPF) + "</thead>\n<tbody>\n"
                        + zeilen.stream().map(zeile -> reihe("td", zeile)).collect(Collectors.joining())
                        + "</tbody>\n</table>\n")
                .html();
    }

    private static String reihe(String art, List<String> zellen) {
        Function<String, String> zelle = text -> '<' + art + '>' + sicher(text) + "</" + art + '>';
        return "<tr>" + zellen.stream().map(zelle).collect(Collectors.joining()) + "</tr>\n";
    }

    private static String csv(List<List<String>> zeilen) {
        return Stream.concat(Stream.of(KOPF), zeilen.stream())
                .map(zeile -> zeile.stream().map(Rundenblatt::zelle).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** What a spreadsheet would compute is text. */
    private static String zelle(String text) {
        var sicher = text.matches("[=+\\-@\\t\\r].*") ? '\'' + text : text;
        return '"' + sicher.replace("\"", "\"\"") + '"';
    }

    /** In which form. */
    enum Format {
        HTML, CSV
    }
}
