package de.passgenau.api.einfuhr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.BgNummer;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Leistungszeit;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.verzeichnis.Berufsleser;
import de.passgenau.catalogue.Anschrift;
import org.jspecify.annotations.Nullable;

/** Reads a line and names everything that is wrong with it. */
final class Einfuhrleser {

    private static final Pattern NUMMER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]{0,39}");
    private static final Pattern PLZ = Pattern.compile("\\d{5}");
    private static final int NAME = 100;
    private static final List<DateTimeFormatter> TAGE = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));
    /** The years of the days that callers can name otherwise. */
    private static final int ERSTES_JAHR = 1900;
    private static final int LETZTES_JAHR = 2199;
    private static final LocalDate UNLESBAR = LocalDate.of(ERSTES_JAHR, 1, 1);

    private final Pruefung pruefung = new Pruefung();
    private final LocalDate heute;
    private final Berufsleser berufe;

    private Einfuhrleser(LocalDate heute, Berufsleser berufe) {
        this.heute = heute;
        this.berufe = berufe;
    }

    static Ergebnis<Einfuhrzeile> lies(Falleinfuhr fall, LocalDate heute, Berufsleser berufe) {
        var leser = new Einfuhrleser(heute, berufe);
        var zeile = leser.zeile(fall);
        var fehler = leser.pruefung.verstoesse();
        return fehler.isEmpty() && zeile != null ? Ergebnis.angenommen(zeile) : new Abgelehnt<>(null, fehler);
    }

    private @Nullable Einfuhrzeile zeile(Falleinfuhr fall) {
        var nummer = pruefung.pflichttext("fallnummer", fall.fallnummer(), 1, NAME);
        pruefung.geformt("fallnummer", nummer.isEmpty() ? null : nummer, NUMMER, "einfuhr.fallnummer");
        var zustaendigkeit = zustaendigkeit(fall);
        var vorname = pruefung.pflichttext("person.vorname", fall.person().vorname(), 1, NAME);
        var nachname = pruefung.pflichttext("person.nachname", fall.person().nachname(), 1, NAME);
        var geboren = pflichttag("person.geburtsdatum", fall.person().geburtsdatum());
        var anschrift = anschrift(fall.person());
        var telefon = pruefung.telefon("person.telefon", fall.person().telefon());
        var email = pruefung.email("person.email", fall.person().email());
        var leistung = leistung(fall);
        var haushalt = haushalt(fall, leistung);
        var beruf = beruf(fall);
        var kategorie = new Kategorieleser(pruefung, heute).lies(fall.kategorieschema(), fall.kategorie());
        var sperre = sperre(fall);
        var hemmnisse = hemmnisse(fall);
        return pruefung.verstoesse().isEmpty()
                ? new Einfuhrzeile(nummer, zustaendigkeit,
                        new Person(vorname, nachname, geboren, anschrift, telefon, email), leistung, haushalt, beruf,
                        kategorie, sperre, hemmnisse)
                : null;
    }

    private Zustaendigkeit zustaendigkeit(Falleinfuhr fall) {
        var stelle = pruefung.pflichttext("geschaeftsstelle", fall.geschaeftsstelle(), 1, NAME);
        var fallmanager = pruefung.pflichttext("fallmanager", fall.fallmanager(), 1, NAME);
        return new Zustaendigkeit(stelle.isEmpty() ? "-" : stelle, fallmanager.isEmpty() ? "-" : fallmanager);
    }

    private Anschrift anschrift(Falleinfuhr.Personeneinfuhr person) {
        var plz = pruefung.pflichttext("person.plz", person.plz(), 1, NAME);
        pruefung.geformt("person.plz", plz.isEmpty() ? null : plz, PLZ, "einfuhr.plz");
        var ort = pruefung.pflichttext("person.ort", person.ort(), 1, NAME);
        var strasse = pruefung.text("person.strasse", person.strasse(), NAME);
        return PLZ.matcher(plz).matches() && !ort.isEmpty()
                ? new Anschrift(strasse, plz, ort)
                : new Anschrift(null, "00000", "-");
    }

    private Leistungszeit leistung(Falleinfuhr fall) {
        var bescheid = tag("bescheidVom", fall.bescheidVom());
        if (bescheid != null && bescheid.isAfter(heute)) {
            pruefung.melde("bescheidVom", Eingabefehlercode.UNGUELTIG, "kuenftig");
        }
        return new Leistungszeit(tag("antragAm", fall.antragAm()), bescheid, tag("bewilligtAb", fall.bewilligtAb()),
                tag("leistungBis", fall.leistungBis()));
    }

    private @Nullable Haushaltszeile haushalt(Falleinfuhr fall, Leistungszeit leistung) {
        var nummer = pruefung.text("bgNummer", fall.bgNummer(), NAME);
        pruefung.geformt("bgNummer", nummer, BgNummer.FORM, "bg.nummer");
        var rolle = code("rolle", Mitgliedsrolle.class, fall.rolle());
        var seit = tag("bgSeit", fall.bgSeit());
        var von = leistung.von();
        var bis = leistung.bis();
        if (nummer != null && von != null && bis != null && bis.isBefore(von)) {
            pruefung.melde("leistungBis", Eingabefehlercode.UNGUELTIG, "bg.ende-vor-beginn");
        }
        return nummer == null || !BgNummer.FORM.matcher(nummer).matches()
                ? null
                : new Haushaltszeile(new BgNummer(nummer), rolle, seit, leistung);
    }

    private @Nullable Zielberuf beruf(Falleinfuhr fall) {
        var kldb = pruefung.text("zielberuf", fall.zielberuf(), NAME);
        var bezeichnung = pruefung.text("zielberufBezeichnung", fall.zielberufBezeichnung(), NAME);
        var gattung = kldb == null ? null : berufe.nachNummer("zielberuf", kldb, pruefung);
        return gattung == null
                ? null
                : new Zielberuf(gattung.kldb(), Objects.requireNonNullElse(bezeichnung, gattung.titel()), false);
    }

    private List<Hemmnisart> hemmnisse(Falleinfuhr fall) {
        return Objects.requireNonNullElse(fall.hemmnisse(), List.<String>of())
                .stream()
                .flatMap(code -> Stream.ofNullable(code("hemmnisse", code, Hemmnisart::vonCode)))
                .toList();
    }

    private <E extends Enum<E>> @Nullable E code(String feld, Class<E> art, @Nullable String text) {
        return code(feld, text,
                code -> Arrays.stream(art.getEnumConstants()).filter(eines -> eines.name().equals(code)).findFirst());
    }

    private <E extends Enum<E>> @Nullable E code(String feld, @Nullable String text,
            Function<String, Optional<E>> bekannt) {
        var code = pruefung.text(feld, text, NAME);
        if (code == null) {
            return null;
        }
        var gefunden = bekannt.apply(code.toUpperCase(Locale.ROOT));
        if (gefunden.isEmpty()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "einfuhr.code", code);
        }
        return gefunden.orElse(null);
    }

    /** What blocks placement, with its last day; one without the other is nothing. */
    private @Nullable Sperrereignis sperre(Falleinfuhr fall) {
        var art = code("sperre", Sperrereignis.Art.class, fall.sperre());
        var bis = tag("sperreBis", fall.sperreBis());
        if ((art == null) != (bis == null)) {
            pruefung.melde(art == null ? "sperre" : "sperreBis", Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
        }
        return art == null || bis == null ? null : new Sperrereignis(art, bis);
    }

    private LocalDate pflichttag(String feld, @Nullable String text) {
        var vergangen = pruefung.pflicht(feld, text == null || text.isBlank() ? null : tag(feld, text), UNLESBAR);
        if (vergangen.isAfter(heute)) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "kuenftig");
        }
        return vergangen;
    }

    /** As 2026-11-02 or 2.11.2026. */
    private @Nullable LocalDate tag(String feld, @Nullable String text) {
        var tag = pruefung.text(feld, text, NAME);
        if (tag == null) {
            return null;
        }
        var gelesen = TAGE.stream().flatMap(form -> gelesen(tag, form)).findFirst();
        if (gelesen.isEmpty()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "einfuhr.tag", tag);
        }
        return gelesen.orElse(UNLESBAR);
    }

    /** Nothing where it is not written so, or lies in a year that nobody means. */
    private static Stream<LocalDate> gelesen(String tag, DateTimeFormatter form) {
        try {
            return Stream.of(LocalDate.parse(tag, form))
                    .filter(eines -> eines.getYear() >= ERSTES_JAHR && eines.getYear() <= LETZTES_JAHR);
        } catch (DateTimeException anotherForm) {
            return Stream.empty();
        }
    }
}
