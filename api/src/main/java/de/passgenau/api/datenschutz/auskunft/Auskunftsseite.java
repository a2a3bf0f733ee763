package de.passgenau.api.datenschutz.auskunft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import org.springframework.web.util.HtmlUtils;

/** A page that can be read, printed and sent as it is: no script, nothing from elsewhere, every text escaped. */
final class Auskunftsseite {

    private static final String STIL = """
            :root{color-scheme:light}body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;\
            color:#1b1b1b;background:#fff}h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2rem}\
            table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #767676;padding:.4rem .6rem;\
            text-align:left;vertical-align:top;overflow-wrap:anywhere}thead th{background:#e8edf2}th:first-child{width:34%}\
            tbody th{font-weight:600}ul{margin:0;padding-left:1.1rem}caption{position:absolute;width:1px;height:1px;\
            overflow:hidden;clip-path:inset(50%)}.hinweis{border-left:.3rem solid #1f4e79;padding:.3rem .8rem;\
            background:#f1f5f9}@media (max-width:30rem){body{padding:.6rem}th:first-child{width:38%}}\
            @media print{body{max-width:none;font-size:10pt}tr{break-inside:avoid}thead{display:table-header-group}}""";
    private static final String RECHTE = """
            Sie können verlangen, dass falsche Daten berichtigt (Art. 16 DSGVO), Daten gelöscht (Art. 17 DSGVO, § 84 SGB X) \
            oder nur eingeschränkt verarbeitet werden (Art. 18 DSGVO), und Einwilligungen jederzeit widerrufen. Wenden Sie \
            sich dafür an Ihr Jobcenter. Beschweren können Sie sich bei der Aufsichtsbehörde für den Datenschutz (Art. 77 \
            DSGVO). Über Sie entscheidet kein Programm: Rangfolgen sind Vorschläge, und Menschen entscheiden.""";

    private static final String RAHMEN = """
            <!DOCTYPE html>
            <html lang="de">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Auskunft zum Fall %s</title>
            <style>%s</style>
            </head>
            <body>
            <main>
            <h1>Auskunft über Ihre gespeicherten Daten</h1>
            <p>Fall %s, erstellt am %s nach Art. 15 DSGVO und § 83 SGB X.</p>
            %s%s<h2>Ihre Rechte</h2>
            <p>%s</p>
            </main>
            </body>
            </html>
            """;

    private Auskunftsseite() {}

    static String html(Auskunft auskunft, Abschnitt protokoll) {
        return RAHMEN
                .formatted(pruefsumme(), sicher(auskunft.fallnummer()), STIL, sicher(auskunft.fallnummer()),
                        Zeitform.zeit(auskunft.erstelltAm()),
                        auskunft.abschnitte().stream().map(Auskunftsseite::abschnitt).collect(Collectors.joining()),
                        protokoll(auskunft, protokoll), RECHTE);
    }

    private static String protokoll(Auskunft auskunft, Abschnitt protokoll) {
        var insgesamt = auskunft.eintraegeInsgesamt();
        var hinweis = auskunft.weiter() == null
                ? ""
                : "<p class=\"hinweis\">Dieser Teil enthält " + protokoll.eintraege().size()
                        + " Einträge" + (insgesamt == null ? "" : " von " + insgesamt)
                        + ", die neuesten zuerst. Die älteren stehen im nächsten Teil.</p>\n";
        return abschnitt(protokoll) + hinweis;
    }

    private static String abschnitt(Abschnitt abschnitt) {
        return """
                <section>
                <h2>%s</h2>
                <table>
                <caption>%s</caption>
                <thead><tr><th scope="col">Angabe</th><th scope="col">Gespeichert ist</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </section>
                """.formatted(sicher(abschnitt.titel()), sicher(abschnitt.titel()),
                abschnitt.eintraege().stream().map(Auskunftsseite::zeile).collect(Collectors.joining()));
    }

    private static String zeile(Eintrag eintrag) {
        return "<tr><th scope=\"row\">" + sicher(eintrag.bezeichnung()) + "</th><td>" + werte(eintrag.werte())
                + "</td></tr>\n";
    }

    private static String werte(List<String> werte) {
        return switch (werte.size()) {
            case 0 -> "keine";
            case 1 -> sicher(werte.getFirst());
            default -> werte.stream()
                    .map(wert -> "<li>" + sicher(wert) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>"));
        };
    }

    private static String sicher(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** The only style that the page lets in is its own. */
    private static String pruefsumme() {
        try {
            var summe = MessageDigest.getInstance("SHA-256").digest(STIL.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(summe);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
