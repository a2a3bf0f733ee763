package de.passgenau.api.fristen.regelwerk.lesen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;

import de.passgenau.api.fristen.kalender.Abstand;
import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.Einheit;
import de.passgenau.api.fristen.kalender.Richtung;
import de.passgenau.api.fristen.kalender.Verschiebung;
import de.passgenau.api.fristen.kalender.Zaehlung;
import de.passgenau.api.fristen.regelwerk.Ausloeser;
import de.passgenau.api.fristen.regelwerk.Bedingung;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Fristmass;
import de.passgenau.api.fristen.regelwerk.Geltung;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import de.passgenau.api.fristen.regelwerk.Obergrenze;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelart;
import de.passgenau.api.fristen.regelwerk.Regelbereich;
import de.passgenau.api.fristen.regelwerk.Zeichen;

/** Reads one rule. In place of what can't be read there stands something else: the rule set is refused anyway. */
final class Regelleser {

    private static final Wortschatz<Ereignisart> EREIGNISSE = Wortschatz.of("kein Ereignis", Ereignisart.values());
    private static final Wortschatz<Merkmal> MERKMALE = Wortschatz.of("kein Merkmal", Merkmal.values());
    private static final Wortschatz<Zeichen> ZEICHEN = zeichen();
    private static final Wortschatz<Regelbereich> BEREICHE = Wortschatz.of("kein Bereich", Regelbereich.values());
    private static final Wortschatz<Regelart> ARTEN = Wortschatz.of("keine Art von Regel", Regelart.values());
    private static final Wortschatz<Richtung> RICHTUNGEN = Wortschatz.of("keine Richtung", Richtung.values());
    private static final Wortschatz<Zaehlung> ZAEHLUNGEN = Wortschatz.of("keine Zählweise", Zaehlung.values());
    private static final Wortschatz<Verschiebung> VERSCHIEBUNGEN = Wortschatz.of("keine Verschiebung",
            Verschiebung.values());
    private static final int ALTER = 120;
    private static final int JAHRE = 100;

    private final Meldungen meldungen;

    Regelleser(Meldungen meldungen) {
        this.meldungen = meldungen;
    }

    Regel lies(Abschnitt regel) {
        regel.verlange("id", "titel", "bereich", "kapitel", "ausloeser", "frist");
        var art = regel.wort("art", ARTEN).orElse(Regelart.EINMALIG);
        if (art != Regelart.SCHWELLE) {
            regel.verlange("erfuelltDurch");
        }
        var ausloeser = regel.abschnitt("ausloeser").flatMap(this::ausloeser);
        var frist = regel.abschnitt("frist").flatMap(this::frist);
        var gelesen = new Regel(regel.text("id").orElse(""), regel.text("titel").orElse(""),
                regel.text("titelEnglisch").orElse(null),
                regel.wort("bereich", BEREICHE).orElse(Regelbereich.EIGENES), regel.text("kapitel").orElse(""), art,
                ausloeser.orElse(new Ausloeser.Geburtstag(1)),
                regel.abschnitt("wenn").map(Regelleser::bedingung).orElse(Bedingung.KEINE),
                frist.orElse(new Fristmass.Kalendertag(MonthDay.of(1, 1), 0)),
                regel.abschnitt("spaetestens").flatMap(this::obergrenze).orElse(null),
                ende(regel, "aufschub").orElse(null), regel.worte("erfuelltDurch", ZEICHEN),
                regel.worte("endetMit", ZEICHEN), regel.dauer("bald").orElse(new Dauer(0, Einheit.TAGE)),
                regel.dauer("vorlauf").orElse(null),
                regel.abschnitt("geltung").map(Regelleser::geltung).orElse(Geltung.IMMER), regel.ja("aktiv", true));
        regel.schliesse();
        return gelesen;
    }

