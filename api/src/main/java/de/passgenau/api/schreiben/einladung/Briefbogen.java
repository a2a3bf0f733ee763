package de.passgenau.api.schreiben.einladung;

import static de.passgenau.api.schreiben.satz.Text.absatz;
import static de.passgenau.api.schreiben.satz.Text.liste;
import static de.passgenau.api.schreiben.satz.Text.sicher;
import static de.passgenau.api.schreiben.satz.Text.teil;
import static de.passgenau.api.schreiben.satz.Text.zeilen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.schreiben.satz.Blatt;
import de.passgenau.api.schreiben.satz.Stil;
import de.passgenau.api.schreiben.satz.Tageswort;
import de.passgenau.api.schreiben.satz.Text;

/** Sets a letter of invitation after DIN 5008, form B, so that its address stands in the window of an envelope. */
final class Briefbogen {

    private static final int ADRESSZEILE = 45;
    private static final int ORT = 500;

    private static final Stil STIL = new Stil("""
            body{margin:0;color:#1b1b1b;background:#fff;line-height:1.35}\
            h1,h2{line-height:1.25}p{margin:0 0 .6em}ul{margin:0 0 .6em;padding-left:1.3em}\
            dl{margin:0 0 .6em}dt{font-weight:bold}dd{margin:0 0 .3em}\
            .ruecksendung{border-bottom:1px solid #767676}""", """
            body{max-width:44rem;margin:0 auto;padding:1rem;font-size:1rem;overflow-wrap:anywhere}\
            h1{font-size:1.3rem}h2{font-size:1.1rem;margin-top:1.5rem}\
            .behoerde{font-size:1.2rem;font-weight:bold}.fenster{margin:1rem 0}.ruecksendung{font-size:.85rem}\
            .angaben{background:#f1f5f9;padding:.6rem .8rem;margin-bottom:1rem}""",
            """
                    @page{size:A4;margin:20mm 20mm 18mm 25mm;\
                    @bottom-right{content:"Seite " counter(page) " von " counter(pages);font-family:'Liberation Sans',sans-serif;\
                    font-size:8pt}}\
                    body{font-size:11pt;word-wrap:break-word}.behoerde{height:25mm;font-size:15pt;overflow:hidden}\
                    .fenster{position:relative;height:45mm;width:165mm;overflow:hidden}\
                    .ruecksendung{font-size:7.5pt;width:80mm;height:9mm;padding-top:6mm;overflow:hidden}\
                    .anschrift{width:80mm;height:27mm;overflow:hidden;padding-top:1.5mm}\
                    .angaben{position:absolute;left:100mm;top:5mm;width:65mm;font-size:9pt}.angaben p{margin:0}\
                    h1{font-size:12pt;margin:8mm 0 5mm}h2{font-size:11pt;margin:4mm 0 1mm}\
                    section{page-break-inside:avoid}.gruss{page-break-inside:avoid}""");

    private final Einladungsbrief brief;

    private Briefbogen(Einladungsbrief brief) {
        this.brief = brief;
    }

    static Blatt gesetzt(Einladungsbrief brief) {
        var bogen = new Briefbogen(brief);
        return new Blatt(bogen.betreff(), "Schreiben des Jobcenters zu einem Termin", STIL,
                bogen.kopf() + "<main>\n" + bogen.text() + "</main>\n");
    }

    private String betreff() {
        return (brief.rechtsfolgen() == null ? "Einladung zum Gespräch am " : "Aufforderung zur Meldung am ")
                + Tageswort.mitWochentag(brief.termin().beginn().toLocalDate());
    }

    private String kopf() {
        var absender = brief.absender();
        return "<header>\n<div class=\"behoerde\">" + sicher(absender.behoerde()) + "</div>\n<div class=\"fenster\">\n"
                + "<div class=\"ruecksendung\">" + sicher(absender.absenderzeile())
                + "</div>\n<div class=\"anschrift\">"
                + zeilen(anschrift()) + "</div>\n<div class=\"angaben\">" + angaben() + "</div>\n</div>\n</header>\n";
    }

    /** Each line as long as the window is wide. */
    private List<String> anschrift() {
        var wohnung = brief.empfaenger().anschrift();
        var zeilen = new ArrayList<String>();
        zeilen.add(brief.name());
        if (wohnung.strasse() != null) {
            zeilen.add(wohnung.strasse());
        }
        zeilen.add(wohnung.plz() + ' ' + wohnung.ort());
        return zeilen.stream().map(zeile -> Text.gekuerzt(zeile, ADRESSZEILE)).toList();
    }

