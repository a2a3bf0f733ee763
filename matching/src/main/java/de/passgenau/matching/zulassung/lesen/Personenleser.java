package de.passgenau.matching.zulassung.lesen;

import java.util.List;

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
import org.jspecify.annotations.Nullable;

/** Reads who somebody is: category, target group, Hemmnis. */
record Personenleser(Lesestand stand) {

    static final Auswahl<Zielgruppe> ZIELGRUPPEN = Auswahl.aus("eine Zielgruppe",
            Vokabel.aus("zielgruppe", Zielgruppe.class, Zielgruppe::bezeichnung), Auswahl.Und.UNKLAR);
    private static final Auswahl<Kundenkategorie> KATEGORIEN = Auswahl.aus("eine Kategorie von A bis Z",
            Vokabel.aus("kategorie", Kundenkategorie.class, Kundenkategorie::name), Auswahl.Und.EINES);
    private static final Auswahl<Hemmnisart> HEMMNISSE = Auswahl.aus("ein Hemmnis",
            Vokabel.aus("hemmnis", Hemmnisart.class, Hemmnisart::bezeichnung), Auswahl.Und.UNKLAR);
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
        var arten = HEMMNISSE.lies(stand);
        return arten == null ? null : offen(new Hemmnisse(arten), erstes, arten.size() == 1);
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

    /** What a value without its keyword may have meant; reads nothing. */
    @Nullable
    String vermutung() {
        var vermutung = KATEGORIEN.bei(stand, "Kategorie ");
        return vermutung == null ? HEMMNISSE.bei(stand, "Hemmnis ") : vermutung;
    }
}
