package de.passgenau.api.schreiben.kundenblatt;

import static de.passgenau.api.schreiben.satz.Text.absatz;
import static de.passgenau.api.schreiben.satz.Text.liste;
import static de.passgenau.api.schreiben.satz.Text.sicher;
import static de.passgenau.api.schreiben.satz.Text.teil;

import java.util.List;

import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.schreiben.satz.Blatt;
import de.passgenau.api.schreiben.satz.Stil;
import de.passgenau.api.schreiben.satz.Tageswort;
import de.passgenau.api.schreiben.satz.Text;

/** Sets the sheet in a given extent, and says on it what had to be left out. */
final class Blattsatz {

    private static final Stil STIL = new Stil("""
            body{margin:0;color:#1b1b1b;background:#fff}h1,h2{line-height:1.2;color:#173a5c}\
            p{margin:0 0 .35em}ul{margin:0;padding-left:1.2em}li{margin:0 0 .25em}\
            section{border-left:4px solid #1f4e79;padding-left:.7em}.ziel{font-size:1.15em}\
            .gekuerzt{background:#f1f5f9;padding:.4em .6em}""", """
            body{max-width:44rem;margin:0 auto;padding:1rem;font-size:1.05rem;line-height:1.5;overflow-wrap:anywhere}\
            h1{font-size:1.6rem;margin:.2rem 0 .5rem}h2{font-size:1.2rem;margin:0 0 .3rem}section{margin:1.3rem 0}""",
            """
                    @page{size:A4;margin:14mm 18mm 12mm 18mm}body{font-size:12pt;line-height:1.3;word-wrap:break-word}\
                    h1{font-size:18pt;margin:0 0 2mm}h2{font-size:13.5pt;margin:0 0 1mm}section{margin:4mm 0}""");

    private final Kundenblatt blatt;
    private final Umfang umfang;
    private boolean gekuerzt;

    private Blattsatz(Kundenblatt blatt, Umfang umfang) {
        this.blatt = blatt;
        this.umfang = umfang;
    }

    static Blatt gesetzt(Kundenblatt blatt, Umfang umfang) {
        return new Blatt("Ihr Plan mit dem Jobcenter",
                "Was vereinbart ist, wer was bis wann macht und wen Sie erreichen",
                STIL, "<main>\n" + new Blattsatz(blatt, umfang).inhalt() + "</main>\n");
    }

    private String inhalt() {
        var teile = kopf() + teil("Unser Ziel", ziel()) + teil("Das machen Sie", schritte(Seite.KUNDE))
                + teil("Das macht das Jobcenter", schritte(Seite.JOBCENTER)) + andere()
                + teil("Ihr nächster Termin", termin()) + teil("So erreichen Sie uns", kontakt())
                + teil("Was sich in den letzten vier Wochen geändert hat", neues());
        return teile + (gekuerzt
                ? "<p class=\"gekuerzt\">Nicht alles passt auf dieses Blatt. Fragen Sie uns: Wir zeigen Ihnen gern den "
                        + "ganzen Plan.</p>\n"
                : "");
    }

    private String kopf() {
        return "<h1>Ihr Plan mit dem Jobcenter</h1>\n" + absatz("Für " + kurz(blatt.name()) + ". So ist es am "
                + Tageswort.tag(blatt.stand()) + ". Ihre Fallnummer: " + kurz(blatt.fallnummer()))
                + (blatt.hinweis() == null ? "" : absatz(blatt.hinweis()));
    }

    private String ziel() {
        var ziel = blatt.ziel();
        var worte = ziel.ziele().isEmpty()
                ? absatz(
                        "Wir haben noch kein gemeinsames Ziel aufgeschrieben. Darüber können wir beim nächsten Gespräch "
                                + "sprechen.")
                : begrenzt(ziel.ziele()).stream()
                        .map(eines -> "<p class=\"ziel\">" + sicher(eines) + "</p>\n")
                        .reduce("", String::concat);
        return worte + (ziel.vereinbarung().isEmpty() ? "" : absatz(ziel.vereinbarung()));
    }

    private String schritte(Seite seite) {
        var alle = blatt.schritte(seite);
        if (alle.isEmpty()) {
            return absatz("Zurzeit ist dazu nichts vereinbart.");
        }
        return liste(begrenzt(alle.stream().map(Schritt::satz).toList()));
    }

    private String andere() {
        return blatt.schritte(Seite.DRITTE).isEmpty() ? "" : teil("Das machen andere", schritte(Seite.DRITTE));
    }

    private String termin() {
        var termin = blatt.termin();
        if (termin == null) {
            return absatz("Zurzeit ist kein Termin vereinbart.");
        }
        var einladung = termin.einladung();
        var pflicht = einladung != null && einladung.meldeaufforderung()
                ? "Zu diesem Termin müssen Sie kommen. Was sonst geschieht, steht in Ihrer Einladung."
                : "Wenn Sie nicht kommen können, sagen Sie uns bitte vorher Bescheid.";
        return absatz(Tageswort.mitUhrzeit(termin.beginn()) + ". Ort: " + kurz(termin.ort())) + absatz(pflicht);
    }

    private String kontakt() {
        var stelle = blatt.geschaeftsstelle();
        var wer = blatt.ansprechperson();
        return (wer == null ? "" : absatz("Ihre Ansprechperson: " + kurz(wer)))
                + absatz(String.join(", ", stelle.zeilen()))
                + absatz("Telefon: " + stelle.telefon() + ". E-Mail: " + stelle.email() + ". " + stelle.zeiten());
    }

    private String neues() {
        return blatt.neues().isEmpty() ? absatz("Nichts.") : liste(begrenzt(blatt.neues()));
    }

    private List<String> begrenzt(List<String> texte) {
        gekuerzt |= texte.size() > umfang.posten();
        return texte.stream().limit(umfang.posten()).map(this::kurz).toList();
    }

    private String kurz(String text) {
        var kurz = Text.gekuerzt(text, umfang.zeichen());
        gekuerzt |= !kurz.equals(Text.einzeilig(text));
        return kurz;
    }
}