    private String angaben() {
        var absender = brief.absender();
        var zeilen = new ArrayList<String>();
        zeilen.add("Unser Zeichen: " + brief.zeichen());
        if (brief.unterzeichner() != null) {
            zeilen.add("Es schreibt Ihnen: " + brief.unterzeichner());
        }
        zeilen.add("Geschäftsstelle " + absender.name());
        zeilen.add("Telefon: " + absender.telefon());
        zeilen.add("E-Mail: " + absender.email());
        zeilen.add("Datum: " + Tageswort.tag(brief.datum()));
        return "<p>" + zeilen(zeilen) + "</p>";
    }

    private String text() {
        return "<h1>" + sicher(betreff()) + "</h1>\n" + absatz("Guten Tag " + brief.name() + ",") + einladung()
                + teil("Bitte bringen Sie mit", liste(Gespraechsanlass.mitzubringen(brief.termin().art())))
                + begleitung() + verhinderung() + folgen() + gruss();
    }

    private String einladung() {
        var termin = brief.termin();
        var satz = brief.rechtsfolgen() == null
                ? "wir laden Sie zu einem Gespräch ein."
                : "bitte kommen Sie zu einem Gespräch zu uns.";
        return absatz(satz) + "<dl>\n" + angabe("Wann", Tageswort.mitUhrzeit(termin.beginn()))
                + angabe("Wo", Text.gekuerzt(termin.ort(), ORT))
                + angabe("Wozu", Gespraechsanlass.wozu(termin.art())) + "</dl>\n" + verbindlichkeit();
    }

    private static String angabe(String was, String wert) {
        return "<dt>" + was + "</dt>\n<dd>" + sicher(wert) + "</dd>\n";
    }

    private String verbindlichkeit() {
        if (brief.rechtsfolgen() != null) {
            return absatz("Dieser Brief ist eine Aufforderung, sich bei uns zu melden. Sie beruht auf § 59 SGB II in "
                    + "Verbindung mit § 309 SGB III.");
        }
        var spaeter = brief.termin().art() == Termin.Art.EINSTIEGSBERATUNG
                ? " Wir holen die Beratung dann in einem späteren Gespräch nach."
                : "";
        return absatz("Das Gespräch ist freiwillig. Wenn Sie nicht kommen, hat das für Sie keine rechtlichen Folgen."
                + spaeter);
    }

    private String begleitung() {
        return brief.mitSorgeberechtigten()
                ? absatz("Sie sind an diesem Tag noch nicht 18 Jahre alt. Bitte kommen Sie mit einer sorgeberechtigten "
                        + "Person, zum Beispiel Ihrer Mutter oder Ihrem Vater: Eine Vereinbarung unterschreibt sie mit.")
                : "";
    }

    private String verhinderung() {
        var krank = brief.rechtsfolgen() == null
                ? ""
                : " Wenn Sie krank sind, schicken Sie uns bitte die Bescheinigung über Ihre Arbeitsunfähigkeit. "
                        + "Notwendige Fahrkosten kann das Jobcenter auf Antrag übernehmen (§ 309 Abs. 4 SGB III).";
        return teil("Wenn Sie nicht kommen können",
                absatz("Bitte rufen Sie uns vorher an oder schreiben Sie uns: Telefon " + brief.absender().telefon()
                        + ", E-Mail " + brief.absender().email() + "." + krank)
                        + absatz(
                                "Brauchen Sie Hilfe, um uns zu verstehen oder zu uns zu kommen? Sagen Sie uns das bitte "
                                        + "vorher."));
    }

    private String folgen() {
        return brief.rechtsfolgen() == null
                ? ""
                : teil("Was geschieht, wenn Sie nicht kommen", absatz(Objects.requireNonNull(brief.rechtsfolgen())))
                        + teil("Ihr Recht auf Widerspruch",
                                absatz("Gegen diese Aufforderung können Sie innerhalb eines "
                                        + "Monats nach ihrer Bekanntgabe Widerspruch erheben: schriftlich, in elektronischer Form "
                                        + "nach § 36a Abs. 2 SGB I oder zur Niederschrift bei der oben genannten Stelle. Auch wenn "
                                        + "Sie Widerspruch erheben, müssen Sie kommen: Er hat keine aufschiebende Wirkung (§ 39 "
                                        + "SGB II)."));
    }

    private String gruss() {
        var name = brief.unterzeichner();
        return "<div class=\"gruss\">" + absatz("Mit freundlichen Grüßen")
                + absatz((name == null ? "" : name + ", ") + brief.absender().behoerde()) + "</div>\n";
    }
}
