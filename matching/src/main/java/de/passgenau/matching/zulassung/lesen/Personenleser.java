package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisbereich;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.FruehereMassnahmen;
import de.passgenau.matching.zulassung.Hemmnisse;
import de.passgenau.matching.zulassung.Kategorien;
import de.passgenau.matching.zulassung.Zielgruppen;
import org.jspecify.annotations.Nullable;

/** Reads who somebody is: age, category, target group, Hemmnis, earlier Maßnahmen. */
record Personenleser(Lesestand stand) {

    private static final Auswahl<Kundenkategorie> KATEGORIEN = Auswahl.aus("eine Kategorie von A bis Z", kategorien());
    private static final Auswahl<Zielgruppe> ZIELGRUPPEN = Auswahl.aus("eine Zielgruppe", zielgruppen());
    private static final Auswahl<Hemmnisart> HEMMNISSE = Auswahl.aus("ein Hemmnis", hemmnisse());
    private static final Vokabel<Hemmnisbereich> BEREICHE = bereiche();

    private static Vokabel<Kundenkategorie> kategorien() {
        var vokabel = new Vokabel<Kundenkategorie>();
        for (var kategorie : Kundenkategorie.values()) {
            vokabel.mit(kategorie, kategorie.name());
        }
        return vokabel;
    }

    private static Vokabel<Zielgruppe> zielgruppen() {
        var vokabel = new Vokabel<Zielgruppe>();
        for (var gruppe : Zielgruppe.values()) {
            vokabel.mit(gruppe, gruppe.name(), gruppe.bezeichnung());
        }
        return vokabel.mit(Zielgruppe.ALLEINERZIEHENDE, "Alleinerziehend")
                .mit(Zielgruppe.SCHWERBEHINDERTE, "schwerbehindert")
                .mit(Zielgruppe.PSYCHISCH_BELASTETE, "psychisch belastete")
                .mit(Zielgruppe.MIGRANTEN, "Migrantinnen und Migranten")
                .mit(Zielgruppe.UE50, "über 50")
                .mit(Zielgruppe.U25, "unter 25");
    }

    private static Vokabel<Hemmnisart> hemmnisse() {
        var vokabel = new Vokabel<Hemmnisart>();
        for (var art : Hemmnisart.values()) {
            vokabel.mit(art, art.name(), art.bezeichnung());
        }
        List.of("WOHNSITUATION", "GESUNDHEIT_PHYSISCH", "VERALTETE_KENNTNISSE", "FEHLENDE_ANERKENNUNG",
                "ANALPHABETISMUS").forEach(code -> Hemmnisart.vonCode(code).ifPresent(art -> vokabel.mit(art, code)));
        return vokabel;
    }

    private static Vokabel<Hemmnisbereich> bereiche() {
        var vokabel = new Vokabel<Hemmnisbereich>();
        for (var bereich : Hemmnisbereich.values()) {
            vokabel.mit(bereich, bereich.name(), bereich.bezeichnung());
        }
        return vokabel.mit(Hemmnisbereich.MOTIVATION_LEISTUNGSBEREITSCHAFT, "Motivation", "Leistungsbereitschaft")
                .mit(Hemmnisbereich.BERUFLICHE_KOMPETENZ, "berufliche Kompetenzen");
    }

    @Nullable
    Bedingung alter() {
        return alter(Spanne.lies(stand));
    }

    private @Nullable Bedingung alter(@Nullable Spanne spanne) {
        stand.nimm("Jahre", "Jahren", "Jahr");
        stand.nimm("alt");
        var begrenzt = spanne == null ? null : spanne.begrenzt(stand, Alter.HOECHSTES, "Ein Alter");
        return begrenzt == null ? null : new Alter(begrenzt.von(), begrenzt.bis());
    }

    /** A number first, then what it counts. */
    @Nullable
    Bedingung vonHinten() {
        var istAlter = stand.ist("älter", "jünger");
        var spanne = Spanne.lies(stand);
        if (spanne == null) {
            return null;
        }
        if (istAlter || stand.ist("Jahre", "Jahren", "Jahr")) {
            return alter(spanne);
        }
        if (nimmMassnahmen()) {
            return massnahmen(spanne);
        }
        return stand.erwartet("Hier fehlt, was gezählt wird", List.of("Jahre", "frühere Maßnahmen ohne Erfolg"));
    }

    @Nullable
    Bedingung kategorie() {
        var kategorien = KATEGORIEN.lies(stand);
        return kategorien == null ? null : new Kategorien(kategorien);
    }

    @Nullable
    Bedingung zielgruppe() {
        var gruppen = ZIELGRUPPEN.lies(stand);
        return gruppen == null ? null : Zielgruppen.von(gruppen);
    }

    @Nullable
    Bedingung hemmnis() {
        if (stand.nimmFolge("im", "Bereich") || stand.nimm("Bereich")) {
            var bereich = BEREICHE.lies(stand);
            return bereich == null
                    ? stand.erwartet("Hier fehlt ein Bereich", BEREICHE.namen())
                    : offen(Hemmnisse.imBereich(bereich));
        }
        var arten = HEMMNISSE.lies(stand);
        return arten == null ? null : offen(new Hemmnisse(arten));
    }

    private Bedingung offen(Bedingung hemmnisse) {
        stand.nimm("ist", "sind");
        stand.nimm("offen");
        return hemmnisse;
    }

    /** What a value without its keyword may have meant; reads nothing. */
    @Nullable
    String vermutung() {
        int gemerkt = stand.merke();
        var vermutung = KATEGORIEN.bei(stand, "Kategorie ");
        vermutung = vermutung == null ? ZIELGRUPPEN.bei(stand, "Zielgruppe ") : vermutung;
        vermutung = vermutung == null ? HEMMNISSE.bei(stand, "Hemmnis ") : vermutung;
        stand.zurueck(gemerkt);
        return vermutung;
    }

    /** "frühere Maßnahmen ohne Erfolg", as far as it stands here. */
    boolean nimmMassnahmen() {
        int gemerkt = stand.merke();
        var erfolglos = stand.nimm("erfolglose", "erfolglosen");
        stand.nimm("frühere", "früheren", "erfolglose");
        if (stand.nimm("Maßnahmen", "Maßnahme", "Förderung", "Förderungen")
                && (stand.nimmFolge("ohne", "Erfolg") || erfolglos)) {
            return true;
        }
        stand.zurueck(gemerkt);
        return false;
    }

    /** Behind these words, or after the number; without a number one is enough. */
    @Nullable
    Bedingung massnahmen() {
        var hier = stand.jetzt();
        var zahlFolgt = hier.art() == Stueck.Art.ZAHL
                || stand.ist("mindestens", "ab", "über", "mehr", "höchstens", "bis", "unter", "weniger", "genau",
                        "zwischen", "von", "maximal", "wenigstens");
        return zahlFolgt ? massnahmen(Spanne.lies(stand)) : new FruehereMassnahmen(1, FruehereMassnahmen.MEISTE);
    }

    private @Nullable Bedingung massnahmen(@Nullable Spanne spanne) {
        var begrenzt = spanne == null
                ? null
                : spanne.begrenzt(stand, FruehereMassnahmen.MEISTE, "Die Zahl der Maßnahmen");
        return begrenzt == null ? null : new FruehereMassnahmen(begrenzt.von(), begrenzt.bis());
    }
}