    private Optional<Ausloeser> ausloeser(Abschnitt abschnitt) {
        Optional<Ausloeser> ereignis = abschnitt.wort("ereignis", EREIGNISSE).map(Ausloeser.Eingetreten::new);
        var merkmale = abschnitt.worte("waehrend", MERKMALE);
        Optional<Ausloeser> phase = merkmale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ausloeser.Waehrend(merkmale));
        Optional<Ausloeser> geburtstag = abschnitt.zahl("geburtstag", 1, ALTER).map(Ausloeser.Geburtstag::new);
        genauEines(abschnitt, "ereignis", "waehrend", "geburtstag");
        abschnitt.schliesse();
        return ereignis.or(() -> phase).or(() -> geburtstag);
    }

    private static Bedingung bedingung(Abschnitt wenn) {
        var bedingung = new Bedingung(wenn.zahl("alterAb", 0, ALTER).orElse(null),
                wenn.zahl("alterUnter", 1, ALTER).orElse(null), wenn.worte("einesVon", MERKMALE),
                wenn.worte("keinesVon", MERKMALE), wenn.text("nachSchwelle").orElse(null));
        wenn.schliesse();
        return bedingung;
    }

    private Optional<Fristmass> frist(Abschnitt frist) {
        genauEines(frist, "dauer", "kalendertag");
        Optional<Fristmass> mass = frist.hat("kalendertag")
                ? frist.lies("kalendertag", "ein Tag des Jahres wie 30.09.", Regelleser::kalendertag)
                        .map(tag -> new Fristmass.Kalendertag(tag, frist.zahl("jahre", 0, JAHRE).orElse(0)))
                : abstand(frist, frist.wort("richtung", RICHTUNGEN).orElse(Richtung.NACH))
                        .map(Fristmass.Gezaehlt::new);
        frist.schliesse();
        return mass;
    }

    private Optional<Abstand> abstand(Abschnitt frist, Richtung richtung) {
        var zaehlung = frist.wort("zaehlung", ZAEHLUNGEN).orElse(Zaehlung.AB_FOLGETAG);
        var verschiebung = frist.wort("verschiebung", VERSCHIEBUNGEN).orElse(Verschiebung.KEINE);
        return frist.dauer("dauer").flatMap(dauer -> {
            if (zaehlung == Zaehlung.AB_TAG && (richtung == Richtung.VOR || dauer.anzahl() == 0)) {
                frist.melde("zaehlung", "AB_TAG zählt den Tag des Ereignisses mit; das geht nur in einer Frist danach");
                return Optional.empty();
            }
            return Optional.of(new Abstand(dauer, richtung, zaehlung, verschiebung));
        });
    }

    private Optional<Obergrenze> obergrenze(Abschnitt grenze) {
        grenze.verlange("ereignis", "dauer", "vorlauf");
        var ereignis = ende(grenze, "ereignis");
        var abstand = abstand(grenze, Richtung.VOR);
        var vorlauf = grenze.dauer("vorlauf");
        grenze.schliesse();
        return ereignis.flatMap(art -> abstand
                .flatMap(vor -> vorlauf.map(laenge -> new Obergrenze(art, vor, laenge))));
    }

    static Geltung geltung(Abschnitt geltung) {
        LocalDate ab = geltung.tag("ab").orElse(null);
        LocalDate bis = geltung.tag("bis").orElse(null);
        var bestand = geltung.ja("bestand", false);
        geltung.schliesse();
        if (ab != null && bis != null && ab.isAfter(bis)) {
            geltung.melde("bis", "die Regel endet am " + bis + ", bevor sie am " + ab + " beginnt");
            return Geltung.IMMER;
        }
        return new Geltung(ab, bis, bestand);
    }

    /** An event that is known before it comes. */
    private static Optional<Ereignisart> ende(Abschnitt abschnitt, String feld) {
        return abschnitt.wort(feld, EREIGNISSE).filter(art -> {
            if (!art.istVorherBekannt()) {
                abschnitt.melde(feld, art + " ist nicht vorher bekannt; hierauf lässt sich nicht hin zählen");
            }
            return art.istVorherBekannt();
        });
    }

    private void genauEines(Abschnitt abschnitt, String... felder) {
        var da = Arrays.stream(felder).filter(abschnitt::hat).toList();
        if (da.size() != 1) {
            meldungen.melde(abschnitt.stelle(""), "genau eines der Felder " + String.join(", ", felder)
                    + " wird erwartet, nicht " + (da.isEmpty() ? "keines" : String.join(" und ", da)));
        }
    }

    private static Optional<MonthDay> kalendertag(String text) {
        try {
            return text.matches("\\d{2}\\.\\d{2}\\.")
                    ? Optional.of(MonthDay.parse("--" + text.substring(3, 5) + "-" + text.substring(0, 2)))
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Wortschatz<Zeichen> zeichen() {
        var worte = new LinkedHashMap<String, Zeichen>();
        Arrays.stream(Ereignisart.values()).forEach(art -> worte.put(art.name(), art));
        Arrays.stream(Merkmal.values()).forEach(merkmal -> worte.put(merkmal.name(), merkmal));
        return new Wortschatz<>("weder ein Ereignis noch ein Merkmal", worte);
    }
}
