package de.passgenau.api.einfuhr.stelle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import de.passgenau.api.arbeitgeber.Branche;
import de.passgenau.api.einfuhr.lauf.Textleser;
import de.passgenau.api.einfuhr.stelle.Stelleneinfuhr.Kontakt;
import de.passgenau.api.einfuhr.stelle.Stelleneinfuhr.Lohn;
import de.passgenau.api.einfuhr.stelle.Stelleneinfuhr.Ort;
import de.passgenau.api.einfuhr.stelle.Stelleneinfuhr.Zeit;
import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.stelle.angabe.Verguetungszeitraum;
import de.passgenau.api.stelle.lesen.StellenangebotEingabe;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an offer that are delivered as text; everything wrong is noted at its place. */
final class Wertleser {

    private static final String JAHR = "JAHR";
    private static final int MONATE = 12;
    private static final Pattern PLZ = Pattern.compile("\\d{5}");
    private static final Pattern OHNE_NULL = Pattern.compile("\\d{4}");
    private static final Pattern ZAHL = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final String UNBEKANNT = "00000";

    private final Pruefung pruefung;
    private final Ortskunde orte;
    private final Textleser texte;

    Wertleser(Pruefung pruefung, Ortskunde orte) {
        this.pruefung = pruefung;
        this.orte = orte;
        this.texte = new Textleser(pruefung);
    }

    Textleser texte() {
        return texte;
    }

    @Nullable
    Branche branche(@Nullable String text) {
        return texte.code("arbeitgeber.branche", Branche.class, text);
    }

    /** Where one of postcode and place is missing, the directory tells it; a postcode that lost its first 0 gets it back. */
    AnschriftEingabe anschrift(String feld, Ort ort) {
        var plz = plz(ort.plz());
        var name = Objects.requireNonNullElse(ort.ort(), "").strip();
        if (plz.isEmpty() && !name.isEmpty()) {
            plz = orte.postleitzahl(name).orElse("");
        } else if (name.isEmpty() && PLZ.matcher(plz).matches()) {
            name = orte.einziger(plz).orElse("");
        }
        if (plz.isEmpty()) {
            pruefung.melde(feld + ".plz", Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
        } else if (!PLZ.matcher(plz).matches()) {
            pruefung.melde(feld + ".plz", Eingabefehlercode.UNGUELTIG, "einfuhr.plz", plz);
        }
        return new AnschriftEingabe(ort.strasse(), PLZ.matcher(plz).matches() ? plz : UNBEKANNT, name);
    }

    private static String plz(@Nullable String text) {
        var plz = Objects.requireNonNullElse(text, "").strip().replaceFirst("^(?i)DE?[- ]\\s*", "");
        return OHNE_NULL.matcher(plz).matches() ? '0' + plz : plz;
    }

    /** Where the source says that it lies; it alone knows, so that a wrong one is none. */
    static @Nullable Punkt punkt(Ort ort) {
        try {
            var breite = Double.parseDouble(Objects.requireNonNullElse(ort.breite(), ""));
            var laenge = Double.parseDouble(Objects.requireNonNullElse(ort.laenge(), ""));
            return Math.abs(breite) > 90 || Math.abs(laenge) > 180 || breite == 0 && laenge == 0
                    ? null
                    : new Punkt(breite, laenge);
        } catch (NumberFormatException noPoint) {
            return null;
        }
    }

    <E extends Enum<E>> List<E> codes(String feld, Class<E> art, List<String> worte) {
        var codes = new ArrayList<E>();
        for (int i = 0; i < worte.size(); i++) {
            Optional.ofNullable(texte.code(feld + '.' + i, art, worte.get(i))).ifPresent(codes::add);
        }
        return codes;
    }

    @Nullable
    Integer zahl(String feld, @Nullable String text, RoundingMode rundung) {
        var wert = pruefung.text(feld, text, 20);
        if (wert == null) {
            return null;
        }
        if (!ZAHL.matcher(wert).matches()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "einfuhr.zahl", wert);
            return null;
        }
        return new BigDecimal(wert.replace(',', '.')).setScale(0, rundung).intValueExact();
    }

    StellenangebotEingabe.Zeit zeit(String feld, Zeit zeit) {
        return new StellenangebotEingabe.Zeit(zahl(feld + ".stundenVon", zeit.stundenVon(), RoundingMode.FLOOR),
                zahl(feld + ".stundenBis", zeit.stundenBis(), RoundingMode.CEILING),
                codes(feld + ".umfang", Umfang.class, Objects.requireNonNullElse(zeit.umfang(), List.of())),
                codes(feld + ".lagen", Arbeitslage.class, Objects.requireNonNullElse(zeit.lagen(), List.of())));
    }

    /** A pay for a year is told for a month. */
    StellenangebotEingabe.@Nullable Lohn lohn(String feld, Lohn lohn) {
        var von = texte.betrag(feld + ".von", lohn.von());
        var bis = texte.betrag(feld + ".bis", lohn.bis());
        var jaehrlich = JAHR.equalsIgnoreCase(Objects.requireNonNullElse(lohn.zeitraum(), "").strip());
        var zeitraum = jaehrlich
                ? Verguetungszeitraum.MONAT
                : texte.code(feld + ".zeitraum", Verguetungszeitraum.class, lohn.zeitraum());
        var mindestens = von == null ? bis : von;
        if (mindestens == null || zeitraum == null) {
            pruefung.melde(feld + (zeitraum == null ? ".zeitraum" : ".von"), Eingabefehlercode.PFLICHTFELD,
                    "pflichtfeld");
            return null;
        }
        return new StellenangebotEingabe.Lohn(anteil(mindestens, jaehrlich),
                von == null || bis == null ? null : anteil(bis, jaehrlich), zeitraum);
    }

    private static BigDecimal anteil(BigDecimal betrag, boolean jaehrlich) {
        return jaehrlich ? betrag.divide(BigDecimal.valueOf(MONATE), 2, RoundingMode.HALF_UP) : betrag;
    }

    static StellenangebotEingabe.Person person(Kontakt kontakt) {
        return new StellenangebotEingabe.Person(kontakt.name(), kontakt.telefon(), kontakt.email());
    }
}
