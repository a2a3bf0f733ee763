package de.passgenau.api.einfuhr;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.BgNummer;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Leistungszeit;
import de.passgenau.api.einfuhr.lauf.Textleser;
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

    private final Pruefung pruefung = new Pruefung();
    private final Textleser texte = new Textleser(pruefung);
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
        var bescheid = texte.tag("bescheidVom", fall.bescheidVom());
        if (bescheid != null && bescheid.isAfter(heute)) {
            pruefung.melde("bescheidVom", Eingabefehlercode.UNGUELTIG, "kuenftig");
        }
        return new Leistungszeit(texte.tag("antragAm", fall.antragAm()), bescheid,
                texte.tag("bewilligtAb", fall.bewilligtAb()),
                texte.tag("leistungBis", fall.leistungBis()));
    }

    private @Nullable Haushaltszeile haushalt(Falleinfuhr fall, Leistungszeit leistung) {
        var nummer = pruefung.text("bgNummer", fall.bgNummer(), NAME);
        pruefung.geformt("bgNummer", nummer, BgNummer.FORM, "bg.nummer");
        var rolle = texte.code("rolle", Mitgliedsrolle.class, fall.rolle());
        var seit = texte.tag("bgSeit", fall.bgSeit());
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
                .flatMap(code -> Stream.ofNullable(texte.code("hemmnisse", code, Hemmnisart::vonCode)))
                .toList();
    }

    /** What blocks placement, with its last day; one without the other is nothing. */
    private @Nullable Sperrereignis sperre(Falleinfuhr fall) {
        var art = texte.code("sperre", Sperrereignis.Art.class, fall.sperre());
        var bis = texte.tag("sperreBis", fall.sperreBis());
        if ((art == null) != (bis == null)) {
            pruefung.melde(art == null ? "sperre" : "sperreBis", Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
        }
        return art == null || bis == null ? null : new Sperrereignis(art, bis);
    }

    private LocalDate pflichttag(String feld, @Nullable String text) {
        var vergangen = pruefung.pflicht(feld, text == null || text.isBlank() ? null : texte.tag(feld, text),
                Textleser.UNLESBAR);
        if (vergangen.isAfter(heute)) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "kuenftig");
        }
        return vergangen;
    }
}
