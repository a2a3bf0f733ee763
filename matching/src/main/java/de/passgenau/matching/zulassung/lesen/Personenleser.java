package de.passgenau.matching.zulassung.lesen;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisbereich;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Hemmnisse;
import de.passgenau.matching.zulassung.Kategorien;
import de.passgenau.matching.zulassung.Zielgruppen;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import de.passgenau.matching.zulassung.lesen.stueck.Vokabel;
import de.passgenau.matching.zulassung.lesen.stueck.Zerleger;
import org.jspecify.annotations.Nullable;

/** Reads who somebody is: category, target group, Hemmnis. */
record Personenleser(Lesestand stand) {

    static final Werteliste<Zielgruppe> ZIELGRUPPEN = Werteliste.aus("eine Zielgruppe",
            Vokabel.aus("zielgruppe", Zielgruppe.class, Zielgruppe::bezeichnung), Werteliste.Und.UNKLAR);
    private static final Werteliste<Kundenkategorie> KATEGORIEN = Werteliste.aus("eine Kategorie von A bis Z",
            Vokabel.aus("kategorie", Kundenkategorie.class, Kundenkategorie::name), Werteliste.Und.EINES);
    private static final Werteliste<Hemmnisart> HEMMNISSE = Werteliste.aus("ein Hemmnis",
            Vokabel.aus("hemmnis", Hemmnisart.class, Hemmnisart::bezeichnung), Werteliste.Und.UNKLAR);
    /** Whose names are what is in the way, not what is missing. */
    private static final Set<Hemmnisart> LASTEN = Set.of(Hemmnisart.SCHULDEN, Hemmnisart.SUCHT,
            Hemmnisart.STRAFFAELLIGKEIT, Hemmnisart.PFLEGE_ANGEHOERIGER);
    private static final Vokabel<Hemmnisbereich> BEREICHE = Vokabel.aus("bereich", Hemmnisbereich.class,
            Hemmnisbereich::bezeichnung);

    @Nullable
    Bedingung kategorie() {
        var kategorien = KATEGORIEN.lies(stand);
        if (kategorien == null) {
            return null;
        }
        return kategorien.size() == 1 && (stand.nimm("bis") || stand.nimmZeichen("-"))
                ? kategorienBis(kategorien.getFirst())
                : new Kategorien(kategorien);
    }

    private @Nullable Bedingung kategorienBis(Kundenkategorie von) {
        var erstes = stand.jetzt();
        var bis = KATEGORIEN.lies(stand);
        if (bis == null) {
            return null;
        }
        var reihe = List.of(Kundenkategorie.values());
        int ende = reihe.indexOf(bis.getFirst()) + 1;
        return bis.size() > 1 || ende <= reihe.indexOf(von)
                ? stand.fehler(stand.seit(erstes), "Die Kategorien sind der Reihe nach " + reihe + ".")
                : new Kategorien(reihe.subList(reihe.indexOf(von), ende));
    }

    @Nullable
    Bedingung zielgruppe() {
        var gruppen = ZIELGRUPPEN.lies(stand);
        return gruppen == null ? null : Zielgruppen.von(gruppen);
    }

    @Nullable
    Bedingung hemmnis() {
        if (stand.nimmFolge("im", "Bereich") || stand.nimmFolge("aus", "dem", "Bereich") || stand.nimm("Bereich")) {
            var bereich = BEREICHE.lies(stand);
            return bereich == null
                    ? stand.erwartet("Hier fehlt ein Bereich", BEREICHE.namen())
                    : offen(Hemmnisse.imBereich(bereich), stand.vorher(), true);
        }
        var erstes = stand.jetzt();
        if (istIrgendeines()) {
            return offen(Hemmnisse.irgendeines(), erstes, true);
        }
        var arten = HEMMNISSE.lies(stand);
        return arten == null ? null : offen(new Hemmnisse(arten), erstes, arten.size() == 1);
    }

    /** "ohne Hemmnisse", "mindestens ein Hemmnis": behind the word for it no name follows. */
    private boolean istIrgendeines() {
        var wort = stand.vorher();
        var davor = stand.danach(-2);
        boolean unbestimmt = Stream.of("Hemmnisse", "Hemmnissen", "Vermittlungshemmnisse", "Vermittlungshemmnissen")
                .anyMatch(wort::ist)
                || Stream.of("ein", "irgendein", "eines", "kein", "keinem", "keines", "ohne", "offenes")
                        .anyMatch(davor::ist);
        boolean endet = stand.amEnde() || stand.jetzt().istZeichen(")") || stand.jetzt().istZeichen(Zerleger.SATZENDE)
                || stand.jetzt().istZeichen(",") && Schluesselworte.bei(stand.danach(1))
                || new Bindung(stand).istWort(0)
                || stand.ist("offen", "nicht") || stand.ist(Schluesselworte.DANACH);
        return unbestimmt && endet;
    }

    private @Nullable Bedingung offen(Bedingung hemmnisse, Stueck erstes, boolean eines) {
        stand.ueberlies("ist", "sind");
        if (stand.nimmFolge("nicht", "offen") || stand.nimmFolge("nicht", "mehr", "offen")) {
            return eines
                    ? new Bedingung.Nicht(hemmnisse)
                    : stand.fehler(new Lesefehler(stand.seit(erstes), "Keines davon offen oder nicht alle?",
                            List.of("kein Hemmnis … oder …", "nicht Hemmnis … oder nicht Hemmnis …"), null));
        }
        stand.nimm("offen");
        return hemmnisse;
    }

    /** "keine Schulden" is clear; "ohne Motivation" may mean that this is the Hemmnis, or that it is none. */
    boolean istMangel() {
        int gemerkt = stand.merke();
        var art = HEMMNISSE.wert().apply(stand);
        stand.zurueck(gemerkt);
        return art != null && !LASTEN.contains(art);
    }

    /** Null, with both readings. */
    @Nullable
    Bedingung mangel(String vermutung) {
        var wort = stand.jetzt();
        return stand.fehler(
                new Lesefehler(wort.stelle(), "Ist »" + wort.text() + "« das Hemmnis, oder darf es keines sein?",
                        List.of(vermutung + " offen", "kein " + vermutung), null));
    }

    /** What a value without its keyword may have meant; reads nothing. */
    @Nullable
    String vermutung() {
        var vermutung = KATEGORIEN.bei(stand, "Kategorie ");
        return vermutung == null ? HEMMNISSE.bei(stand, "Hemmnis ") : vermutung;
    }
}
